import { explainIndicator, type IndicatorSource, type Observation, type RulesOption, shortfall } from "civic-kpi";
import { describe, expect, it } from "vitest";
import { planOf } from "./bureau-plan.ts";
import explanations from "./cases/explanations.json" with { type: "json" };
import shortfalls from "./cases/shortfalls.json" with { type: "json" };

interface Case<Text> {
  readonly name: string;
  readonly indicator: Partial<IndicatorSource>;
  readonly observation?: Observation;
  readonly asOf?: string;
  readonly rules?: RulesOption;
  readonly kind?: string;
  readonly "zh-TW": Text;
  readonly en: Text;
}

function evaluated({ indicator, observation, asOf, rules }: Case<unknown>) {
  const options = { ...(asOf !== undefined && { asOf }), ...(rules !== undefined && { rules }) };
  return [planOf(indicator), observation === undefined ? {} : { "1.1": observation }, options] as const;
}

describe("what people read of an indicator", () => {
  it.each(explanations as unknown as readonly Case<readonly string[]>[])("$name", (each) => {
    const [plan, observations, options] = evaluated(each);
    const { text, notice } = explainIndicator(plan, observations, "1.1", options);
    expect(text["zh-TW"].split("\n")).toEqual([...each["zh-TW"], notice["zh-TW"]]);
    expect(text.en.split("\n")).toEqual([...each.en, notice.en]);
  });
});

describe("what people read of a shortfall", () => {
  it.each(shortfalls as unknown as readonly Case<string>[])("$name", (each) => {
    const [entry] = shortfall(...evaluated(each));
    expect([entry?.kind, entry?.text]).toEqual([each.kind, { "zh-TW": each["zh-TW"], en: each.en }]);
  });
});
