import { evaluatePlan, type IndicatorSource, type Observation } from "civic-kpi";
import { describeScorecard } from "civic-kpi/report";
import { describe, expect, it } from "vitest";
import sentences from "./cases/sentences.json" with { type: "json" };
import { planOf } from "./plan-of.ts";

interface SentenceCase {
  readonly name: string;
  readonly indicator: Partial<IndicatorSource>;
  readonly observation?: Observation;
  readonly asOf?: string;
  readonly withoutObservations?: boolean;
  readonly "zh-TW": string;
  readonly en: string;
}

function sentenceOf({ indicator, observation, asOf, withoutObservations }: SentenceCase, locale: "zh-TW" | "en") {
  const plan = planOf(indicator);
  const observations = observation === undefined ? {} : { "1.1": observation };
  const card = evaluatePlan(plan, observations, asOf === undefined ? {} : { asOf });
  const text = describeScorecard(plan, card, withoutObservations === true ? { locale } : { locale, observations });
  return text.goals[0]?.indicators[0]?.analysis;
}

describe("the sentence of analysis tells", () => {
  it.each(sentences as unknown as readonly SentenceCase[])("$name", (each) => {
    expect(sentenceOf(each, "zh-TW")).toBe(each["zh-TW"]);
    expect(sentenceOf(each, "en")).toBe(each.en);
  });
});
