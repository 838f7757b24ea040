import { type MeasureSet, type TallySqlOptions, tallySql, yearPeriod } from "civic-kpi";
import { plan107 } from "civic-kpi/taichung";
import { describe, expect, test } from "vitest";
import { issuesOf } from "../calendar/issues-of.ts";

const period = yearPeriod(107);

function queryOf(measure: object, options: Partial<TallySqlOptions> = {}): string {
  const plan = { measures: { counted: measure } } as MeasureSet;
  return Object.values(tallySql(plan, { period, ...options })).join("\n");
}

function whereOf(text: string): string {
  return (
    /COUNT\(CASE WHEN "kind" = (.*) THEN 1 END\)/.exec(queryOf({ count: "case", where: { kind: text } }))?.[1] ?? ""
  );
}

test("there is one query for each record type that the plan counts", () => {
  expect(Object.keys(tallySql(plan107, { period }))).toEqual([
    "confidentialityInspection",
    "leakCase",
    "publicWorksInspection",
    "finding",
    "transparencyEntry",
    "disciplineCase",
    "roadInspection",
    "procurementAssessment",
  ]);
});

test("a query reads as ANSI SQL", () => {
  expect(
    queryOf(
      { count: "case", where: { kind: ["a", null], closedOn: { upTo: "periodEnd" } } },
      { by: ["agency", "month"] },
    ),
  ).toBe(`SELECT
  "by_1",
  "by_2",
  COUNT(*) AS "counted",
  COUNT(CASE WHEN 1 = 0 THEN 1 END) AS "previous_year",
  COUNT(CASE WHEN ("kind" IS NULL OR "kind" = 'a') AND CAST("closedOn" AS DATE) <= DATE '2018-12-31' THEN 1 END) AS "measure_1"
FROM (
  SELECT
    "records".*,
    "agency" AS "by_1",
    SUBSTRING(CAST(CAST("date" AS DATE) AS VARCHAR(10)) FROM 1 FOR 7) AS "by_2"
  FROM "case" AS "records"
  WHERE CAST("date" AS DATE) BETWEEN DATE '2018-01-01' AND DATE '2018-12-31'
) AS "records"
GROUP BY "by_1", "by_2"`);
});

describe("a text is a literal", () => {
  test.each([
    ["as it is", "建設局", "'建設局'"],
    ["empty", "", "''"],
    ["with its quote spelt out", "O'Brien", "('O' || CHR(39) || 'Brien')"],
    ["with its backslash spelt out, which escapes in Spark", "\\' OR 1=1", "(CHR(92) || CHR(39) || ' OR 1=1')"],
    ["with its NUL spelt out", "a\0", "('a' || CHR(0))"],
    ["with its dollar spelt out, as Spark replaces some", "$", "(CHR(36))"],
  ])("%s", (_, text, literal) => {
    expect(whereOf(text)).toBe(literal);
  });
});

test.each<[number, string]>([
  [1e21, "1000000000000000000000"],
  [1e-7, "0.0000001"],
  [-0.1, "-0.1"],
])("the number %d is a literal with all its digits", (number, literal) => {
  expect(queryOf({ count: "case", where: { kind: number } })).toContain(`"kind" = ${literal} THEN`);
});

describe("names", () => {
  test("are quoted, their own quotes doubled", () => {
    expect(queryOf({ count: 'a"b' })).toContain('FROM "a""b" AS "records"');
    expect(queryOf({ count: "a`b" }, { quote: "`" })).toContain("FROM `a``b` AS `records`");
    expect(queryOf({ count: "a`b" })).toContain('FROM "a`b" AS "records"');
  });

  test("of tables may have parts", () => {
    const tables = { case: ["lake", "2018.cases"] };
    expect(queryOf({ count: "case" }, { tables })).toContain('FROM "lake"."2018.cases" AS "records"');
    expect(queryOf({ count: "case" }, { tables: { case: "cases" } })).toContain('FROM "cases" AS');
  });

  test("that every object has are tables like others", () => {
    expect(queryOf({ count: "constructor" }, { tables: {}, columns: {} })).toContain('FROM "constructor" AS');
    expect(Object.keys(tallySql(JSON.parse('{"measures":{"a":{"count":"__proto__"}}}'), { period }))).toEqual([
      "__proto__",
    ]);
  });

  test.each(["", "nul\0", "$" + "{spark.master}"])("that can't be quoted are refused: %j", (name) => {
    const where = { [name]: 1 };
    expect(issuesOf(() => queryOf({ count: "case", where })).map(({ code }) => code)).toEqual(["unquotableName"]);
    expect(issuesOf(() => queryOf({ count: "case" }, { by: name }))).toHaveLength(1);
    expect(issuesOf(() => queryOf({ count: "case" }, { tables: { case: ["lake", name] } }))).toHaveLength(1);
    expect(issuesOf(() => queryOf({ sum: name, field: name })).length).toBeGreaterThan(1);
  });
});

test("a field of by that a table doesn't have counts as NULL", () => {
  const query = queryOf({ count: "case" }, { by: ["district", "month"], columns: { case: ["agency"] } });
  expect(query).toContain('CAST(NULL AS VARCHAR(1)) AS "by_1"');
  expect(query).toContain('FROM 1 FOR 7) AS "by_2"');
});

test("where one type is counted in two years, each measure minds its own", () => {
  const measures = { now: { count: "case" }, before: { count: "case", year: "previous" } } as const;
  const { case: query = "" } = tallySql({ measures }, { period });
  const inYear = (year: number) => `CAST("date" AS DATE) BETWEEN DATE '${year}-01-01' AND DATE '${year}-12-31'`;
  expect(query).toContain(`COUNT(CASE WHEN ${inYear(2018)} THEN 1 END) AS "measure_1"`);
  expect(query).toContain(`COUNT(CASE WHEN ${inYear(2017)} THEN 1 END) AS "measure_2"`);
  expect(query).toContain(`WHERE ${inYear(2018)} OR ${inYear(2017)}`);
});
