import type { z } from "zod";
import type { BaseRecord } from "./base-record.ts";
import { recordSchema } from "./record-schema.ts";

/** A case of administrative discipline (行政肅貪); indicator 5.1. */
export type DisciplineCase = BaseRecord<"disciplineCase">;

export function disciplineCaseSchema(): z.ZodType<DisciplineCase> {
  return recordSchema({ type: "disciplineCase", fields: {} });
}
