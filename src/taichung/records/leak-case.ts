import { z } from "zod";
import type { BaseRecord } from "./base-record.ts";
import { recordSchema } from "./record-schema.ts";

/** A case of a leak or of a breach of the rules of confidentiality that was looked into (洩密查察); indicator 1.2. */
export interface LeakCase extends BaseRecord<"leakCase"> {
  /** A leak (洩密) or a breach of the rules of confidentiality (違反保密規定). */
  readonly nature: "leak" | "breach";
  /** Whether it was referred to the prosecutors (函送司法機關偵處). */
  readonly referred: boolean;
}

export function leakCaseSchema(): z.ZodType<LeakCase> {
  return recordSchema({ type: "leakCase", fields: { nature: z.enum(["leak", "breach"]), referred: z.boolean() } });
}
