import { type Numeric, toRational } from "../exact/numeric.ts";
import type { Rational } from "../exact/rational.ts";
import { exactText } from "../exact/readable-number.ts";
import type { CaseDifference } from "../issue/facts.ts";
import type { Status } from "../score/judge.ts";
import type { ExpectedErrors, ExpectedFigure } from "../score/plan-case.ts";
import type { EvaluatedCase } from "./evaluate-case.ts";

/** What a case expects, or came to, as plain texts; numbers are exact, as decimals or fractions. */
export type CaseOutcome =
  | { readonly value: string | null; readonly status?: Status; readonly points?: string | null }
  | { readonly errors: readonly string[] };

/** What a case expects, written as `actualOutcome` writes what it comes to. */
export function expectedOutcome(expected: ExpectedFigure | ExpectedErrors): CaseOutcome {
  if ("errors" in expected) return { errors: [...expected.errors].sort() };
  const { value, status, points } = expected;
  return {
    value: numberText(value),
    ...(status !== undefined && { status }),
    ...(points !== undefined && { points: numberText(points) }),
  };
}

/** What a case comes to, in the fields that it has expectations of. */
export function actualOutcome(
  expected: ExpectedFigure | ExpectedErrors,
  { score, issues }: EvaluatedCase,
): CaseOutcome {
  if (score === null || "errors" in expected) return { errors: issues.map(({ code }) => code).sort() };
  return {
    value: numberText(score.actual),
    ...(expected.status !== undefined && { status: score.status }),
    ...(expected.points !== undefined && { points: numberText(score.points) }),
  };
}

/** Where what came differs from what was expected; a value may do so within the tolerance. */
export function differencesBetween(
  expected: CaseOutcome,
  actual: CaseOutcome,
  { tolerance = 0 }: { readonly tolerance?: Numeric },
): readonly CaseDifference[] {
  if ("errors" in expected || "errors" in actual)
    return differences([["errors", errorsText(expected), errorsText(actual)]]);
  const isNear = isWithin(expected.value, actual.value, toRational(tolerance));
  return differences([
    ["value", expected.value, isNear ? expected.value : actual.value],
    ["status", expected.status, actual.status],
    ["points", expected.points, actual.points],
  ]);
}

type Compared = readonly [
  what: CaseDifference["what"],
  expected: string | null | undefined,
  actual: string | null | undefined,
];

function differences(compared: readonly Compared[]): readonly CaseDifference[] {
  return compared
    .filter(([, expected, actual]) => expected !== actual)
    .map(([what, expected, actual]) => ({ what, expected: String(expected), actual: String(actual) }));
}

function isWithin(expected: string | null, actual: string | null, tolerance: Rational): boolean {
  if (expected === null || actual === null) return false;
  return toRational(expected).subtract(toRational(actual)).abs().compare(tolerance) <= 0;
}

function errorsText(outcome: CaseOutcome): string {
  return "errors" in outcome ? `[${outcome.errors.join(", ")}]` : "[]";
}

function numberText(value: Numeric | null): string | null {
  return value === null ? null : exactText(toRational(value));
}
