import type { Rational } from "../exact/rational.ts";
import type { PutIn } from "../formula/explain-derivation.ts";
import type { Domain } from "../formula/solve-range.ts";
import type { Solution } from "../formula/solve-solution.ts";
import { solveWithin } from "../formula/solve-within.ts";
import type { Bilingual } from "../issue/locale.ts";
import type { Indicator } from "../plan/indicator.ts";
import { barOf } from "./shortfall-bar.ts";
import { domainOf, limitedDomain, type PartLimit, partLimits } from "./shortfall-domain.ts";
import type { ShortfallChange, ShortfallWithoutChange } from "./shortfall-entry.ts";
import { changeText, roomText, stepText } from "./shortfall-text.ts";
import { limitText, noLimitText, notEnoughText } from "./shortfall-untold-text.ts";

/** A variable with its present number, and the numbers of the others. */
interface Lever {
  readonly variable: string;
  readonly now: Rational;
  readonly heldFixed: readonly PutIn[];
}

type Told = "id" | "title" | "status" | "gap";

/** What the variable of an indicator must become, or how far it may still go where the target is reached as it stands. */
export function changeOf(
  indicator: Indicator,
  lever: Lever,
  reached: boolean,
): Omit<ShortfallChange, Told> | Omit<ShortfallWithoutChange, Told> {
  const { variable, now, heldFixed } = lever;
  const others = new Map(heldFixed.map(({ variable: other, value }) => [other, value]));
  const limits = partLimits(indicator, variable, others);
  const domain = domainOf(indicator, variable);
  const bar = barOf(indicator);
  const solvedIn = (within: Domain): Solution => solveWithin(indicator.formula, others, variable, bar, within);

  const solution = solvedIn(limitedDomain(domain, limits));
  if (solution.kind === "value") return changed(indicator, lever, solution, reached ? "room" : "change");
  const unchanged = { variable, now, needed: null, difference: null, heldFixed };
  if (solution.kind === "notSolvable") return { ...unchanged, kind: "notSolvable", text: solution.reason };
  if (reached) return { ...unchanged, kind: "noLimit", text: noLimitText(variable) };
  const text = limitedText(variable, limits, solvedIn(domain)) ?? notEnoughText(indicator, variable);
  return { ...unchanged, kind: "cannotBeMet", text };
}

function changed(
  indicator: Indicator,
  { variable, now, heldFixed }: Lever,
  { boundary, boundaryMeets, direction, whole, ranges }: Solution & { readonly kind: "value" },
  kind: "change" | "room",
): Omit<ShortfallChange, Told> {
  const needed = whole ?? boundary;
  const change = { variable, now, needed, neededMeets: whole !== null || boundaryMeets, heldFixed };
  const [textOf, upwards] = kind === "room" ? [roomText, "atMost"] : [changeText, "atLeast"];
  const difference = needed.subtract(now);
  const rises = difference.isZero() ? direction === upwards : difference.sign() > 0;
  const text =
    indicator.formula.expression === null ? stepText(indicator, now, needed) : textOf(indicator, { ...change, rises });
  return { ...change, kind, difference, ranges, text };
}

/** That it is a part, or a whole, which keeps a variable from what it would have to be. */
function limitedText(variable: string, limits: readonly PartLimit[], free: Solution): Bilingual | undefined {
  if (free.kind !== "value") return undefined;
  const needed = free.whole ?? free.boundary;
  const limit = limits.find(({ value, side }) => needed.compare(value) === (side === "atMost" ? 1 : -1));
  return limit && limitText(variable, needed, limit);
}
