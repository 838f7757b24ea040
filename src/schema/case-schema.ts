import * as z from "zod";
import type { PlanCase, PlanCases } from "../score/plan-case.ts";
import { numericSchema } from "./numeric-schema.ts";
import { inputsSchema, observationSchema } from "./observation-schema.ts";
import { countableRecordSchema, isoDateSchema } from "./record-schema.ts";
import { rulesSchema } from "./rules-schema.ts";
import { statusSchema } from "./scorecard-schema.ts";
import { nameSchema, textSchema } from "./text-schema.ts";
import { term } from "./vocabulary.ts";

const expected: z.ZodType<PlanCase["expected"]> = term(
  z.union([
    z.strictObject({
      value: z.nullable(numericSchema),
      tolerance: z.exactOptional(numericSchema),
      status: z.exactOptional(statusSchema),
      points: z.exactOptional(z.nullable(numericSchema)),
    }),
    z.strictObject({ errors: z.array(textSchema).min(1) }),
  ]),
  "Expected",
  "What the indicator should come to: its value (null for none) and, if asked for, status and points; or the codes of the errors.",
);

const given = z.record(
  nameSchema,
  term(
    z.union([numericSchema, observationSchema]),
    "Given",
    "What no record says: a variable's figure, or an indicator's observation.",
  ),
);

const named = { name: textSchema, indicator: textSchema, asOf: z.exactOptional(isoDateSchema), expected };

const planCase: z.ZodType<PlanCase> = term(
  z.union([
    z.strictObject({ ...named, inputs: inputsSchema }),
    z.strictObject({ ...named, observation: observationSchema }),
    z.strictObject({ ...named, records: z.array(countableRecordSchema), given: z.exactOptional(given) }),
  ]),
  "Case",
  "What is known of one indicator (its inputs, an observation, or records to count), and what should come of it.",
);

/**
 * The zod schema of a file of cases, for use within schemas of your own; `parseCases` reads one with this library's
 * issues.
 *
 * @example
 * ```ts
 * import { casesSchema } from "civic-kpi/schema";
 * import { cases107 } from "civic-kpi/taichung";
 *
 * casesSchema.safeParse(cases107).success; // => true
 * ```
 */
export const casesSchema: z.ZodType<PlanCases> = z.strictObject({
  version: z.literal(1),
  rules: z.exactOptional(rulesSchema),
  cases: z.array(planCase),
});
