// Prints a plan's scorecard; `npm run scorecard -- --help` says how. The only place that reads a file or prints.
import { CivicKpiError, describeIssue, type Locale } from "civic-kpi";
import { answer } from "./answer.ts";
import { type ProgramArguments, readArguments, readLanguage } from "./arguments.ts";
import { type ProgramInput, readInput } from "./input.ts";
import { ProgressBar } from "./progress-bar.ts";
import { countRecords } from "./records.ts";
import { Refusal } from "./refusal.ts";
import { programWordings } from "./wording.ts";

/** Where there is no terminal, as in a pipe. */
const USUAL_COLUMNS = 100;

const given = process.argv.slice(2);
const locale = readLanguage(given, new Intl.DateTimeFormat().resolvedOptions().locale);
const wording = programWordings[locale];

try {
  const args = readArguments(given, locale);
  console.log(args.help ? wording.usage : answer(args, await inputOf(args), process.stdout.columns ?? USUAL_COLUMNS));
} catch (error) {
  const problems = problemsOf(error, locale);
  console.error([wording.refused(problems.length), ...problems.map(listed)].join("\n"));
  process.exitCode = 1;
}

/** What was counted goes to stderr, so that stdout is the scorecard alone. */
async function inputOf(args: ProgramArguments): Promise<ProgramInput> {
  if (args.records === undefined) return readInput(args);
  const progress = new ProgressBar(process.stderr);
  const input = await countRecords(args.records, args, (state) => progress.show(state)).finally(() => progress.clear());
  console.error(wording.counted(input.tally.records));
  return input;
}

function problemsOf(error: unknown, language: Locale): readonly string[] {
  if (error instanceof Refusal) return error.problems;
  if (error instanceof CivicKpiError) return error.issues.map((issue) => describeIssue(issue, language));
  throw error;
}

/** Further lines, such as a formula with its caret, move along with the first. */
function listed(problem: string): string {
  return `- ${problem.replaceAll("\n", "\n  ")}`;
}
