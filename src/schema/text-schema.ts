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
