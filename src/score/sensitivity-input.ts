import type { Rational } from "../exact/rational.ts";
import { isObstacle, type Obstacle } from "../formula/linear-analysis.ts";
import type { Domain } from "../formula/solve-range.ts";
import { obstacleText } from "../formula/solve-text.ts";
import { solutionSet } from "../formula/solve-within.ts";
import type { Bilingual } from "../issue/locale.ts";
import type { Indicator } from "../plan/indicator.ts";
import type { Observation } from "../plan/observation.ts";
import { computeIndicator } from "./compute.ts";
import { type Judgement, judge, type Status } from "./judge.ts";
import { numbersOf, observedInputs } from "./observed-inputs.ts";
import { type Flip, flipAbove, flipBelow } from "./sensitivity-flip.ts";
import { barOf } from "./shortfall-bar.ts";
import { domainOf, limitedDomain, partLimits } from "./shortfall-domain.ts";
import type { Timing } from "./timing.ts";

interface NamedInput {
  /** The indicator's id. */
  readonly id: string;
  /** The variable's printed name, `completedStep`, or `reported` for a figure that came without its inputs. */
  readonly variable: string;
  readonly now: Rational;
  /** The status that it has now. */
  readonly status: Status;
}

/** How far one input may move, the others as they are, before its indicator's status is another. */
export type InputSensitivity = NamedInput &
  (
    | {
        readonly solvable: true;
        /** Null where no lower value gives another status. */
        readonly below: Flip | null;
        /** Null where no higher value gives another status. */
        readonly above: Flip | null;
      }
    | { readonly solvable: false; readonly reason: Bilingual }
  );

/** How far each input of an indicator may move; none where there is no figure. */
export function inputSensitivities(
  indicator: Indicator,
  judgement: Judgement,
  observations: object,
  timing: Timing,
): readonly InputSensitivity[] {
  const { id } = indicator;
  const { actual, status, pace } = judgement;
  if (actual.value === null) return [];
  const targets = pace === null ? [indicator.target] : [indicator.target, pace];
  const inputs = observedInputs(observations, id);
  if (inputs === undefined) {
    const points = targets.map((target) => barOf({ ...indicator, target, scaledToPercent: false }).value);
    const statusAt = (value: Rational): Status => judge(indicator, { ...actual, value }, timing).status;
    return [moving({ id, variable: "reported", now: actual.value, status }, ANY_NUMBER, points, statusAt)];
  }
  const numbers = numbersOf(indicator, inputs);
  return [...numbers].map(([variable, now]) => {
    const named = { id, variable, now, status };
    const points = turningPoints(indicator, targets, numbers, variable);
    if (isObstacle(points)) return { ...named, solvable: false, reason: obstacleText({ variable }, points) };
    const domain = limitedDomain(domainOf(indicator, variable), partLimits(indicator, variable, numbers));
    const statusAt = (value: Rational): Status => {
      const observation = observationOf(indicator, new Map(numbers).set(variable, value));
      return judge(indicator, computeIndicator(indicator, observation), timing).status;
    };
    return moving(named, domain, points, statusAt);
  });
}

const ANY_NUMBER: Domain = /* @__PURE__ */ Object.freeze({ from: null, to: null, whole: false });

function moving(
  named: NamedInput,
  domain: Domain,
  unordered: readonly Rational[],
  statusAt: (value: Rational) => Status,
): InputSensitivity {
  const points = [...unordered].sort((left, right) => left.compare(right));
  const input = { now: named.now, domain, points, statusAt };
  return { ...named, solvable: true, below: flipBelow(input), above: flipAbove(input) };
}

/** Where a target is crossed, and where there is no value: in between, the status stays the same. */
function turningPoints(
  indicator: Indicator,
  targets: readonly Rational[],
  numbers: ReadonlyMap<string, Rational>,
  variable: string,
): readonly Rational[] | Obstacle {
  const points: Rational[] = [];
  for (const target of targets) {
    const set = solutionSet(indicator.formula, numbers, variable, barOf({ ...indicator, target }));
    if (isObstacle(set)) return set;
    const ends = [...set.hits, ...set.misses].flatMap(({ range: { from, to } }) => [from ?? [], to ?? []].flat());
    points.push(...ends.map(({ value }) => value), ...set.excluded);
  }
  return points;
}

function observationOf({ formula }: Indicator, numbers: ReadonlyMap<string, Rational>): Observation {
  const inputs = Object.fromEntries(numbers);
  const [step] = numbers.values();
  return formula.expression === null ? { completedStep: (step as Rational).toNumber() } : { inputs };
}
