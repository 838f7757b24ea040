import { toRational } from "../exact/numeric.ts";
import { ONE, type Rational } from "../exact/rational.ts";
import { CivicKpiError } from "../issue/error.ts";
import type { Indicator } from "../plan/indicator.ts";
import type { Observation } from "../plan/observation.ts";
import { computeIndicator } from "../score/compute.ts";
import { judgeTarget } from "../score/judge.ts";

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
  const judgement = judgeTarget(indicator, computeIndicator(indicator, observation));
  if (judgement.reached === null) return undefined;
  const isExact = judgement.judged?.equals(indicator.target) ?? false;
  const turns = neighbours(indicator, observation).some(
    (neighbour) => isReached(indicator, neighbour) === !judgement.reached,
  );
  if (judgement.reached) return isExact || turns ? "justMet" : undefined;
  return turns ? "justMissed" : undefined;
}

/** The observations that differ in one count, or in the step, by one. */
function neighbours({ formula, counts }: Indicator, observation: Observation): readonly Observation[] {
  if ("completedStep" in observation) return besides(toRational(observation.completedStep)).map(stepsTo);
  if (!("inputs" in observation)) return [];
  const { inputs } = observation;
  return counts.flatMap((index) => {
    const name = formula.variables[index] ?? "";
    return besides(toRational(inputs[name] ?? 0)).map((value) => ({ inputs: { ...inputs, [name]: value } }));
  });
}

function besides(value: Rational): readonly Rational[] {
  return [value.subtract(ONE), value.add(ONE)];
}

function stepsTo(step: Rational): Observation {
  return { completedStep: step.toNumber() };
}

/** Whether the target is reached, or undefined for what the plan doesn't allow, as a part above its whole. */
function isReached(indicator: Indicator, observation: Observation): boolean | undefined {
  try {
    return judgeTarget(indicator, computeIndicator(indicator, observation)).reached ?? undefined;
  } catch (error) {
    if (error instanceof CivicKpiError) return undefined;
    throw error;
  }
}
