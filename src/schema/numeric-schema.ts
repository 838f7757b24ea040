import * as z from "zod";
import { numericValue } from "../exact/numeric.ts";
import { term } from "./vocabulary.ts";

const DECIMAL = String.raw`[+-]?(?:\d+(?:\.\d+)?|\.\d+)(?:[eE][+-]?\d{1,5})?`;
const FRACTION = String.raw`[+-]?\d+/0*[1-9]\d*`;

const decimalNumber: z.ZodType<number> = z.number().min(Number.MIN_SAFE_INTEGER).max(Number.MAX_SAFE_INTEGER);

/** Numbers of endless length hide behind short exponents, so the core has the last word. */
const numberText: z.ZodType<string> = z
  .string()
  .regex(new RegExp(`^(?:${DECIMAL}|${FRACTION})$`), { abort: true })
  .refine((text) => numericValue(text) !== undefined);

/** A number of a document: JSON numbers beyond 2^53 have lost digits by the time they are read, so those are texts. */
export const numericSchema: z.ZodType<number | string> = term(
  z.union([decimalNumber, numberText]),
  "Numeric",
  'A number that stands for the decimal it is written as, or a text: a decimal such as "12.5", or an exact fraction such as "2000/41". Beyond 2^53 only texts keep every digit.',
);

/** A reported figure, which may have the percent sign of its unit. */
export const figureSchema: z.ZodType<number | string> = term(
  z.union([numericSchema, z.string().regex(new RegExp(String.raw`^${DECIMAL}\s*[%％]$`))]),
  "Figure",
  'A number as Numeric has it, or with the percent sign of its unit: "78%".',
);
