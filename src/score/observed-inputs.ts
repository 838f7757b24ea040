import type { Numeric } from "../exact/numeric.ts";
import type { Rational } from "../exact/rational.ts";
import { readInputs } from "../formula/inputs.ts";
import type { Indicator } from "../plan/indicator.ts";

/** What stands for a variable where the formula is a list of steps. */
export const COMPLETED_STEP = "completedStep";

/** The numbers that a formula takes; undefined where the figure came without them. */
export type ObservedInputs = Readonly<Record<string, Numeric>> | undefined;

/** What was observed for an indicator's formula, if anything was: its inputs, or the step completed. */
export function observedInputs(observations: object, id: string): ObservedInputs {
  if (!Object.hasOwn(observations, id)) return undefined;
  const { inputs, completedStep } = ((observations as Readonly<Record<string, unknown>>)[id] ?? {}) as {
    readonly inputs?: Readonly<Record<string, Numeric>>;
    readonly completedStep?: Numeric;
  };
  return inputs ?? (completedStep === undefined ? undefined : { completedStep });
}

/** The numbers of inputs that have been judged, by variable, in the formula's order. */
export function numbersOf({ formula }: Indicator, inputs: object): ReadonlyMap<string, Rational> {
  const names = formula.expression === null ? [COMPLETED_STEP] : formula.variables;
  const values = readInputs(names, inputs, [], []) as readonly Rational[];
  return new Map(values.map((value, index) => [names[index] as string, value]));
}
