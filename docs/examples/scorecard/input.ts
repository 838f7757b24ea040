import { readFileSync } from "node:fs";
import { definePlan, describeIssue, type Locale, type Observations, type Plan, type PlanSource } from "civic-kpi";
import { parsePlan } from "civic-kpi/schema";
import { firstHalf106, plan106, plan107 } from "civic-kpi/taichung";
import type { ProgramArguments } from "./arguments.ts";
import { Refusal } from "./refusal.ts";
import { type ProgramWording, programWordings } from "./wording.ts";

const PUBLISHED: ReadonlyMap<string, PlanSource> = new Map<string, PlanSource>([
  ["106", plan106],
  ["107", plan107],
]);

/** What a scorecard is made from. */
export interface ProgramInput {
  readonly plan: Plan;
  readonly observations: Observations;
  /** ISO date; by default the last day of the plan's year. */
  readonly asOf: string | undefined;
}

/** Reads the plan and the figures that were asked for; without any, the published half-year of 106. */
export function readInput({ plan, input, asOf, locale }: ProgramArguments): ProgramInput {
  const wording = programWordings[locale];
  if (input === undefined && plan !== "106") throw new Refusal([wording.figuresNeeded(plan)]);
  const problems: string[] = [];
  const source = readPlanSource(plan, locale, problems);
  const observations = input === undefined ? firstHalf106.observations : readJson(input, wording, problems);
  if (source === undefined || problems.length > 0) throw new Refusal(problems);
  return {
    plan: definePlan(source),
    observations: observations as Observations,
    asOf: asOf ?? (input === undefined ? firstHalf106.asOf : undefined),
  };
}

/** A published plan, or the plan in a file. */
export function readPlanSource(plan: string, locale: Locale, problems: string[]): PlanSource | undefined {
  return PUBLISHED.get(plan) ?? readPlan(plan, locale, problems);
}

function readPlan(path: string, locale: Locale, problems: string[]): PlanSource | undefined {
  const before = problems.length;
  const document = readJson(path, programWordings[locale], problems);
  if (problems.length > before) return undefined;
  const parsed = parsePlan(document);
  if (parsed.ok) return parsed.value;
  problems.push(...parsed.issues.map((issue) => `${path}: ${describeIssue(issue, locale)}`));
  return undefined;
}

/** What a JSON file holds; where it can't be read, a problem is added. */
export function readJson(path: string, wording: ProgramWording, problems: string[]): unknown {
  const text = readText(path, wording, problems);
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    problems.push(wording.notJson(path, (error as Error).message));
    return undefined;
  }
}

function readText(path: string, wording: ProgramWording, problems: string[]): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    const { code = "" } = error as NodeJS.ErrnoException;
    problems.push(code === "ENOENT" ? wording.missingFile(path) : wording.unreadableFile(path, code));
    return undefined;
  }
}
