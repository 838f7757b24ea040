import type { Rational } from "../exact/rational.ts";
import { readInputs } from "../formula/inputs.ts";
import { isObstacle } from "../formula/linear-analysis.ts";
import type { SolutionSet } from "../formula/solve-answer.ts";
import type { Domain } from "../formula/solve-range.ts";
import { obstacleText } from "../formula/solve-text.ts";
import { solutionSet } from "../formula/solve-within.ts";
import type { Bilingual } from "../issue/locale.ts";
import type { Indicator } from "../plan/indicator.ts";
import type { Observation } from "../plan/observation.ts";
import { readActual } from "./compute.ts";
import { type Judgement, judge, type Status } from "./judge.ts";
import { observedInputs } from "./observed-inputs.ts";
import { type Flip, flipAbove, flipBelow, type MovableInput } from "./sensitivity-flip.ts";
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
  const { actual, status, pace } = judgement;
  if (actual.value === null) return [];
  const { id, formula, target } = indicator;
  const targets = pace === null ? [target] : [target, pace];
  const inputs = observedInputs(observations, id);
  if (inputs === undefined) {
    const named = { id, variable: "reported", now: actual.value, status };
    const statusAt = (value: Rational): Status => judge(indicator, { ...actual, value }, timing).status;
    const points = targets.map((each) => barOf({ ...indicator, target: each, scaledToPercent: false }).value);
    return [moving(named, { domain: ANY_NUMBER, points, statusAt })];
  }
  const names = formula.expression === null ? ["completedStep"] : formula.variables;
  const values = readInputs(names, inputs, [], []) ?? [];
  const numbers = new Map(values.map((value, index) => [names[index] ?? "", value]));
  return [...numbers].map(([variable, now]) => {
    const named = { id, variable, now, status };
    const sets = targets.map((each) => solutionSet(formula, numbers, variable, barOf({ ...indicator, target: each })));
    const obstacle = sets.find(isObstacle);
    if (obstacle !== undefined) return { ...named, solvable: false, reason: obstacleText({ variable }, obstacle) };
    const points = sets.flatMap((set) => (isObstacle(set) ? [] : turningPoints(set)));
    const domain = limitedDomain(domainOf(indicator, variable), partLimits(indicator, variable, numbers));
    const statusAt = (value: Rational): Status => {
      const changed = readActual(indicator, observationOf(indicator, new Map(numbers).set(variable, value)), [], []);
      return judge(indicator, changed ?? actual, timing).status;
    };
    return moving(named, { domain, points, statusAt });
  });
}

const ANY_NUMBER: Domain = Object.freeze({ from: null, to: null, whole: false });

function moving(named: NamedInput, input: Omit<MovableInput, "now">): InputSensitivity {
  const points = [...input.points].sort((left, right) => left.compare(right));
  const movable = { ...input, now: named.now, points };
  return { ...named, solvable: true, below: flipBelow(movable), above: flipAbove(movable) };
}

/** Where a bar is crossed, and where there is no value: in between, the status stays the same. */
function turningPoints({ hits, misses, excluded }: SolutionSet): readonly Rational[] {
  const ends = [...hits, ...misses].flatMap(({ range: { from, to } }) => [from, to]);
  return [...ends.flatMap((end) => end?.value ?? []), ...excluded];
}

function observationOf({ formula }: Indicator, numbers: ReadonlyMap<string, Rational>): Observation {
  const inputs = Object.fromEntries(numbers);
  return formula.expression === null ? { completedStep: numbers.get("completedStep")?.toNumber() ?? 0 } : { inputs };
}
