import { parseArgs } from "node:util";
import { CivicKpiError, describeIssue, type Locale, type PlanTableOptions, parseYear } from "civic-kpi";
import { Refusal } from "./refusal.ts";
import { programWordings } from "./wording.ts";

const OPTIONS = {
  agency: { type: "string" },
  "agency-en": { type: "string" },
  year: { type: "string" },
  direction: { type: "string", multiple: true },
  accrual: { type: "string", multiple: true },
  unit: { type: "string", multiple: true },
  indicators: { type: "string" },
  lang: { type: "string" },
  help: { type: "boolean" },
} as const;

const SETTINGS = {
  direction: /^(?:atLeast|atMost)$/,
  accrual: /^(?:cumulative|rate|assessed|milestones)$/,
  unit: /./,
} as const;

/** What a person asked for. */
export interface ProgramArguments {
  readonly locale: Locale;
  readonly table: string;
  readonly options: PlanTableOptions;
  /** The file of what holds for single indicators. */
  readonly indicators: string | undefined;
  readonly help: boolean;
}

/** Reads the command line, or refuses it with all that is wrong with it. */
export function readArguments(given: readonly string[], systemLocale: string): ProgramArguments {
  const { values, positionals } = parsed(given);
  const locale = (values.lang ?? systemLocale).toLowerCase().startsWith("zh") ? "zh-TW" : "en";
  const wording = programWordings[locale];
  const problems: string[] = [];
  const [table] = positionals;
  const year = readYear(values.year, locale, problems);
  const settings = readSettings(values, locale, problems);
  if (table === undefined) problems.push(wording.tableNeeded);
  if (positionals.length > 1) problems.push(wording.oneTable);
  if (values.agency === undefined) problems.push(wording.agencyNeeded);
  if (problems.length > 0 && !values.help) throw new Refusal(problems);
  const agencyEn = values["agency-en"];
  const options = { agency: values.agency ?? "", year, ...(agencyEn !== undefined && { agencyEn }), ...settings };
  const { indicators, help = false } = values;
  return { locale, table: table ?? "", options, indicators, help };
}

function parsed(given: readonly string[]) {
  try {
    return parseArgs({ args: [...given], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    throw new Refusal([(error as Error).message], { cause: error });
  }
}

function readYear(text: string | undefined, locale: Locale, problems: string[]): number {
  if (text === undefined) {
    problems.push(programWordings[locale].yearNeeded);
    return 1;
  }
  try {
    return parseYear(text);
  } catch (error) {
    if (!(error instanceof CivicKpiError)) throw error;
    problems.push(...error.issues.map((issue) => `--year: ${describeIssue(issue, locale)}`));
    return 1;
  }
}

type Settings = Pick<PlanTableOptions, "direction" | "accrual" | "unit" | "indicators">;

/** A setting is for all, or behind an indicator's id for that one: 5.1=cumulative. */
function readSettings(
  values: Readonly<Partial<Record<keyof typeof SETTINGS, string[]>>>,
  locale: Locale,
  problems: string[],
): Settings {
  const forAll: Record<string, string> = {};
  const byId = new Map<string, Record<string, string>>();
  for (const name of ["direction", "accrual", "unit"] as const)
    for (const text of values[name] ?? []) {
      const [, id, value = ""] = /^(?:(\d+\.\d+)=)?(.*)$/s.exec(text) ?? [];
      if (!SETTINGS[name].test(value)) problems.push(programWordings[locale].notASetting(name, text));
      else if (id === undefined) forAll[name] = value;
      else byId.set(id, { ...byId.get(id), [name]: value });
    }
  return { ...forAll, indicators: Object.fromEntries(byId) };
}
