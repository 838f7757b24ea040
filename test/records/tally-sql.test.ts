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

test("sums, distinct and latest values are taken as exactly as engines agree about", () => {
  const measures = {
    amount: { sum: "case", field: "amount" },
    agencies: { distinct: "case", field: "agency", where: { kind: "a" } },
    entries: { count: "entry", year: "previous" },
    score: { latest: "case", field: "score" },
  } as const;
  const queries = tallySql({ measures }, { period, by: ["quarter", "type"] });
  const day = 'CAST(CAST("date" AS DATE) AS VARCHAR(10))';
  const month = `SUBSTRING(${day} FROM 6 FOR 2)`;
  const quarter = `SUBSTRING(${day} FROM 1 FOR 4) || CASE WHEN ${month} <= '03' THEN '-Q1' WHEN ${month} <= '06' THEN '-Q2' WHEN ${month} <= '09' THEN '-Q3' ELSE '-Q4' END`;
  const latest = (value: string) =>
    `MAX(CASE WHEN "measure_4_rank" = 1 AND TRUE AND "score" IS NOT NULL THEN ${value} END)`;
  expect(queries["case"]).toBe(`SELECT
  "by_1",
  "by_2",
  COUNT(*) AS "counted",
  COUNT(CASE WHEN 1 = 0 THEN 1 END) AS "previous_year",
  CAST(SUM(CASE WHEN TRUE THEN CAST("amount" AS DECIMAL(38, 10)) END) AS VARCHAR(40)) AS "measure_1",
  COUNT(CASE WHEN TRUE AND "amount" IS NULL THEN 1 END) AS "measure_1_missing",
  ARRAY_AGG(DISTINCT "agency") FILTER (WHERE "kind" = 'a' AND "agency" IS NOT NULL) AS "measure_2",
  ${latest('"score"')} AS "measure_4",
  ${latest(day)} AS "measure_4_date",
  ${latest('"id"')} AS "measure_4_id"
FROM (
  SELECT
    "records".*,
    ${quarter} AS "by_1",
    'case' AS "by_2",
    ROW_NUMBER() OVER (PARTITION BY ${quarter}, 'case' ORDER BY CASE WHEN TRUE AND "score" IS NOT NULL THEN 0 ELSE 1 END, CAST("date" AS DATE) DESC, "id" DESC, "score" DESC) AS "measure_4_rank"
  FROM "case" AS "records"
  WHERE CAST("date" AS DATE) BETWEEN DATE '2018-01-01' AND DATE '2018-12-31'
) AS "records"
GROUP BY "by_1", "by_2"`);
});

test("a type that only a measure of the previous year counts is looked up in that year, and whole without by", () => {
  const measures = { now: { count: "case" }, before: { count: "entry", year: "previous" } } as const;
  const lastYear = `CAST("date" AS DATE) BETWEEN DATE '2017-01-01' AND DATE '2017-12-31'`;
  expect(tallySql({ measures }, { period })["entry"]).toBe(`SELECT
  COUNT(*) AS "counted",
  COUNT(CASE WHEN ${lastYear} THEN 1 END) AS "previous_year",
  COUNT(CASE WHEN TRUE THEN 1 END) AS "measure_2"
FROM (
  SELECT
    "records".*
  FROM "entry" AS "records"
  WHERE ${lastYear}
) AS "records"`);
});

test("a latest value without by is the latest of all", () => {
  expect(queryOf({ latest: "case", field: "score" })).toContain("ROW_NUMBER() OVER (ORDER BY CASE WHEN TRUE AND");
});

describe("a condition asks for", () => {
  test.each<[string, unknown, string]>([
    ["a truth value", true, '"kind" = TRUE'],
    ["its contrary", false, '"kind" = FALSE'],
    ["nothing", null, '"kind" IS NULL'],
    ["one of several values", ["a", 2], "\"kind\" IN ('a', 2)"],
    ["one of several values or nothing", ["a", 2, null], '("kind" IS NULL OR "kind" IN (\'a\', 2))'],
    ["one of none, which no record meets", [], "(1 = 0)"],
  ])("%s", (_, kind, condition) => {
    expect(queryOf({ count: "case", where: { kind } })).toContain(`COUNT(CASE WHEN ${condition} THEN 1 END)`);
  });
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
    expect(issuesOf(() => queryOf({ count: "case", where }))).toMatchObject([
      { code: "unquotableName", path: [], facts: { value: JSON.stringify(name) } },
    ]);
    expect(issuesOf(() => queryOf({ count: "case" }, { by: name }))).toHaveLength(1);
    expect(issuesOf(() => queryOf({ count: "case" }, { tables: { case: ["lake", name] } }))).toHaveLength(1);
    expect(issuesOf(() => queryOf({ sum: name, field: name })).length).toBeGreaterThan(1);
  });
});

test("a field of by that a table doesn't have counts as NULL, but for what is known of every record", () => {
  const by = ["district", "month", "quarter", "type"];
  const query = queryOf({ count: "case" }, { by, columns: { case: ["agency"] } });
  expect(query).toContain('CAST(NULL AS VARCHAR(1)) AS "by_1"');
  expect(query).toContain('FROM 1 FOR 7) AS "by_2"');
  expect(query).toContain("ELSE '-Q4' END AS \"by_3\"");
  expect(query).toContain("'case' AS \"by_4\"");
});

test("where one type is counted in two years, each measure minds its own", () => {
  const measures = { now: { count: "case" }, before: { count: "case", year: "previous" } } as const;
  const { case: query = "" } = tallySql({ measures }, { period });
  const inYear = (year: number) => `CAST("date" AS DATE) BETWEEN DATE '${year}-01-01' AND DATE '${year}-12-31'`;
  expect(query).toContain(`COUNT(CASE WHEN ${inYear(2018)} THEN 1 END) AS "measure_1"`);
  expect(query).toContain(`COUNT(CASE WHEN ${inYear(2017)} THEN 1 END) AS "measure_2"`);
  expect(query).toContain(`WHERE ${inYear(2018)} OR ${inYear(2017)}`);
});
