import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { MutantResult } from "@stryker-mutator/api/core";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { baseOfChange, changedLines } from "./changed-lines.ts";
import { survivorsOf, unknownSurvivors } from "./survivors.ts";

let repository: string;

beforeEach(() => {
  repository = mkdtempSync(path.join(tmpdir(), "change-"));
  mkdirSync(path.join(repository, "src/score"), { recursive: true });
});

afterEach(() => rmSync(repository, { recursive: true }));

const git = (...words: readonly string[]): string =>
  execFileSync("git", ["-c", "user.name=A", "-c", "user.email=a@example.org", ...words], {
    cwd: repository,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  }).trim();

function commit(files: Readonly<Record<string, string>>): string {
  write(files);
  git("add", ".");
  git("commit", "-m", "a change");
  return git("rev-parse", "HEAD");
}

function write(files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(repository, name), text);
}

describe("the lines of a change", () => {
  it("are those that were added or changed, committed or not, and all of a new file", () => {
    git("init", "-b", "main");
    const before = commit({ "src/score/judge.ts": "1\n2\n3\n4\n5\n6\n", "src/other.ts": "1\n" });
    commit({ "src/score/judge.ts": "1\ntwo\n3\n4\n5\n6\n7\n8\n", "src/other.ts": "2\n" });
    commit({ "src/score/points.ts": "1\n2\n3\n", "src/score/readme.md": "no source\n" });
    write({ "src/score/judge.ts": "1\ntwo\n3\n5\n6\n7\n8\n" });
    expect(changedLines(before, "src/score", repository)).toEqual([
      "src/score/judge.ts:2-2",
      "src/score/judge.ts:6-7",
      "src/score/points.ts:1-3",
    ]);
  });

  it("begin where the branch left origin/main, on main at the commit before, and where one says", () => {
    git("init", "-b", "main");
    const first = commit({ "src/score/judge.ts": "1\n" });
    expect(baseOfChange("", repository)).toBeNull();
    const second = commit({ "src/score/judge.ts": "2\n" });
    git("update-ref", "refs/remotes/origin/main", second);
    expect(baseOfChange("", repository)).toBe(first);
    commit({ "src/score/judge.ts": "3\n" });
    commit({ "src/score/judge.ts": "4\n" });
    expect(baseOfChange("", repository)).toBe(second);
    expect(baseOfChange(first, repository)).toBe(first);
    expect(() => baseOfChange("no such commit", repository)).toThrow(
      "names no commit of this repository: no such commit",
    );
  });
});

describe("a survivor", () => {
  const mutant = (status: MutantResult["status"], replacement: string): MutantResult => ({
    id: "1",
    fileName: path.join(repository, "src/score/judge.ts"),
    mutatorName: "EqualityOperator",
    location: { start: { line: 2, column: 8 }, end: { line: 2, column: 13 } },
    replacement,
    status,
  });

  it("is told by its line with the fault in it", () => {
    write({ "src/score/judge.ts": "first\nreturn a < b;\n" });
    const told = survivorsOf([mutant("Killed", "a"), mutant("Survived", "a <= b"), mutant("NoCoverage", "true")]);
    expect(told.map((line) => line.slice(line.indexOf(": ")))).toEqual([
      ": return ⟦a < b ⟶ a <= b⟧;",
      ": return ⟦a < b ⟶ true⟧;",
    ]);
  });

  it("is new unless it is on record, as often as there are of it", () => {
    expect(unknownSurvivors(["a", "b", "b"], ["b", "c", "a"])).toEqual(["b"]);
    expect(unknownSurvivors([], ["a"])).toEqual([]);
  });
});
