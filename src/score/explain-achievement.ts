import { ONE, type Rational } from "../exact/rational.ts";
import { equality, readableNumber } from "../exact/readable-number.ts";
import { explainFormula } from "../formula/explain.ts";
import type { FormulaDerivation } from "../formula/explain-derivation.ts";
import type { Bilingual } from "../issue/locale.ts";
import type { CompiledRules } from "../plan/compiled-rules.ts";
import type { Indicator } from "../plan/indicator.ts";
import type { AchievementDerivation } from "./explain-derivation.ts";
import type { Judgement } from "./judge.ts";

/** The rules as formulas of A (actual), T (target) and B (baseline). */
const FORMULAS = {
  mirror: { atLeast: "A/T", atMost: "2-A/T" },
  ratio: { atLeast: "A/T", atMost: "T/A" },
  baseline: { atLeast: "(A-B)/(T-B)", atMost: "(A-B)/(T-B)" },
  banded: { atLeast: "A/T", atMost: "2-A/T" },
} as const;

const SYMBOLS: Bilingual = { "zh-TW": "（A 實際值，T 目標值）", en: " (A actual, T target)" };
const WITH_BASELINE: Bilingual = {
  "zh-TW": "（A 實際值，T 目標值，B 基準值）",
  en: " (A actual, T target, B baseline)",
};

/** How the achievement of a judged value comes about by the rules; `value` is what the score has for it. */
export function explainAchievement(
  indicator: Indicator,
  { judged, reached }: Judgement,
  rules: CompiledRules,
  value: Rational | null,
): AchievementDerivation {
  const { name, achievement: rule } = rules.applied;
  const told = { name, rule, value };
  if (judged === null || value === null)
    return { ...told, arithmetic: null, reason: { "zh-TW": "無數值，不計達成度", en: "no figure, so no achievement" } };
  if (reached === true)
    return { ...told, arithmetic: null, reason: { "zh-TW": "已達目標，達成度 1", en: "the target is met: 1" } };
  if (rules.rule === "binary")
    return { ...told, arithmetic: null, reason: { "zh-TW": "未達目標，達成度 0", en: "the target is not met: 0" } };
  const arithmetic = arithmeticOf(indicator, judged, rules.rule);
  if (arithmetic === null)
    return {
      ...told,
      arithmetic,
      reason: {
        "zh-TW": `實際值為負或目標值未大於 0，無從計算比值，達成度 ${readableNumber(value)}`,
        en: `the actual is below 0 or the target not above 0, so there is no ratio: ${readableNumber(value)}`,
      },
    };
  const { "zh-TW": chinese, en } = arithmeticText(arithmetic, rules, value);
  const symbols = rules.rule === "baseline" ? WITH_BASELINE : SYMBOLS;
  return { ...told, arithmetic, reason: { "zh-TW": `${chinese}${symbols["zh-TW"]}`, en: `${en}${symbols.en}` } };
}

function arithmeticOf(
  { direction, target, baseline }: Indicator,
  judged: Rational,
  rule: keyof typeof FORMULAS,
): FormulaDerivation | null {
  const text: string = FORMULAS[rule][direction];
  if (rule === "baseline") return explainFormula(text, { A: judged, T: target, B: baseline as Rational });
  return judged.sign() < 0 || target.sign() <= 0 ? null : explainFormula(text, { A: judged, T: target });
}

function arithmeticText(arithmetic: FormulaDerivation, { rule, bands }: CompiledRules, value: Rational): Bilingual {
  const computed = `${arithmetic.canonical} = ${arithmetic.substituted} ${equals(arithmetic.value)}`;
  const achievement = readableNumber(value);
  if (rule !== "banded") {
    if (arithmetic.value.equals(value)) return { "zh-TW": computed, en: computed };
    return {
      "zh-TW": `${computed}，限於 0 至 1：${achievement}`,
      en: `${computed}, kept within 0 and 1: ${achievement}`,
    };
  }
  const band = bands.find(({ from }) => arithmetic.value.compare(from) >= 0);
  if (band === undefined)
    return { "zh-TW": `${computed}，低於最低級距，達成度 0`, en: `${computed}, below the lowest band: 0` };
  const bar = readableNumber(band.from);
  return {
    "zh-TW": `${computed}，屬 ${bar} 以上之級距，達成度 ${achievement}`,
    en: `${computed}, in the band from ${bar}: ${achievement}`,
  };
}

function equals(value: Rational): string {
  return equality(readableNumber(value, ONE));
}
