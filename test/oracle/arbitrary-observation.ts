import fc from "fast-check";
import type { Numeric } from "../../src/exact/numeric.ts";
import type { Observation } from "../../src/plan/observation.ts";
import type { VariableSource } from "../../src/plan/source.ts";
import { anyFigure, type Figure, wholeFigure } from "./arbitrary-figure.ts";
import type { PrintedFormula } from "./arbitrary-formula.ts";
import type { Observed } from "./naive-scorecard.ts";

/** An observation as the library takes it, and as the oracle does. */
export interface Observing {
  readonly observation: Observation | undefined;
  readonly observed: Observed;
}

/** What is declared of a formula's variables. */
export interface Declared {
  readonly counts: readonly string[];
  readonly parts: readonly (readonly [part: string, whole: string])[];
  readonly variables: Readonly<Record<string, VariableSource>> | undefined;
}

export const mostly = <Value>(usual: fc.Arbitrary<Value>, odd: fc.Arbitrary<Value>, weight = 12): fc.Arbitrary<Value> =>
  fc.oneof({ arbitrary: usual, weight }, { arbitrary: odd, weight: 1 });

/** What is handed over, and what the oracle knows of it. */
interface Given {
  readonly inputs: readonly (readonly [name: string, value: Numeric])[];
  readonly exact: readonly (readonly [name: string, exact: string | undefined])[];
}

/** Ways in which inputs go wrong: one missing, one too many, one no number. */
const FAULTS: Readonly<Record<string, (given: Given) => Given>> = {
  missing: ({ inputs, exact }) => ({ inputs: inputs.slice(1), exact: exact.slice(1) }),
  unknown: ({ inputs, exact }) => ({ inputs: [...inputs, ["外人", 5]], exact: [...exact, ["外人", "5"]] }),
  noNumber: ({ inputs, exact }) => ({
    inputs: inputs.map(([name, value], index) => [name, index === 0 ? "12abc" : value]),
    exact: exact.map(([name, value], index) => [name, index === 0 ? undefined : value]),
  }),
};

const anyFault = fc.constantFrom(...Object.values(FAULTS));
const noFault = fc.constant((given: Given): Given => given);

function anyInputs(names: readonly string[], declared: Declared, sound: number): fc.Arbitrary<Observing> {
  const figures = names.map((name) => (declared.counts.includes(name) ? mostly(wholeFigure, anyFigure) : anyFigure));
  return fc
    .record({
      values: fc.tuple(...figures),
      fault: mostly(noFault, anyFault, sound * 2),
      asDeclared: mostly(fc.constant(true), fc.constant(false)),
    })
    .map(({ values, fault, asDeclared }) => {
      const drawn = new Map(names.map((name, index) => [name, values[index] as Figure]));
      if (asDeclared) keepParts(drawn, declared);
      const { inputs, exact } = fault({
        inputs: [...drawn].map(([name, { given }]) => [name, given]),
        exact: [...drawn].map(([name, figure]) => [name, figure.exact]),
      });
      return {
        observation: { inputs: Object.fromEntries(inputs) },
        observed: { kind: "inputs", inputs: new Map(exact) },
      };
    });
}

/** Gives a part and its whole one figure, so that most inputs keep to what is declared. */
function keepParts(drawn: Map<string, Figure>, { counts, parts }: Declared): void {
  for (const [part, whole] of parts) {
    const figure = drawn.get(counts.includes(part) ? part : whole) as Figure;
    drawn.set(part, figure).set(whole, figure);
  }
}

/** Something observed of an indicator, or nothing. */
export const anyObserving = (
  { names, formula }: PrintedFormula,
  unit: string,
  declared: Declared,
): fc.Arbitrary<Observing> =>
  fc.oneof(
    {
      arbitrary: anyInputs(names, declared, formula.kind === "steps" ? 1 : 8),
      weight: formula.kind === "steps" ? 1 : 12,
    },
    {
      arbitrary: fc.constantFrom("0", "1", "1", "1", "2", "2", "2", "3", "6").map((step) => ({
        observation: { completedStep: Number(step) },
        observed: { kind: "completedStep" as const, step },
      })),
      weight: formula.kind === "steps" ? 12 : 0,
    },
    {
      arbitrary: fc.tuple(anyFigure, fc.boolean()).map(([{ exact, given }, withSign]) => {
        const printed = unit === "%" && withSign && !exact.includes("/");
        return {
          observation: { reported: printed ? `${exact}%` : given },
          observed: { kind: "reported" as const, value: exact },
        };
      }),
      weight: 2,
    },
    {
      arbitrary: fc
        .tuple(fc.constantFrom("pending", "notApplicable"), fc.constantFrom("統計中", "noObservation"))
        .map(([kind, why]) => ({
          observation: { [kind]: why } as unknown as Observation,
          observed: { kind, why },
        })),
      weight: 1,
    },
    { arbitrary: fc.constant({ observation: undefined, observed: { kind: "nothing" as const } }), weight: 1 },
  );
