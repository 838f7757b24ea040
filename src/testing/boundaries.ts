import { type Numeric, toRational } from "../exact/numeric.ts";
import { ONE } from "../exact/rational.ts";
import type { Indicator } from "../plan/indicator.ts";
import type { Observation } from "../plan/observation.ts";
import { readActual } from "../score/compute.ts";
import { type Judgement, judgeTarget } from "../score/judge.ts";

/**
 * The two sides of a target where mistakes hide.
 *
 * - `justMet`: the target is met, and exactly so, or so that one count (or step) more or less would miss it;
 * - `justMissed`: it is missed, and one count (or step) more or less would meet it.
 */
export type Boundary = "justMet" | "justMissed";

/** The boundaries that an indicator has: what isn't counted can come arbitrarily close to its target. */
export function boundariesOf({ formula, counts }: Indicator): readonly Boundary[] {
  return formula.expression === null || counts.length > 0 ? ["justMet", "justMissed"] : ["justMet"];
}

/** The boundary that an observation stands at, if at any. */
export function boundaryAt(indicator: Indicator, observation: Observation): Boundary | undefined {
  const judgement = judgementOf(indicator, observation);
  if (judgement?.judged == null) return undefined;
  const { judged, reached } = judgement;
  const turns = neighbours(indicator, observation).some(
    (neighbour) => judgementOf(indicator, neighbour)?.reached === !reached,
  );
  if (reached) return turns || judged.equals(indicator.target) ? "justMet" : undefined;
  return turns ? "justMissed" : undefined;
}

/** The judgement at the end of the year; none of what the plan doesn't allow, such as a part above its whole. */
function judgementOf(indicator: Indicator, observation: Observation): Judgement | undefined {
  const actual = readActual(indicator, observation, [], []);
  return actual && judgeTarget(indicator, actual);
}

/** The observations that differ in one count, or in the step, by one. */
function neighbours({ formula, counts }: Indicator, observation: Observation): readonly Observation[] {
  if ("completedStep" in observation)
    return [observation.completedStep - 1, observation.completedStep + 1].map((completedStep) => ({ completedStep }));
  if (!("inputs" in observation)) return [];
  const { inputs } = observation;
  return counts.flatMap((index) => {
    const name = formula.variables[index] as string;
    const count = toRational(inputs[name] as Numeric);
    return [count.subtract(ONE), count.add(ONE)].map((value) => ({ inputs: { ...inputs, [name]: value } }));
  });
}
