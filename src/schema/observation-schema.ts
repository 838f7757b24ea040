import * as z from "zod";
import type { Observation, Observations } from "../plan/observation.ts";
import { figureSchema, numericSchema } from "./numeric-schema.ts";
import { nameSchema, textSchema } from "./text-schema.ts";
import { term } from "./vocabulary.ts";

export const inputsSchema: z.ZodType<Record<string, number | string>> = z.record(nameSchema, numericSchema);

export const observationSchema: z.ZodType<Observation> = term(
  z.union([
    z.strictObject({ inputs: inputsSchema }),
    z.strictObject({ completedStep: z.int().min(0).max(Number.MAX_SAFE_INTEGER) }),
    z.strictObject({ reported: figureSchema, note: z.exactOptional(z.string()) }),
    z.strictObject({ pending: textSchema }),
    z.strictObject({ notApplicable: textSchema }),
  ]),
  "Observation",
  "What is known of one indicator: its inputs, the step completed, the figure reported, why there is none yet, or why there will be none.",
);

/**
 * The zod schema of observations by indicator id, for use within schemas of your own; `parseObservations` reads them with
 * this library's issues.
 *
 * @example
 * ```ts
 * import { observationsSchema } from "civic-kpi/schema";
 *
 * observationsSchema.safeParse({ "1.1": { reported: "78%" } }).success; // => true
 * observationsSchema.safeParse({ "1.1": 78 }).success; // => false
 * ```
 */
export const observationsSchema: z.ZodType<Observations> = z.record(nameSchema, observationSchema);
