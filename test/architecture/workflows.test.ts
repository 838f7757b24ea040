import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const folder = ".github/workflows";

test.each(readdirSync(folder))("%s runs foreign actions at a commit, and says what it may do", (file) => {
  const text = readFileSync(`${folder}/${file}`, "utf8");
  const used = [...text.matchAll(/uses: (?<action>\S+)/g)].map(([, action]) => action);
  expect(used.filter((action) => !/@[0-9a-f]{40}$/.test(action ?? ""))).toEqual([]);
  expect(text).toMatch(/^permissions:/m);
  expect([...text.matchAll(/: write\b/g)]).toHaveLength(file === "release.yml" ? 1 : 0);
  expect(text).not.toContain("pull_request_target");
});
