import { Rational, ZERO } from "../exact/rational.ts";
import type { Domain } from "../formula/solve-range.ts";
import type { Indicator } from "../plan/indicator.ts";

/** A limit that a part has by its whole, or a whole by its part, while the other one keeps its number. */
export interface PartLimit {
  readonly other: string;
  readonly value: Rational;
  readonly side: "atMost" | "atLeast";
}

/** The limits that the plan declares for a variable by `partOf`. */
export function partLimits(
  { formula: { variables }, parts }: Indicator,
  variable: string,
  numbers: ReadonlyMap<string, Rational>,
): readonly PartLimit[] {
  const index = variables.indexOf(variable);
  return parts.flatMap(([part, whole]) => {
    if (part !== index && whole !== index) return [];
    const other = variables[part === index ? whole : part] as string;
    return [{ other, value: numbers.get(other) as Rational, side: part === index ? "atMost" : "atLeast" }] as const;
  });
}

/** What a variable can be by itself: a count is whole and not negative, a step one of the list's. */
export function domainOf({ formula, counts }: Indicator, variable: string): Domain {
  if (formula.expression === null) return { from: ZERO, to: Rational.ofInteger(formula.steps.length), whole: true };
  const whole = counts.includes(formula.variables.indexOf(variable));
  return { from: whole ? ZERO : null, to: null, whole };
}

/** A domain within limits as well. */
export function limitedDomain({ from, to, whole }: Domain, limits: readonly PartLimit[]): Domain {
  const valuesOf = (side: PartLimit["side"]): readonly Rational[] =>
    limits.filter((limit) => limit.side === side).map(({ value }) => value);
  const lowest = valuesOf("atLeast").reduce(higher, from);
  const [highest = to] = valuesOf("atMost");
  return { from: lowest, to: highest, whole };
}

function higher(end: Rational | null, value: Rational): Rational {
  return end !== null && end.compare(value) > 0 ? end : value;
}
