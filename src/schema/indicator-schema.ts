import * as z from "zod";
import {
  ACCRUALS,
  type Citation,
  DIRECTIONS,
  type IndicatorSource,
  VARIABLE_KINDS,
  type VariableSource,
} from "../plan/source.ts";
import { measureSchema } from "./measure-schema.ts";
import { numericSchema } from "./numeric-schema.ts";
import { nameSchema, textSchema } from "./text-schema.ts";
import { term } from "./vocabulary.ts";

/** As many as a judged value may be rounded to. */
export const MOST_DECIMALS = 34;

export const citationSchema: z.ZodType<Citation> = term(
  z.strictObject({
    document: z.exactOptional(textSchema),
    part: z.exactOptional(textSchema),
    page: z.exactOptional(textSchema),
    url: z.exactOptional(textSchema),
    note: z.exactOptional(textSchema),
    noteEn: z.exactOptional(textSchema),
  }),
  "Citation",
  "Where in which document something is printed, and what a reader should know when it is quoted.",
);

const variable: z.ZodType<VariableSource> = term(
  z.strictObject({
    labelEn: z.exactOptional(textSchema),
    kind: z.exactOptional(z.literal(VARIABLE_KINDS)),
    partOf: z.exactOptional(textSchema),
    from: z.exactOptional(measureSchema),
  }),
  "Variable",
  "What a plan says of one variable of a formula.",
);

const monthAndDay = term(
  z.string().regex(/^(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/),
  "MonthAndDay",
  "A month and a day as MM-DD.",
);

const decimals = term(z.int().min(0).max(MOST_DECIMALS), "Decimals", "How many decimals are kept.");

export const indicatorSchema: z.ZodType<IndicatorSource> = term(
  z.strictObject({
    id: textSchema,
    title: textSchema,
    titleEn: z.exactOptional(textSchema),
    weight: numericSchema,
    formula: z.string(),
    unit: textSchema,
    direction: z.literal(DIRECTIONS),
    accrual: z.literal(ACCRUALS),
    target: numericSchema,
    baseline: z.exactOptional(numericSchema),
    dueBy: z.exactOptional(monthAndDay),
    evaluationSystem: z.exactOptional(z.literal([1, 2, 3, 4, 5])),
    evaluationMethod: z.exactOptional(z.literal(["statistics", "workItems", "progress", "survey", "other"])),
    variables: z.exactOptional(z.record(nameSchema, variable)),
    lever: z.exactOptional(textSchema),
    judgedAs: z.exactOptional(z.strictObject({ decimals })),
    citation: z.exactOptional(citationSchema),
    inferred: z.exactOptional(z.array(textSchema)),
  }),
  "Indicator",
  "One indicator (衡量指標) as the plan prints it: title, weight, formula, unit, target.",
);
