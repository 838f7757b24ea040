import * as z from "zod";
import type { FieldValue, Measure, Where } from "../plan/measure.ts";
import { nameSchema, textSchema } from "./text-schema.ts";
import { term } from "./vocabulary.ts";

const fieldValue: z.ZodType<FieldValue> = term(
  z.union([z.string(), z.number(), z.boolean(), z.null()]),
  "FieldValue",
  "A plain value of a record's field.",
);

const condition: z.ZodType<Where[string]> = term(
  z.union([fieldValue, z.array(fieldValue), z.strictObject({ upTo: z.literal("periodEnd") })]),
  "Condition",
  "The value that a field must have, the values of which it must have one, or the limit of its date.",
);

const where: z.ZodType<Where> = z.record(nameSchema, condition);

const narrowed = {
  where: z.exactOptional(where),
  year: z.exactOptional(z.literal(["current", "previous"])),
};

export const measureSchema: z.ZodType<Measure> = term(
  z.union([
    z.literal("given"),
    z.strictObject({ count: textSchema, ...narrowed }),
    z.strictObject({ sum: textSchema, field: textSchema, ...narrowed }),
    z.strictObject({ distinct: textSchema, field: textSchema, ...narrowed }),
    z.strictObject({ latest: textSchema, field: textSchema, ...narrowed }),
  ]),
  "Measure",
  "How a variable is had from records of one type: counted, a field summed, its distinct values counted, its latest value taken; or given by a person.",
);
