import * as z from "zod";
import type { Rational } from "../exact/rational.ts";
import type { AppliedRules } from "../plan/compiled-rules.ts";
import { DIRECTIONS } from "../plan/source.ts";
import type { Status } from "../score/judge.ts";
import type { Scorecard } from "../score/scorecard.ts";
import { isoDateSchema } from "./record-schema.ts";
import { achievementRuleSchema, lightsSchema } from "./rules-schema.ts";
import { textSchema } from "./text-schema.ts";
import { term } from "./vocabulary.ts";

/** Rules are plain data already. */
type JsonOf<Value> = Value extends AppliedRules
  ? Value
  : Value extends Rational
    ? string
    : Value extends readonly (infer Item)[]
      ? readonly JsonOf<Item>[]
      : Value extends object
        ? { readonly [Key in keyof Value]: JsonOf<Value[Key]> }
        : Value;

/**
 * A scorecard as `JSON.stringify` writes it: its numbers are decimal texts, of 34 digits where they don't end. It is for
 * reading; to compute with exact numbers, evaluate the plan again.
 */
export type ScorecardJson = JsonOf<Scorecard>;

export const statusSchema: z.ZodType<Status> = z.literal([
  "met",
  "notMet",
  "onTrack",
  "behind",
  "pending",
  "notApplicable",
  "notComputable",
]);

const decimalText = term(
  z.string().regex(/^-?\d+(?:\.\d+)?$/),
  "DecimalText",
  "A number in decimal digits, 34 of them where they don't end.",
);

const texts = z.strictObject({ "zh-TW": textSchema, en: textSchema });

const appliedRules = z.strictObject({
  name: textSchema,
  achievement: achievementRuleSchema,
  lights: lightsSchema,
  notice: texts,
});

const goal = z.strictObject({
  id: textSchema,
  title: textSchema,
  weight: decimalText,
  measuredWeight: decimalText,
  points: decimalText,
});

const indicator = z.strictObject({
  id: textSchema,
  title: textSchema,
  weight: decimalText,
  unit: textSchema,
  direction: z.literal(DIRECTIONS),
  target: decimalText,
  status: statusSchema,
  final: z.boolean(),
  overdue: z.boolean(),
  basis: z.nullable(z.literal(["computed", "reported"])),
  actual: z.nullable(decimalText),
  achievement: z.nullable(decimalText),
  points: z.nullable(decimalText),
  light: z.literal(["green", "yellow", "red", "white"]),
  reason: z.exactOptional(z.string()),
});

/**
 * The zod schema of a scorecard as JSON, for use within schemas of your own; `parseScorecard` reads one with this
 * library's issues.
 *
 * @example
 * ```ts
 * import { evaluatePlan } from "civic-kpi";
 * import { scorecardSchema } from "civic-kpi/schema";
 * import { firstHalf106, plan106 } from "civic-kpi/taichung";
 *
 * const card = evaluatePlan(plan106, firstHalf106.observations, { asOf: firstHalf106.asOf });
 * scorecardSchema.safeParse(JSON.parse(JSON.stringify(card))).success; // => true
 * ```
 */
export const scorecardSchema: z.ZodType<ScorecardJson> = z.strictObject({
  points: decimalText,
  weight: decimalText,
  measuredWeight: decimalText,
  percentOfMeasured: z.nullable(decimalText),
  percentOfDeclared: decimalText,
  bounds: z.strictObject({ lowest: decimalText, highest: decimalText }),
  asOf: isoDateSchema,
  final: z.boolean(),
  rules: appliedRules,
  goals: z.array(goal),
  indicators: z.array(indicator),
});
