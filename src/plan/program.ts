import type { Rational } from "../exact/rational.ts";
import type { Goal, Indicator } from "./indicator.ts";
import type { Light, RuleName } from "./rules.ts";
import { largestOf, type WholeFraction, wholeFraction, type Yardstick, yardstick } from "./yardstick.ts";

/**
 * A plan by its rules, made for speed: all of an evaluation's loops are over lists that are here, as an element of a
 * frozen list costs 6 ns instead of 1 (Node 20), which was a sixth of a scorecard.
 */
export interface PlanProgram {
  readonly goals: readonly Goal[];
  readonly indicators: readonly Indicator[];
  /** One for each indicator; null where it takes the long way. */
  readonly yardsticks: readonly (Yardstick | null)[];
  /** From the highest bar to the lowest. */
  readonly lights: readonly LightBar[];
}

/** A light, and the achievement that it takes. */
export interface LightBar {
  readonly bar: WholeFraction;
  readonly light: Exclude<Light, "white">;
}

/** The program of goals by an achievement rule and its lights. */
export function programOf(
  goals: readonly Goal[],
  rule: RuleName,
  lights: readonly { readonly from: Rational; readonly light: LightBar["light"] }[],
): PlanProgram {
  const bars = lights.flatMap(({ from, light }): LightBar[] => {
    const bar = wholeFraction(from);
    return bar === null ? [] : [{ bar, light }];
  });
  const largestBar = largestOf(bars.flatMap(({ bar }) => [bar.top, bar.bottom]));
  const indicators = goals.flatMap((goal) => goal.indicators);
  const yardsticks = indicators.map((indicator) =>
    bars.length === lights.length ? yardstick(indicator, rule, largestBar) : null,
  );
  return { goals: [...goals], indicators, yardsticks, lights: bars };
}
