import fc from "fast-check";
import { deeplyFrozen } from "../score/deeply-frozen.ts";

/** One way in, and what is asked of it; an input that it doesn't hold for is a finding. */
export interface Target {
  readonly name: string;
  /** How many of the executions are its own, in proportion to the other targets. */
  readonly share: number;
  /** @throws an error that shows the smallest input found, and the seed and path that give it again. */
  readonly run: (executions: number, seed: number) => void;
}

/**
 * A target whose inputs are frozen throughout: whoever changes one is caught by the language. What is kept of earlier
 * findings is tried first.
 */
export function target<Input>(
  name: string,
  share: number,
  input: fc.Arbitrary<Input>,
  hold: (input: Input) => void,
  kept: readonly Input[] = [],
): Target {
  const property = fc.property(input, (value) => hold(deeplyFrozen(value)));
  const examples = kept.map((value): [Input] => [value]);
  return {
    name,
    share,
    run: (executions, seed) => fc.assert(property, { numRuns: executions + kept.length, seed, examples }),
  };
}
