import { spawnSync } from "node:child_process";

/** What one run of the program printed, and how it ended. */
export interface ProgramRun {
  readonly output: string;
  readonly errors: string;
  readonly exitCode: number | null;
}

/** Runs the scorecard program as `npm run scorecard -- …` does, on a computer of the given language. */
export function runProgram(options: readonly string[], systemLanguage: "en_US" | "zh_TW" = "en_US"): ProgramRun {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--import", "tsx", "docs/examples/scorecard/main.ts", ...options],
    { encoding: "utf8", env: { ...process.env, LC_ALL: `${systemLanguage}.UTF-8`, NODE_OPTIONS: "" } },
  );
  return { output: stdout, errors: stderr, exitCode: status };
}
