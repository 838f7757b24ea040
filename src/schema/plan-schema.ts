import * as z from "zod";
import type { GoalSource, PlanSource, ProgrammeSource } from "../plan/source.ts";
import { citationSchema, indicatorSchema } from "./indicator-schema.ts";
import { numericSchema } from "./numeric-schema.ts";
import { rulesSchema } from "./rules-schema.ts";
import { textSchema } from "./text-schema.ts";
import { term } from "./vocabulary.ts";

const rocYear = term(z.int().min(1).max(999), "RocYear", "A year of the ROC calendar: 107 is 2018.");

const goal: z.ZodType<GoalSource> = term(
  z.strictObject({
    id: textSchema,
    title: textSchema,
    alsoPrinted: z.exactOptional(
      z.array(z.strictObject({ title: textSchema, citation: z.exactOptional(citationSchema) })),
    ),
    titleEn: z.exactOptional(textSchema),
    weight: numericSchema,
    initiatives: z.exactOptional(z.array(textSchema)),
    indicators: z.array(indicatorSchema),
  }),
  "Goal",
  "One strategic goal (策略績效目標) with its indicators.",
);

const programme: z.ZodType<ProgrammeSource> = z.strictObject({
  title: textSchema,
  titleEn: z.exactOptional(textSchema),
  items: z.array(
    z.strictObject({ title: textSchema, titleEn: z.exactOptional(textSchema), serves: z.array(textSchema) }),
  ),
});

const commitment = z.strictObject({
  title: textSchema,
  titleEn: z.exactOptional(textSchema),
  target: numericSchema,
  unit: textSchema,
});

/**
 * The zod schema of a plan in format 1, for use within schemas of your own; `parsePlan` reads a plan with this library's
 * issues.
 *
 * @example
 * ```ts
 * import { planSchema } from "civic-kpi/schema";
 * import { plan107 } from "civic-kpi/taichung";
 *
 * planSchema.safeParse(plan107).success; // => true
 * planSchema.safeParse({ ...plan107, year: "107" }).success; // => false
 * ```
 */
export const planSchema: z.ZodType<PlanSource> = z.strictObject({
  version: z.literal(1),
  agency: textSchema,
  agencyEn: z.exactOptional(textSchema),
  year: rocYear,
  citation: z.exactOptional(citationSchema),
  goals: z.array(goal),
  programmes: z.exactOptional(z.array(programme)),
  commitments: z.exactOptional(z.array(commitment)),
  rules: z.exactOptional(rulesSchema),
});
