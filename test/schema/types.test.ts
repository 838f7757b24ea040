import { evaluatePlan, type Observations, type ObservationsOf, type PlanSource } from "civic-kpi";
import { type Parsed, parseObservations, parsePlan, parseScorecard, type ScorecardJson } from "civic-kpi/schema";
import { plan107 } from "civic-kpi/taichung";
import { expectTypeOf, test } from "vitest";

test("a parsed document has a value or issues, never both", () => {
  const parsed = parsePlan({});
  expectTypeOf(parsed).toEqualTypeOf<Parsed<PlanSource>>();
  // @ts-expect-error: whether there is a value has to be asked first.
  parsed.value;
  if (parsed.ok) expectTypeOf(parsed.value).toEqualTypeOf<PlanSource>();
});

test("observations read with their plan are what evaluatePlan takes with it", () => {
  const parsed = parseObservations({}, plan107);
  expectTypeOf(parsed).toEqualTypeOf<Parsed<ObservationsOf<typeof plan107>>>();
  if (parsed.ok) evaluatePlan(plan107, parsed.value);
  expectTypeOf(parseObservations({})).toEqualTypeOf<Parsed<Observations>>();
});

test("a scorecard's numbers are texts", () => {
  expectTypeOf<ScorecardJson["points"]>().toEqualTypeOf<string>();
  expectTypeOf<ScorecardJson["percentOfMeasured"]>().toEqualTypeOf<string | null>();
  expectTypeOf<ScorecardJson["indicators"][number]["actual"]>().toEqualTypeOf<string | null>();
  expectTypeOf(parseScorecard({})).toEqualTypeOf<Parsed<ScorecardJson>>();
});
