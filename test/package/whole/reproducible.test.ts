import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { pack } from "../pack.ts";

const folder = mkdtempSync(join(tmpdir(), "civic-kpi-clones-"));

afterAll(() => rmSync(folder, { recursive: true }));

test("two clean clones of the same commit build the same tarball, byte for byte", () => {
  const [one, two] = ["one", "two"].map((name) => {
    const clone = join(folder, name, "civic-kpi");
    execFileSync("git", ["clone", "--quiet", process.cwd(), clone]);
    symlinkSync(join(process.cwd(), "node_modules"), join(clone, "node_modules"));
    execFileSync("npm", ["run", "build"], { cwd: clone, stdio: "pipe" });
    return pack(clone, join(folder, name)).sha512;
  });
  expect(one).toBe(two);
});
