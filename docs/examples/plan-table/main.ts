// Turns a printed table into plan JSON; `npm run plan -- --help` says how. The only place that reads a file or prints.
import { readFileSync } from "node:fs";
import type { Locale } from "civic-kpi";
import { answer } from "./answer.ts";
import { readArguments } from "./arguments.ts";
import { Refusal } from "./refusal.ts";
import { programWordings } from "./wording.ts";

try {
  const args = readArguments(process.argv.slice(2), new Intl.DateTimeFormat().resolvedOptions().locale);
  if (args.help) console.log(programWordings[args.locale].usage);
  else {
    const { plan, remarks, runs } = answer(readTable(args.table, args.locale), args);
    console.log(plan);
    console.error(remarks);
    process.exitCode = runs ? 0 : 1;
  }
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  console.error(error.problems.map((problem) => `- ${problem}`).join("\n"));
  process.exitCode = 2;
}

function readTable(path: string, locale: Locale): string {
  const { unreadableFile, notUtf8 } = programWordings[locale];
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    throw new Refusal([unreadableFile(path, (error as Error).message)], { cause: error });
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (error) {
    throw new Refusal([notUtf8(path)], { cause: error });
  }
}
