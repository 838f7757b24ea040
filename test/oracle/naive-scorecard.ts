import Fraction from "fraction.js";
import { CANONICAL, printTree } from "./print-tree.ts";
import { DividedByZero, evaluateTree, namesOf, type Tree } from "./tree.ts";

/**
 * What DESIGN says of a year's score, once more and as plainly as can be: nothing here is the library's, numbers are
 * fraction.js, dates are days counted in UTC, every table is a table of conditions. Figures are exact texts ("78", "1/3").
 */
export interface Figures {
  readonly year: number;
  readonly asOf: string | undefined;
  readonly rule: Rule;
  readonly bands: readonly { readonly from: string; readonly achievement: string }[];
  readonly lights: readonly { readonly from: string; readonly light: "green" | "yellow" | "red" }[];
  readonly goals: readonly { readonly id: string; readonly title: string; readonly indicators: readonly Indicator[] }[];
  readonly unknownIds: readonly string[];
}

export type Rule = "mirror" | "ratio" | "baseline" | "binary" | "banded";

export interface Indicator {
  readonly id: string;
  readonly weight: string;
  readonly unit: string;
  readonly direction: "atLeast" | "atMost";
  readonly accrual: "cumulative" | "rate" | "assessed" | "milestones";
  readonly target: string;
  readonly baseline: string | undefined;
  readonly dueBy: string | undefined;
  readonly decimals: number | undefined;
  readonly formula: Formula;
  readonly counts: readonly string[];
  readonly parts: readonly (readonly [part: string, whole: string])[];
  readonly observed: Observed;
}

/** `percent` has the factor 100%, `hundred` a plain 100, `share` is above/below; `other` is already in the unit. */
export type Formula =
  | { readonly kind: "percent" | "hundred" | "other"; readonly tree: Tree }
  | { readonly kind: "share"; readonly above: Tree; readonly below: Tree }
  | { readonly kind: "steps"; readonly percents: readonly number[] };

export type Observed =
  | { readonly kind: "inputs"; readonly inputs: ReadonlyMap<string, string | undefined> } // undefined: no number
  | { readonly kind: "completedStep"; readonly step: string }
  | { readonly kind: "reported"; readonly value: string }
  | { readonly kind: "pending" | "notApplicable"; readonly why: string }
  | { readonly kind: "nothing" };

export type Refusals = readonly string[];

/** The scorecard in exact texts, or the sorted codes and paths of all that is wrong. */
export function naiveScorecard(figures: Figures): object | Refusals {
  const refusals = refusalsOf(figures);
  if (refusals.length > 0) return [...refusals].sort();
  const lines = figures.goals.map(({ indicators }) => indicators.map((indicator) => lineOf(indicator, figures)));
  const all = lines.flat();
  const sum = (chosen: readonly Line[], of: (line: Line) => Fraction | null): Fraction =>
    chosen.reduce((total, line) => total.add(of(line) ?? 0), new Fraction(0));
  const measured = all.filter((line) => line.points !== null);
  const missing = all.filter((line) => line.points === null && line.status !== "notApplicable");
  const points = sum(measured, (line) => line.points);
  const weight = sum(all, (line) => line.weight);
  const measuredWeight = sum(measured, (line) => line.weight);
  return {
    points: text(points),
    weight: text(weight),
    measuredWeight: text(measuredWeight),
    percentOfMeasured: measuredWeight.equals(0) ? null : text(points.div(measuredWeight).mul(100)),
    percentOfDeclared: text(points.div(weight).mul(100)),
    bounds: { lowest: text(points), highest: text(points.add(sum(missing, (line) => line.weight))) },
    asOf: dayOf(figures),
    final: all.every(({ final }) => final),
    goals: figures.goals.map(({ id, title }, index) => {
      const own = lines[index] as Line[];
      const ownMeasured = own.filter((line) => line.points !== null);
      return {
        id,
        title,
        weight: text(sum(own, (line) => line.weight)),
        measuredWeight: text(sum(ownMeasured, (line) => line.weight)),
        points: text(sum(ownMeasured, (line) => line.points)),
      };
    }),
    indicators: all.map((line) => ({
      ...line,
      weight: text(line.weight),
      actual: line.actual && text(line.actual),
      achievement: line.achievement && text(line.achievement),
      points: line.points && text(line.points),
    })),
  };
}

interface Line {
  readonly id: string;
  readonly weight: Fraction;
  readonly status: string;
  readonly final: boolean;
  readonly overdue: boolean;
  readonly basis: "computed" | "reported" | null;
  readonly actual: Fraction | null;
  readonly achievement: Fraction | null;
  readonly points: Fraction | null;
  readonly light: string;
  readonly reason: string | undefined;
}

function lineOf(indicator: Indicator, figures: Figures): Line {
  const { id, observed } = indicator;
  const weight = new Fraction(indicator.weight);
  const white = { id, weight, basis: null, actual: null, achievement: null, points: null, light: "white" };
  const overdue =
    indicator.accrual === "assessed" &&
    indicator.dueBy !== undefined &&
    dayOf(figures) > `${gregorian(figures)}-${indicator.dueBy}`;
  if (observed.kind === "nothing")
    return { ...white, status: "pending", reason: "noObservation", overdue, final: false };
  if (observed.kind === "pending") return { ...white, status: "pending", reason: observed.why, overdue, final: false };
  if (observed.kind === "notApplicable")
    return { ...white, status: "notApplicable", reason: observed.why, overdue: false, final: true };
  let actual: Fraction;
  try {
    actual = actualOf(indicator, observed);
  } catch (error) {
    if (!(error instanceof DividedByZero)) throw error;
    const reason = `${printTree(error.denominator, CANONICAL)} = 0`;
    return { ...white, status: "notComputable", reason, overdue: false, final: false };
  }
  const judged = indicator.decimals === undefined ? actual : rounded(actual, indicator.decimals);
  const { status, final, pace } = statusOf(indicator, judged, figures);
  const target = new Fraction(indicator.target);
  const achievement = achievementOf(indicator, judged, target, figures);
  return {
    id,
    weight,
    status,
    final,
    overdue: false,
    basis: observed.kind === "reported" ? "reported" : "computed",
    actual,
    achievement,
    points: weight.mul(achievement),
    light: lightOf(
      pace !== undefined ? achievementOf(indicator, judged, pace, figures, status === "onTrack") : achievement,
      figures,
    ),
    reason: undefined,
  };
}

function actualOf({ formula, unit }: Indicator, observed: Observed): Fraction {
  if (observed.kind === "reported") return new Fraction(observed.value);
  if (observed.kind === "completedStep" && formula.kind === "steps")
    return new Fraction(observed.step === "0" ? 0 : (formula.percents[Number(observed.step) - 1] as number));
  if (observed.kind !== "inputs" || formula.kind === "steps") throw new Error("refused before");
  const inputs = new Map([...observed.inputs].map(([name, value]) => [name, new Fraction(value as string)]));
  if (formula.kind !== "share") return evaluateTree(formula.tree, inputs).mul(formula.kind === "percent" ? 100 : 1);
  const { above, below } = formula;
  const quotient = evaluateTree(
    {
      kind: "product",
      factors: [
        ["*", above],
        ["/", below],
      ],
    },
    inputs,
  );
  const ofVariables = namesOf(above).length > 0 && namesOf(below).length > 0;
  return unit === "%" && ofVariables ? quotient.mul(100) : quotient;
}

interface Status {
  readonly status: string;
  readonly final: boolean;
  readonly pace: Fraction | undefined;
}

/** The table of accrual and status. */
function statusOf(indicator: Indicator, value: Fraction, figures: Figures): Status {
  const { accrual, direction } = indicator;
  const target = new Fraction(indicator.target);
  const met = isReached(indicator, value, target);
  const { elapsed, days } = daysOf(figures);
  const pace = undefined;
  if (elapsed >= days) return { status: met ? "met" : "notMet", final: true, pace };
  if (accrual === "assessed") return { status: met ? "met" : "notMet", final: true, pace };
  if (accrual === "rate" || accrual === "milestones") return { status: met ? "met" : "behind", final: false, pace };
  if (direction === "atLeast" && met) return { status: "met", final: true, pace };
  const due = target.mul(elapsed).div(days);
  if (direction === "atMost" && value.compare(target) > 0) return { status: "notMet", final: true, pace: due };
  return { status: isReached(indicator, value, due) ? "onTrack" : "behind", final: false, pace: due };
}

function isReached({ direction }: Indicator, value: Fraction, bar: Fraction): boolean {
  return direction === "atLeast" ? value.compare(bar) >= 0 : value.compare(bar) <= 0;
}

function achievementOf(
  indicator: Indicator,
  value: Fraction,
  target: Fraction,
  { rule, bands }: Figures,
  reached: boolean = isReached(indicator, value, target),
): Fraction {
  const { direction } = indicator;
  const none = new Fraction(0);
  const full = new Fraction(1);
  if (reached) return full;
  const clamped = (share: Fraction): Fraction => (share.compare(0) < 0 ? none : share.compare(1) > 0 ? full : share);
  const hasRatio = value.compare(0) >= 0 && target.compare(0) > 0;
  const mirror = (): Fraction => (direction === "atLeast" ? value.div(target) : full.mul(2).sub(value.div(target)));
  switch (rule) {
    case "binary":
      return none;
    case "ratio":
      return hasRatio ? clamped(direction === "atLeast" ? value.div(target) : target.div(value)) : none;
    case "mirror":
      return hasRatio ? clamped(mirror()) : none;
    case "baseline": {
      const baseline = new Fraction(indicator.baseline as string);
      return baseline.equals(target) ? none : clamped(value.sub(baseline).div(target.sub(baseline)));
    }
    case "banded": {
      const ratio = hasRatio ? mirror() : none;
      const below = bands.filter(({ from }) => ratio.compare(from) >= 0);
      const highest = below.sort((a, b) => new Fraction(b.from).compare(a.from))[0];
      return new Fraction(highest?.achievement ?? 0);
    }
  }
}

function lightOf(achievement: Fraction, { lights }: Figures): string {
  const reached = lights.filter(({ from }) => achievement.compare(from) >= 0);
  return reached.sort((a, b) => new Fraction(b.from).compare(a.from))[0]?.light ?? "red";
}

/** All that is wrong, as "code path". */
function refusalsOf(figures: Figures): Refusals {
  const { asOf, rule, goals, unknownIds } = figures;
  const indicators = goals.flatMap((goal) => goal.indicators);
  const found = unknownIds.map((id) => `unknownIndicator ${id}`);
  if (asOf !== undefined && asOf < `${gregorian(figures)}-01-01`) found.push("asOfBeforePeriod asOf");
  if (rule === "baseline")
    for (const { baseline, target } of indicators) {
      if (baseline === undefined) found.push("baselineMissing rules");
      else if (new Fraction(baseline).equals(target)) found.push("baselineEqualsTarget rules");
    }
  return [...found, ...indicators.flatMap(refusalsOfOne)];
}

function refusalsOfOne({ id, formula, observed, counts, parts }: Indicator): Refusals {
  if (observed.kind === "completedStep") {
    if (formula.kind !== "steps") return [`inputsExpected ${id}/completedStep`];
    const steps = formula.percents.map((_, index) => String(index + 1));
    return observed.step === "0" || steps.includes(observed.step) ? [] : [`unknownStep ${id}/completedStep`];
  }
  if (observed.kind !== "inputs") return [];
  if (formula.kind === "steps") return [`stepsExpected ${id}/inputs`];
  const { inputs } = observed;
  const names =
    formula.kind === "share" ? [...namesOf(formula.above), ...namesOf(formula.below)] : namesOf(formula.tree);
  const at = (code: string, name: string): string => `${code} ${id}/inputs/${name}`;
  const figure = (name: string): Fraction | undefined => {
    const value = names.includes(name) ? inputs.get(name) : undefined;
    return value === undefined ? undefined : new Fraction(value);
  };
  return [
    ...new Set(names.filter((name) => !inputs.has(name)).map((name) => at("missingInput", name))),
    ...[...inputs.keys()].filter((name) => !names.includes(name)).map((name) => at("unknownInput", name)),
    ...new Set(
      names.filter((name) => inputs.has(name) && inputs.get(name) === undefined).map((name) => at("notANumber", name)),
    ),
    ...counts
      .filter((name) => {
        const value = figure(name);
        return value !== undefined && (value.d !== 1n || value.compare(0) < 0);
      })
      .map((name) => at("notACount", name)),
    ...parts
      .filter(([part, whole]) => {
        const [partValue, wholeValue] = [figure(part), figure(whole)];
        return partValue !== undefined && wholeValue !== undefined && partValue.compare(wholeValue) > 0;
      })
      .map(([part]) => at("partAboveWhole", part)),
  ];
}

/** Half up, away from zero. */
function rounded(value: Fraction, decimals: number): Fraction {
  const scale = 10n ** BigInt(decimals);
  const magnitude = (2n * value.n * scale + value.d) / (2n * value.d);
  return new Fraction(value.s * magnitude, scale);
}

const gregorian = ({ year }: Figures): number => year + 1911;

function dayOf(figures: Figures): string {
  return figures.asOf ?? `${gregorian(figures)}-12-31`;
}

/** Days counted from the year's first, which is 1, to the as-of day. */
function daysOf(figures: Figures): { readonly elapsed: number; readonly days: number } {
  const count = (date: string): number =>
    (Date.parse(date) - Date.parse(`${gregorian(figures)}-01-01`)) / 86_400_000 + 1;
  return { elapsed: count(dayOf(figures)), days: count(`${gregorian(figures)}-12-31`) };
}

function text({ s, n, d }: Fraction): string {
  return d === 1n ? String(s * n) : `${s * n}/${d}`;
}
