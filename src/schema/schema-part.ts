import type * as z from "zod";
import type { IssuePath } from "../issue/issue.ts";

/** The part of a schema that a path leads to, or undefined where the path leaves what the schema knows. */
export function schemaAt(schema: z.core.$ZodType, path: IssuePath): z.core.$ZodType | undefined {
  return path.reduce<z.core.$ZodType | undefined>((part, step) => part && schemaWithin(part, step), schema);
}

/** A schema without what only says that its value may be missing or null. */
export function bare(schema: z.core.$ZodType): z.core.$ZodTypes {
  const known = schema as z.core.$ZodTypes;
  const { def } = known._zod;
  return def.type === "optional" || def.type === "nullable" ? bare(def.innerType) : known;
}

/** The fields of the object that is meant: of several, the one that takes all keys but those it doesn't know. */
export function fieldsOf(schema: z.core.$ZodType, keys: readonly string[]): readonly string[] {
  const { def } = bare(schema)._zod;
  if (def.type === "object") return Object.keys(def.shape);
  if (def.type !== "union") return [];
  const options = def.options.map((option) => fieldsOf(option, keys));
  return options.find((fields) => fields.length > 0 && keys.every((key) => fields.includes(key))) ?? options.flat();
}

function schemaWithin(schema: z.core.$ZodType, step: string | number): z.core.$ZodType | undefined {
  const { def } = bare(schema)._zod;
  switch (def.type) {
    case "object":
      return Object.hasOwn(def.shape, step) ? def.shape[step] : undefined;
    case "array":
      return def.element;
    case "record":
      return def.valueType;
    case "union":
      return def.options.map((option) => schemaWithin(option, step)).find((found) => found !== undefined);
    default:
      return undefined;
  }
}
