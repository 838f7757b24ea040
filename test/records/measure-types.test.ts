import { type CountableRecord, type Tally, tallyRecords, toObservations, yearPeriod } from "civic-kpi";
import {
  type ParsedRecords,
  parseRecords,
  plan107,
  type RoadInspection,
  type TaichungRecord,
} from "civic-kpi/taichung";
import { expect, expectTypeOf, test } from "vitest";

const options = { period: yearPeriod(107) };

test("records may have any fields beside the four that each has", () => {
  const record = { type: "case", id: "1", date: "2018-01-01", agency: "甲", extra: [1] };
  expectTypeOf(tallyRecords({ measures: {} }, [record], options)).toEqualTypeOf<Tally>();
  // @ts-expect-error without an agency it is no record
  tallyRecords({ measures: {} }, [{ type: "case", id: "1", date: "2018-01-01" }], options);
});

test("a measure counts, sums, finds what is distinct, or the latest", () => {
  tallyRecords(
    { measures: { a: { latest: "case", field: "score", where: { kind: ["a", null] }, year: "previous" } } },
    [],
    options,
  );
  // @ts-expect-error what is given isn't counted
  expect(() => tallyRecords({ measures: { a: "given" } }, [], options)).toThrow("no measure");
  // @ts-expect-error a period is needed
  expect(() => tallyRecords({ measures: {} }, [], {})).toThrow("no period");
});

test("records of the city are countable, and told apart by their type", () => {
  expectTypeOf<TaichungRecord>().toExtend<CountableRecord>();
  expectTypeOf(parseRecords([])).toEqualTypeOf<ParsedRecords>();
  expectTypeOf<Extract<TaichungRecord, { type: "roadInspection" }>>().toEqualTypeOf<RoadInspection>();
});

test("observations have the plan's own ids", () => {
  const observations = toObservations(plan107, tallyRecords(plan107, [], options));
  expectTypeOf(observations).toHaveProperty("6.1");
  expectTypeOf(observations).not.toHaveProperty("6.2");
});
