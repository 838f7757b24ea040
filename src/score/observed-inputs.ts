import type { Numeric } from "../exact/numeric.ts";

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
