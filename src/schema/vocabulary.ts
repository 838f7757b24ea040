import * as z from "zod";

/** A part of a document that has a name in its JSON Schema. */
interface Term {
  readonly id: string;
  readonly description: string;
}

/**
 * The parts of documents that are named: JSON Schemas define each once, and what doesn't fit is reported by its name.
 * It stands apart from zod's global registry, so that nobody else's ids meet ours.
 */
export const vocabulary: z.core.$ZodRegistry<Term> = z.registry<Term>();

/** Names a part of a document. */
export function term<Schema extends z.ZodType>(schema: Schema, id: string, description: string): Schema {
  vocabulary.add(schema, { id, description });
  return schema;
}
