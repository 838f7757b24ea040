import { readdirSync, readFileSync } from "node:fs";
import type { Numeric } from "civic-kpi";

/** One case of test/formula/cases, whose format is described in docs/formula.md. */
export type FormulaCase = ReadCase | RefusedCase;

export interface ReadCase {
  readonly text: string;
  readonly variables?: readonly string[];
  readonly names?: readonly string[];
  readonly steps?: readonly { readonly number: number; readonly title: string; readonly percent: string }[];
  readonly inputs: Readonly<Record<string, Numeric>>;
  readonly value: string;
  readonly unit: string | null;
  readonly definedName?: string;
  readonly unitNote?: string;
  readonly remark?: string;
  readonly canonical: string;
}

export interface RefusedCase {
  readonly text: string;
  readonly variables?: readonly string[];
  /** There where the text is read, and the inputs are refused. */
  readonly inputs?: Readonly<Record<string, Numeric>>;
  readonly errors: readonly { readonly code: string; readonly position?: number }[];
}

/** Every case with the file that it stands in. */
export function readCases(): readonly (readonly [file: string, cases: readonly FormulaCase[]])[] {
  const folder = new URL("cases/", import.meta.url);
  return readdirSync(folder)
    .sort()
    .map((file) => [file, JSON.parse(readFileSync(new URL(file, folder), "utf8"))]);
}
