import type { Expression } from "./ast.ts";
import { compile, type Program } from "./compile.ts";
import type { Step } from "./milestones.ts";
import { type PercentReading, percentReading } from "./percent.ts";

interface FormulaSource<Variable extends string> {
  readonly text: string;
  readonly variables: readonly Variable[];
  readonly definedName?: string | undefined;
  readonly unitNote?: string | undefined;
  readonly remark?: string | undefined;
  readonly expression: Expression | null;
  readonly steps: readonly Step[];
}

/**
 * A formula that was read: its printed text, its variables in order of appearance, its tree, and the closure it was
 * compiled to once. Made by `parseFormula`.
 *
 * @example
 * ```ts
 * import { parseFormula } from "civic-kpi";
 *
 * const formula = parseFormula("合格率=(檢查數-不合格數)/檢查數*100%");
 * formula.variables; // => ["檢查數", "不合格數"]
 * formula.unit; // => "%"
 * formula.definedName; // => "合格率"
 * ```
 */
export class Formula<Variable extends string = string> {
  /** The text as printed. */
  readonly text: string;
  /** The names it takes as inputs, in order of appearance; empty for a milestone list. */
  readonly variables: readonly Variable[];
  /** "%" when its value is in percentage points, else the unit noted behind it, else null. */
  readonly unit: string | null;
  /** The name it defines in front, as 合格率 of `合格率=…`. */
  readonly definedName?: string;
  /** The unit noted behind it or its defined name, as 件 of `(單位:件)`. */
  readonly unitNote?: string;
  /** What explains it behind, as `A：合格件數，B：總件數` of `A/B*100%（A：合格件數，B：總件數）`. */
  readonly remark?: string;
  /** The tree of an arithmetic formula; null for a milestone list. */
  readonly expression: Expression | null;
  /** The steps of a milestone list; empty for an arithmetic formula. */
  readonly steps: readonly Step[];
  readonly #program: Program | null;

  /** @internal */
  constructor(source: FormulaSource<Variable>) {
    this.text = source.text;
    this.variables = source.variables;
    const reading = source.expression === null ? "percent" : percentReading(source.expression);
    this.unit = unitOf(reading, source.unitNote);
    if (source.definedName !== undefined) this.definedName = source.definedName;
    if (source.unitNote !== undefined) this.unitNote = source.unitNote;
    if (source.remark !== undefined) this.remark = source.remark;
    this.expression = source.expression;
    this.steps = source.steps;
    this.#program = source.expression && compile(source.expression, source.variables, reading);
    Object.freeze(this);
  }

  /**
   * There for an arithmetic formula alone.
   *
   * @internal
   */
  get program(): Program {
    return this.#program as Program;
  }
}

/** A note of % names the unit of what has no share in it; the arithmetic stays as printed. */
function unitOf(reading: PercentReading, note: string | undefined): string | null {
  if (reading === "percent") return "%";
  return note === "%" && (reading === "quotient" || reading === "mixed") ? null : (note ?? null);
}
