// Turns a printed table into plan JSON; `npm run plan -- --help` says how.
import { answer } from "./answer.ts";
import { readArguments } from "./arguments.ts";
import { readTableFile, withIndicators } from "./read-table-file.ts";
import { Refusal } from "./refusal.ts";
import { programWordings } from "./wording.ts";

try {
  const args = readArguments(process.argv.slice(2), new Intl.DateTimeFormat().resolvedOptions().locale);
  if (args.help) console.log(programWordings[args.locale].usage);
  else {
    const { plan, remarks, runs } = answer(readTableFile(args.table, args.locale), {
      locale: args.locale,
      options: withIndicators(args.options, args.indicators, args.locale),
    });
    console.log(plan);
    console.error(remarks);
    process.exitCode = runs ? 0 : 1;
  }
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  console.error(error.problems.map((problem) => `- ${problem}`).join("\n"));
  process.exitCode = 2;
}
