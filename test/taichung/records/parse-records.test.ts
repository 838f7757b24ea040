import { describeIssue } from "civic-kpi";
import { parseRecords, recordSchemas, type TaichungRecord } from "civic-kpi/taichung";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { generateRecords } from "../../generate-records/generate-records.ts";
import { validRecords } from "./valid-records.ts";

type RecordType = keyof typeof validRecords;

test("each of the ten types is read into one form", () => {
  const { records, issues } = parseRecords(Object.values(validRecords));
  expect(issues).toEqual([]);
  expect(records).toEqual([
    { ...validRecords.confidentialityInspection, date: "2017-03-15", itemsChecked: 25 },
    validRecords.leakCase,
    validRecords.publicWorksInspection,
    validRecords.specialAudit,
    {
      ...validRecords.finding,
      date: "2017-03-15",
      foundOn: "2017-03-15",
      dueOn: "2017-05-15",
      rectifiedOn: null,
    },
    validRecords.transparencyEntry,
    validRecords.disciplineCase,
    validRecords.roadInspection,
    { ...validRecords.procurementAudit, amount: "1000000.5" },
    { ...validRecords.procurementAssessment, date: "2017-10-31", noticedOn: "2017-10-31", score: "88.5" },
  ]);
});

test("what was read once reads again as it is", () => {
  const { records } = parseRecords([...generateRecords({ seed: 1, year: 2017 })]);
  expect(parseRecords(JSON.parse(JSON.stringify(records)))).toEqual({ records, issues: [] });
});

test("fields of the user's own are kept", () => {
  expect(parseRecords([{ ...validRecords.leakCase, project: "綠美圖" }]).records).toEqual([
    { ...validRecords.leakCase, project: "綠美圖" },
  ]);
});

test("hostile texts are texts", () => {
  const hostile = { ...validRecords.leakCase, agency: "\"; DROP TABLE x; --\0'\\", id: "__proto__" };
  expect(parseRecords([hostile])).toEqual({ records: [hostile], issues: [] });
});

test.each<[unknown, string]>([
  [1e15, "1000000000000000"],
  ["1000000000000000.25", "1000000000000000.25"],
  ["0001.50", "1.5"],
  [0, "0"],
  [0.1, "0.1"],
  ["1e3", "1000"],
  ["0.0000000001", "0.0000000001"],
])("the amount %j is read as %s", (amount, expected) => {
  expect(parseRecords([{ ...validRecords.procurementAudit, amount }]).records).toMatchObject([{ amount: expected }]);
});

describe("every problem is named with its index, field and value", () => {
  test.each<[string, RecordType, object, string, string]>([
    ["a date that doesn't exist", "leakCase", { date: "107/02/29" }, "noSuchDay", "date"],
    ["a date that people read in two ways", "leakCase", { date: "05/06/07" }, "ambiguousDate", "date"],
    ["a date that is a number", "leakCase", { date: 20170315 }, "unreadableDate", "date"],
    ["a missing date", "leakCase", { date: undefined }, "missingField", "date"],
    ["a missing id", "leakCase", { id: undefined }, "missingField", "id"],
    ["an empty id", "leakCase", { id: "" }, "notAText", "id"],
    ["an id that is a number", "leakCase", { id: 7 }, "notAText", "id"],
    ["an empty agency", "leakCase", { agency: "" }, "notAText", "agency"],
    ["an unknown choice", "leakCase", { nature: "rumour" }, "unknownChoice", "nature"],
    ["a word for a truth value", "leakCase", { referred: "no" }, "unknownChoice", "referred"],
    ["a missing truth value", "leakCase", { referred: undefined }, "missingField", "referred"],
    ["a count below 0", "specialAudit", { findings: -1 }, "notAWholeNumber", "findings"],
    ["a count that is no whole number", "specialAudit", { findings: 1.5 }, "notAWholeNumber", "findings"],
    ["a count beyond what is safe", "specialAudit", { findings: 2 ** 60 }, "notAWholeNumber", "findings"],
    ["a missing count", "specialAudit", { findings: null }, "notAWholeNumber", "findings"],
    ["more major findings than findings", "specialAudit", { majorFindings: 6 }, "partAboveWhole", "majorFindings"],
    ["more failed than checked", "confidentialityInspection", { itemsFailed: 26 }, "partAboveWhole", "itemsFailed"],
    ["an amount with separators", "procurementAudit", { amount: "1,000" }, "notAnAmount", "amount"],
    ["an amount below 0", "procurementAudit", { amount: -1 }, "notAnAmount", "amount"],
    [
      "an amount with more decimals than engines sum",
      "procurementAudit",
      { amount: "0.00000000001" },
      "notAnAmount",
      "amount",
    ],
    ["an amount with more digits than engines sum", "procurementAudit", { amount: 1e28 }, "notAnAmount", "amount"],
    ["an amount that never ends", "procurementAudit", { amount: "1/3" }, "notAnAmount", "amount"],
    ["a list that is none", "roadInspection", { selectionReasons: "lowBid" }, "notAList", "selectionReasons"],
    ["a misspelt optional field", "finding", { rectifiedDate: "106/05/01" }, "unknownField", "rectifiedDate"],
    ["a rectification before the finding", "finding", { rectifiedOn: "106/03/14" }, "dateBefore", "rectifiedOn"],
    ["a due date before the finding", "finding", { dueOn: "106/03/14" }, "dateBefore", "dueOn"],
    ["a date beside that of the finding", "finding", { date: "106/03/16" }, "datesDiffer", "date"],
    ["a date beside that of the notice", "procurementAssessment", { date: "106/11/01" }, "datesDiffer", "date"],
  ])("%s", (_, type, change, code, field) => {
    const { records, issues } = parseRecords([validRecords.leakCase, { ...validRecords[type], id: "2", ...change }]);
    expect(issues.map((issue) => [issue.code, issue.path])).toEqual([[code, [1, field]]]);
    expect(records).toHaveLength(1);
  });

  test("a reason that the plan doesn't know, by its place in the list", () => {
    const { issues } = parseRecords([{ ...validRecords.roadInspection, selectionReasons: ["lowBid", "whim"] }]);
    expect(issues).toMatchObject([{ code: "unknownChoice", path: [0, "selectionReasons", 1] }]);
  });

  test("a finding without any date, by both names that it may stand under", () => {
    const { foundOn: _foundOn, ...undated } = validRecords.finding;
    const { issues } = parseRecords([undated]);
    expect(issues.map(({ code, path }) => [code, path])).toEqual([
      ["missingField", [0, "date"]],
      ["missingField", [0, "foundOn"]],
    ]);
  });

  test("all problems of all records at once", () => {
    const empty = { type: "roadInspection" };
    const { records, issues } = parseRecords([empty, validRecords.leakCase, empty]);
    expect(records).toHaveLength(1);
    expect(issues).toHaveLength(2 * 11);
  });

  test.each([null, undefined, 7, "text", []])("what is no record: %j", (value) => {
    expect(parseRecords([value]).issues).toMatchObject([{ code: "notARecord", path: [0] }]);
  });

  test.each(["roadinspection", "constructor", "", 7, undefined])("the record type %j", (type) => {
    expect(parseRecords([{ ...validRecords.leakCase, type }]).issues).toMatchObject([
      { code: "unknownRecordType", path: [0, "type"] },
    ]);
  });

  test("in both languages, with the remedy", () => {
    const [issue] = parseRecords([{ ...validRecords.leakCase, type: "leakcase" }]).issues;
    expect(issue?.message).toBe('[0].type: "leakcase" is no record type; did you mean "leakCase"?');
    expect(issue && describeIssue(issue, "zh-TW")).toBe('[0].type: "leakcase" 不是紀錄類型；是否為「leakCase」？');
  });
});

describe("a record given twice", () => {
  test("is reported and kept once, as it came first", () => {
    const { records, issues } = parseRecords([
      validRecords.leakCase,
      { ...validRecords.leakCase, id: "2" },
      { ...validRecords.leakCase, nature: "leak" },
    ]);
    expect(records).toEqual([validRecords.leakCase, { ...validRecords.leakCase, id: "2" }]);
    expect(issues).toMatchObject([{ code: "duplicateRecord", path: [2, "id"], facts: { first: 0 } }]);
  });

  test("is one by type and id together", () => {
    expect(parseRecords([validRecords.leakCase, validRecords.specialAudit]).issues).toEqual([]);
  });

  test("counts as given only where it was valid", () => {
    const { records } = parseRecords([{ ...validRecords.leakCase, date: "?" }, validRecords.leakCase]);
    expect(records).toEqual([validRecords.leakCase]);
  });
});

test("nothing that is handed in makes it throw, and each value is either a record or has an issue", () => {
  const fields = fc.constantFrom("type", "id", "date", "agency", "findings", "amount", "__proto__");
  const type = fc.constantFrom(...Object.keys(recordSchemas));
  const value = fc.oneof(
    fc.anything(),
    fc.dictionary(fields, fc.anything()),
    fc.record({ type, id: fc.string(), date: fc.string() }),
  );
  fc.assert(
    fc.property(fc.array(value, { maxLength: 5 }), (values) => {
      const { records, issues } = parseRecords(values);
      const unread = new Set(issues.map(({ path }) => path[0]));
      expect(records.length + unread.size).toBe(values.length);
    }),
  );
});

test("the schemas work alone", () => {
  const types: TaichungRecord["type"][] = ["leakCase", "finding"];
  expect(types.map((type) => recordSchemas[type].safeParse(validRecords[type]).success)).toEqual([true, true]);
});
