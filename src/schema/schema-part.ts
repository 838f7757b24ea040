import type * as z from "zod";
import type { IssuePath } from "../issue/issue.ts";

/** The part of a schema that the path of one of its issues leads to. */
export function schemaAt(schema: z.core.$ZodType, path: IssuePath): z.core.$ZodTypes {
  return path.reduce<z.core.$ZodTypes>((part, step) => bare(schemaWithin(part, step) as z.core.$ZodType), bare(schema));
}

/** The fields of an object; of several that it may be, those of the one that has all of these keys. */
export function fieldsOf(schema: z.core.$ZodTypes, keys: readonly string[]): readonly string[] {
  return fieldLists(schema).reduce((found, fields) => (keys.every((key) => found.includes(key)) ? found : fields));
}

/** The fields of every object that may stand there, in unions within a union as well. */
function fieldLists(schema: z.core.$ZodType): readonly (readonly string[])[] {
  const { def } = bare(schema)._zod;
  if (def.type === "union") return def.options.flatMap(fieldLists);
  return def.type === "object" ? [Object.keys(def.shape)] : [];
}

/** A schema without what only says that its value may be missing or null. */
function bare(schema: z.core.$ZodType): z.core.$ZodTypes {
  const known = schema as z.core.$ZodTypes;
  const { def } = known._zod;
  return def.type === "optional" || def.type === "nullable" ? bare(def.innerType) : known;
}

function schemaWithin(schema: z.core.$ZodTypes, step: string | number): z.core.$ZodType | undefined {
  const { def } = schema._zod;
  switch (def.type) {
    case "object":
      return Object.hasOwn(def.shape, step) ? def.shape[step] : undefined;
    case "array":
      return def.element;
    case "record":
      return def.valueType;
    case "union":
      return def.options.map((option) => schemaWithin(bare(option), step)).find((found) => found !== undefined);
    default:
      return undefined;
  }
}
