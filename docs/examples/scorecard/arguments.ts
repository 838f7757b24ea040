import { parseArgs } from "node:util";
import { CivicKpiError, describeIssue, type Locale, parseDate } from "civic-kpi";
import { closest, distance } from "fastest-levenshtein";
import { Refusal } from "./refusal.ts";
import { type ProgramWording, programWordings } from "./wording.ts";

const OPTIONS = {
  plan: { type: "string" },
  input: { type: "string" },
  records: { type: "string" },
  "as-of": { type: "string" },
  explain: { type: "string" },
  lang: { type: "string" },
  json: { type: "boolean" },
  help: { type: "boolean" },
} as const;

/** A misspelt option differs from the one meant by no more letters than these. */
const MOST_TYPING_ERRORS = 2;

/** What a person asked for. */
export interface ProgramArguments {
  readonly locale: Locale;
  /** `106`, `107`, or the path of a plan. */
  readonly plan: string;
  /** The path of a file of figures. */
  readonly input: string | undefined;
  /** The path of a file of records. */
  readonly records: string | undefined;
  /** ISO date. */
  readonly asOf: string | undefined;
  /** The id of the indicator to explain. */
  readonly explain: string | undefined;
  readonly json: boolean;
  readonly help: boolean;
}

/** The language to answer in: the one asked for, else the nearest to the computer's own. */
export function readLanguage(given: readonly string[], systemLocale: string): Locale {
  const tag = valuesOf(given).get("lang") ?? systemLocale;
  return tag.toLowerCase().startsWith("zh") ? "zh-TW" : "en";
}

/** Reads the command line, or refuses it with all that is wrong with it. */
export function readArguments(given: readonly string[], locale: Locale): ProgramArguments {
  const wording = programWordings[locale];
  const values = valuesOf(given);
  const problems = tokensOf(given).flatMap((token, place, tokens) => problemsOf(token, tokens[place - 1], wording));
  const language = values.get("lang");
  if (language && language !== "zh-TW" && language !== "en") problems.push(wording.unknownLanguage(language));
  const asOf = readDate(values.get("as-of"), locale, problems);
  if (problems.length > 0) throw new Refusal(problems);
  return {
    locale,
    plan: values.get("plan") ?? "106",
    input: values.get("input"),
    records: values.get("records"),
    asOf,
    explain: values.get("explain"),
    json: values.has("json"),
    help: values.has("help"),
  };
}

type Token = ReturnType<typeof tokensOf>[number];

/** Not strictly: `parseArgs` would stop at the first problem, and tell it in English alone. */
function tokensOf(given: readonly string[]) {
  return parseArgs({ args: [...given], options: OPTIONS, strict: false, allowPositionals: true, tokens: true }).tokens;
}

function valuesOf(given: readonly string[]): ReadonlyMap<string, string> {
  const options = tokensOf(given).filter((token) => token.kind === "option");
  return new Map(options.map(({ name, value }) => [name, value ?? ""]));
}

function problemsOf(token: Token, before: Token | undefined, wording: ProgramWording): string[] {
  if (token.kind === "positional") return isUnknown(before) ? [] : [wording.strayArgument(token.value)];
  if (token.kind !== "option") return [];
  const { name, rawName, value } = token;
  if (isUnknown(token)) return [wording.unknownOption(rawName, optionMeant(name))];
  const takesValue = OPTIONS[name as keyof typeof OPTIONS].type === "string";
  if (takesValue) return value ? [] : [wording.missingValue(rawName)];
  return value === undefined ? [] : [wording.unwantedValue(rawName)];
}

/** What stands behind an unknown option is most likely its value. */
function isUnknown(token: Token | undefined): boolean {
  return token?.kind === "option" && !Object.hasOwn(OPTIONS, token.name);
}

function optionMeant(name: string): string | undefined {
  const nearest = closest(name, Object.keys(OPTIONS));
  return distance(name, nearest) <= MOST_TYPING_ERRORS ? `--${nearest}` : undefined;
}

function readDate(text: string | undefined, locale: Locale, problems: string[]): string | undefined {
  if (!text) return undefined;
  try {
    return parseDate(text);
  } catch (error) {
    if (!(error instanceof CivicKpiError)) throw error;
    problems.push(...error.issues.map((issue) => `--as-of: ${describeIssue(issue, locale)}`));
    return undefined;
  }
}
