import { readdirSync, readFileSync } from "node:fs";
import type { PlanSource } from "civic-kpi";
import { plan107 } from "civic-kpi/taichung";
import { readCases } from "../formula/case.ts";
import documents from "../schema/documents.json" with { type: "json" };

const folder = new URL("corpus/", import.meta.url);
const tables = new URL("../plan/table/cases/", import.meta.url);
const dates = new URL("../calendar/cases/", import.meta.url);

/** What fuzzing found, or nearly did, one text a line, as a JSON string. */
function kept(file: string): readonly string[] {
  return readFileSync(new URL(file, folder), "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line): string => JSON.parse(line));
}

export const keptFormulas: readonly string[] = kept("formulas.jsonl");

/** Every text of the formula cases, read and refused. */
export const formulas: readonly string[] = [
  ...readCases().flatMap(([, cases]) => cases.map(({ text }) => text)),
  ...keptFormulas,
];

/** Every text of the calendar's cases. */
export const dateTexts: readonly string[] = [
  ...readdirSync(dates).flatMap((file) => textsIn(JSON.parse(readFileSync(new URL(file, dates), "utf8")))),
  ...kept("dates.jsonl"),
];

export const numberTexts: readonly string[] = kept("numbers.jsonl");

/** The printed tables, in every layout that was met. */
export const tableTexts: readonly string[] = readdirSync(tables)
  .filter((file) => !file.endsWith(".json"))
  .map((file) => readFileSync(new URL(file, tables), "utf8"));

export const targetTexts: readonly string[] = kept("targets.jsonl");

/** The plan of 107 with one goal: mutations find its parts sooner. */
export const smallPlan107: PlanSource = {
  ...plan107,
  goals: plan107.goals.slice(0, 1),
  programmes: [],
  commitments: [],
};

type Kind = keyof typeof documents;

/** The documents of the schema's tests that are read. */
export function goodDocument(kind: Kind): unknown {
  return documents[kind].good;
}

function textsIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(textsIn);
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) =>
    key === "text" && typeof item === "string" ? [item] : textsIn(item),
  );
}
