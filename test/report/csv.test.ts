import { evaluatePlan, type PlanSource } from "civic-kpi";
import { type ReportOptions, toCsv, toRows } from "civic-kpi/report";
import { firstHalf106, plan106 } from "civic-kpi/taichung";
import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { indicatorOf, planOf } from "./plan-of.ts";

const card = evaluatePlan(plan106, firstHalf106.observations, { asOf: firstHalf106.asOf });

type Table = readonly Readonly<Record<string, string>>[];

const read = (csv: string): Table => parse(csv, { bom: true, columns: true, record_delimiter: "\r\n" });

function tableOf(plan: PlanSource, options: ReportOptions = { locale: "en" }): Table {
  return read(toCsv(plan, evaluatePlan(plan, {}), options));
}

describe("the CSV", () => {
  const csv = toCsv(plan106, card, { locale: "en", observations: firstHalf106.observations });
  const table = read(csv);

  it("begins with the byte order mark that Excel knows UTF-8 by, and ends its lines as RFC 4180 says", () => {
    expect(csv.charCodeAt(0)).toBe(0xfeff);
    expect(csv.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
  });

  it("has a row for each indicator, with all digits of its numbers", () => {
    expect(table).toHaveLength(8);
    expect(table[2]).toMatchObject({
      "ROC year": "106",
      "As of": "2017-06-30",
      Indicator: "2.1 Incidence of major findings in public-works inspections",
      Target: "12",
      Actual: "5.882352941176470588235294117647059",
      Unit: "%",
      Direction: "at most",
      Status: "met",
      Final: "no",
      Light: "green",
      Points: "9",
      Basis: "computed by the formula",
      "Achievement rule": "mirror",
    });
  });

  it("leaves empty what has no figure, and never writes 0 for it", () => {
    expect(table[3]).toMatchObject({ Status: "pending", Actual: "", Achievement: "", Points: "", Basis: "" });
  });

  it("has headings in the language asked for", () => {
    expect(Object.keys(tableOf(plan106, { locale: "zh-TW" })[0] ?? {})).toContain("原訂目標值");
  });

  it("keeps 1.10 apart from 1.1, which Excel would not if the id stood alone", () => {
    const [row] = tableOf(planOf({ id: "1.10" }));
    expect(row?.["Indicator"]).toBe("1.10 Cases looked into");
  });
});

describe("a text that a spreadsheet would run", () => {
  it.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", " =1", "＝1", "＋1", "－1", "＠A", "\tA"])(
    "%j gets an apostrophe in front",
    (agency) => {
      expect(tableOf(planOf({}, { agency }))[0]?.["Agency"]).toBe(`'${agency}`);
    },
  );

  it("is guarded wherever it comes from", () => {
    const plan = planOf({ unit: "=件", formula: "-甲", citation: { document: "@文件" } });
    const [row] = tableOf(plan);
    expect(row).toMatchObject({ Unit: "'=件", Formula: "'-甲", Source: "'@文件" });
  });

  it("is no number below 0", () => {
    const plan = planOf({ target: -5, formula: "甲-乙" });
    const [row] = read(toCsv(plan, evaluatePlan(plan, { "1.1": { inputs: { 甲: 1, 乙: 4 } } }), { locale: "en" }));
    expect(row).toMatchObject({ Target: "-5", Actual: "-3" });
  });
});

it("any text is read back as it was, but for the apostrophe", () => {
  const unit = fc.constantFrom(..."\",;=-+@'\r\n\t a1中＝\0\u2028😀");
  const text = fc.string({ unit }).filter((each) => each.trim() !== "");
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 40 }), (units) => {
      const indicators = units.map((given, index) => indicatorOf({ id: String(index), unit: given }));
      const table = tableOf(planOf({}, { goals: [{ id: "1", title: "查察", weight: 10, indicators }] }));
      expect(table).toHaveLength(units.length);
      for (const [index, given] of units.entries()) expect([given, `'${given}`]).toContain(table[index]?.["Unit"]);
    }),
  );
});

describe("rows for a spreadsheet library", () => {
  const rows = toRows(plan106, card);

  it("have numbers as numbers and null where there is no figure", () => {
    expect(rows[5]).toMatchObject({
      id: "5.1",
      year: 106,
      weight: 13,
      target: 20,
      actual: 32,
      points: 13,
      final: true,
    });
    expect(rows[7]).toMatchObject({ id: "7.1", actual: null, achievement: null, points: null, basis: null });
    expect(rows[6]?.actual).toBe((20 / 41) * 100);
  });

  it("are plain data", () => {
    expect(JSON.parse(JSON.stringify(rows))).toEqual(rows);
  });
});
