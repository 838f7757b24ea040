import { execFileSync } from "node:child_process";

/**
 * The lines below a folder that were added or changed since a commit, as Stryker takes them: `src/score/judge.ts:10-14`. Those
 * of a file that is new are all of its lines.
 */
export function changedLines(since: string, folder: string, repository = "."): readonly string[] {
  const ranges: string[] = [];
  let file = "";
  for (const line of git(repository, [
    "diff",
    "--unified=0",
    "--no-color",
    "--no-renames",
    since,
    "--",
    `:(glob)${folder}/**/*.ts`,
  ]).split("\n")) {
    const [, added] = /^\+\+\+ b\/(.*)$/.exec(line) ?? [];
    file = added ?? file;
    const [, start, length = "1"] = /^@@ \S+ \+(\d+)(?:,(\d+))? @@/.exec(line) ?? [];
    if (start !== undefined && length !== "0") ranges.push(`${file}:${start}-${Number(start) + Number(length) - 1}`);
  }
  return ranges;
}

/**
 * Where a change begins: the commit that `MUTATION_BASE` names, or where the branch left `origin/main`; on the main branch itself
 * the commit before. Null where git has none of them, as in a copy without its history.
 */
export function baseOfChange(named = process.env["MUTATION_BASE"], repository = "."): string | null {
  const commit = (name: string): string | null => told(repository, ["rev-parse", "--verify", `${name}^{commit}`]);
  if (named !== undefined && named !== "") {
    const base = commit(named);
    if (base === null) throw new Error(`MUTATION_BASE names no commit of this repository: ${named}`);
    return base;
  }
  const left = told(repository, ["merge-base", "HEAD", "origin/main"]);
  return left !== null && left !== commit("HEAD") ? left : commit("HEAD^");
}

/** What git answers, or null where it knows no such thing. */
function told(repository: string, words: readonly string[]): string | null {
  try {
    return git(repository, words).trim();
  } catch {
    return null;
  }
}

function git(repository: string, words: readonly string[]): string {
  return execFileSync("git", words, { cwd: repository, encoding: "utf8", stdio: "pipe", maxBuffer: 1e9 });
}
