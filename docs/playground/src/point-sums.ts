import type { Scorecard } from "civic-kpi";

/** One number of a sum, and the indicator that it comes from. */
export interface Addend {
  readonly id: string;
  readonly value: string;
}

/** How sums are told; a result comes with its sign, `= 39` or `≈ 55.714`. */
export interface SumsWording {
  readonly heading: string;
  /** That points are the sum of the indicators' points. */
  readonly points: (addends: readonly Addend[], result: string) => string;
  /** That points are a share of a weight, declared or measured. */
  readonly share: (kind: "declared" | "measured", points: string, weight: string, result: string) => string;
  /** That what is missing could add its weights. */
  readonly highest: (points: string, addends: readonly Addend[], result: string) => string;
}

type Amount = Scorecard["points"];

/** How a scorecard's points, shares and highest possible points come from those of its indicators. */
export function pointSums(scorecard: Scorecard, words: SumsWording): readonly string[] {
  const { indicators, weight, measuredWeight, percentOfDeclared, percentOfMeasured, bounds } = scorecard;
  const points = shown(scorecard.points);
  const measured = indicators.flatMap(({ id, points: own }) => (own === null ? [] : [{ id, value: shown(own) }]));
  const missing = indicators.flatMap(({ id, points: own, status, weight: full }) =>
    own === null && status !== "notApplicable" ? [{ id, value: shown(full) }] : [],
  );
  const sums = [
    measured.length > 0 && words.points(measured, result(scorecard.points)),
    words.share("declared", points, shown(weight), result(percentOfDeclared)),
    percentOfMeasured !== null && words.share("measured", points, shown(measuredWeight), result(percentOfMeasured)),
    missing.length > 0 && words.highest(points, missing, result(bounds.highest)),
  ];
  return sums.filter((sum) => sum !== false);
}

const DECIMALS = 3;

function shown(value: Amount): string {
  return value.toFixed(DECIMALS).replace(/\.?0+$/, "");
}

function result(value: Amount): string {
  return `${value.round(DECIMALS).equals(value) ? "=" : "≈"} ${shown(value)}`;
}
