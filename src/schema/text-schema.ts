import * as z from "zod";
import { term } from "./vocabulary.ts";

/** A text that says something. */
export const textSchema: z.ZodType<string> = z.string().regex(/\S/);

/** The name of a variable, an indicator or a field, where any name may stand. */
export const nameSchema: z.ZodType<string> = term(
  z.string().regex(/^(?!__proto__$)/),
  "Name",
  "Any name but __proto__, which programs lose when they copy an object.",
);

export const isoDateSchema: z.ZodType<string> = term(
  z.string().regex(/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/),
  "IsoDate",
  "A day as YYYY-MM-DD.",
);
