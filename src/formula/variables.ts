import type { IsLiteral, TrimStart } from "./typed-character.ts";
import type { IsMilestones } from "./typed-milestones.ts";
import type { NamesIn } from "./typed-walk.ts";

/**
 * The names of the variables of a formula whose text is known at compile time: the reader's rules once more, as a walk
 * over the characters. `never` for a milestone list and a formula without variables; `string` for texts that are not
 * known, and for those of more than 500 characters.
 *
 * @example
 * ```ts
 * import type { FormulaVariable } from "civic-kpi";
 *
 * const name: FormulaVariable<"(今年-去年)參加機關數/機關總數*100%"> = "今年參加機關數";
 * name; // => "今年參加機關數"
 * ```
 */
export type FormulaVariable<Text extends string> = Text extends Text
  ? IsLiteral<Text> extends true
    ? NamesIn<Text>
    : string
  : never;

/** Whether a text is known to be a milestone list. */
export type IsMilestoneText<Text extends string> = IsLiteral<Text> extends true ? IsMilestones<TrimStart<Text>> : false;
