import { toRational } from "../exact/numeric.ts";
import { HUNDRED, type Rational, ZERO } from "../exact/rational.ts";
import { createDocumentIssue } from "../issue/document-issue.ts";
import { CivicKpiError } from "../issue/error.ts";
import type { Issue } from "../issue/issue.ts";
import { isSameJson } from "../records/merge-tallies.ts";
import type { CountingMeasure } from "../records/named-measure.ts";
import type { Tally, TallyGroup } from "../records/tally.ts";

/** The measures that something is watched by, all of them counts and sums, with the names that they are read by. */
export interface WatchedMeasures<Name extends string> {
  readonly measures: Readonly<Record<Name, CountingMeasure>>;
}

/** The sum of a measure over all groups that pass. */
export type TotalOf<Name extends string> = (name: Name, passes?: (group: TallyGroup) => boolean) => Rational;

/**
 * Reads a tally of watched measures by their names.
 *
 * @throws CivicKpiError for a tally of other measures, or one that is grouped otherwise.
 */
export function watchedTally<Name extends string>(
  { measures }: WatchedMeasures<Name>,
  by: readonly string[],
  tally: Tally,
): TotalOf<Name> {
  const named = Object.entries(measures).map(([variable, measure]) => ({ indicator: null, variable, measure }));
  const problems: Issue[] = [];
  if (!isSameJson(tally.measures, named))
    problems.push(createDocumentIssue("talliesDiffer", [], { difference: "measures" }));
  if (!isSameJson(tally.by, by)) problems.push(createDocumentIssue("talliesDiffer", [], { difference: "by" }));
  if (problems.length > 0) throw new CivicKpiError(problems);
  return (name, passes = () => true) => {
    const slot = named.findIndex(({ variable }) => variable === name);
    const figures = tally.groups.filter(passes).map(({ figures: { [slot]: figure } }) => toRational(figure as string));
    return figures.reduce((sum, figure) => sum.add(figure), ZERO);
  };
}

/** A part of a whole in percentage points; null where the whole is 0. */
export function percentOf(part: Rational, whole: Rational): Rational | null {
  return whole.isZero() ? null : part.multiply(HUNDRED).divide(whole);
}
