import { deflateSync, strToU8 } from "fflate";
import { describe, expect, test } from "vitest";
import { START, startOf } from "../../docs/playground/src/published.ts";
import { type PastedPlan, withEntry, withFormula } from "../../docs/playground/src/state.ts";
import { LONGEST_LINK, linkOf, stateOfLink } from "../../docs/playground/src/state-link.ts";

const pasted: PastedPlan = {
  kind: "pasted",
  agency: "某處",
  year: 108,
  document: "某處施政計畫",
  page: "25-6",
  table: "甲\t乙\n丙\t丁",
  readings: new Map([["1.1", { direction: "atMost", unit: "場" }]]),
};

const linkTo = (json: unknown): string =>
  `#1.${Buffer.from(deflateSync(strToU8(JSON.stringify(json)))).toString("base64url")}`;

describe("a link", () => {
  test("is empty for what the page opens with", () => {
    expect(linkOf(START)).toBe("");
    expect(stateOfLink("")).toBeUndefined();
  });

  test.each([
    ["another language", { ...START, locale: "en" as const }],
    ["another plan", { ...START, ...startOf({ kind: "published", year: 107 }) }],
    ["another day and rule", { ...START, asOf: "2017-09-30", rule: "binary" as const }],
    ["no day where the plan starts with one", { ...START, asOf: "" }],
    ["figures", withEntry(START, "2.1", { kind: "inputs", inputs: new Map([["重大缺失件數", "x"]]), told: "why" })],
    ["a formula", withFormula(START, "2.1", "重大缺失件數/(", "重大缺失件數/年度抽驗件數*100%")],
    ["a table", { ...START, ...startOf({ ...pasted, document: "", page: "", readings: new Map() }) }],
    ["a table with its page, and how it is to be read", { ...START, ...startOf(pasted) }],
    [
      "hostile names",
      withEntry(START, "__proto__", { kind: "pending", inputs: new Map([["__proto__", "1"]]), told: "" }),
    ],
  ])("brings back %s", (_, state) => {
    expect(stateOfLink(linkOf(state))).toEqual(state);
  });

  test("holds only characters that no chat program cuts off", () => {
    expect(linkOf(withFormula(START, "2.1", "<>?>>>~~~", ""))).toMatch(/^#1\.[\w-]+$/);
  });

  test.each([
    ["no link of ours", "#scorecard"],
    ["cut off", linkOf({ ...START, locale: "en" }).slice(0, -6)],
    ["no JSON", `#1.${Buffer.from(deflateSync(strToU8("{"))).toString("base64url")}`],
    ["another shape", linkTo({ locale: "en", plan: 105 })],
    ["a rule that there isn't", linkTo({ locale: "en", plan: 106, rule: "constructor" })],
    ["far too long", `#1.${"A".repeat(LONGEST_LINK)}`],
    ["far too long unpacked", linkTo({ locale: "en", plan: 106, asOf: "0".repeat(4_000_000) })],
  ])("that is %s is refused", (_, link) => {
    expect(stateOfLink(link)).toBeNull();
  });
});
