import type { Rational } from "../exact/rational.ts";
import { readableNumber } from "../exact/readable-number.ts";
import type { PutIn } from "../formula/explain-derivation.ts";
import { difference, followedBy, quantity } from "../formula/explain-quantity.ts";
import type { Step } from "../formula/milestones.ts";
import type { Bilingual } from "../issue/locale.ts";
import type { Indicator } from "../plan/indicator.ts";
import { unitOfVariable } from "./shortfall-unit.ts";

/** A variable that changes, for the texts about it. */
export interface ChangeOf {
  readonly variable: string;
  readonly now: Rational;
  readonly needed: Rational;
  readonly neededMeets: boolean;
  /** Whether it goes up from its present number; where that is the boundary itself, on which side of it. */
  readonly rises: boolean;
  readonly heldFixed: readonly PutIn[];
}

/** `還差 3 件：「…」須由 2 件增至 5 件` / `3 more cases: … from 2 to 5`. */
export function changeText(indicator: Indicator, change: ChangeOf): Bilingual {
  return change.rises ? riseText(indicator, change) : fallText(indicator, change);
}

function riseText(indicator: Indicator, { variable, now, needed, neededMeets, heldFixed }: ChangeOf): Bilingual {
  const unit = unitOfVariable(indicator, variable);
  const fixed = heldFixedText(indicator, heldFixed);
  const amount = needed.subtract(now);
  const { "zh-TW": missing, en: more } = difference(amount, unit, "more");
  const [over, moreThan] = neededMeets ? ["", ""] : ["超過", "more than "];
  const rise = `${followedBy(quantity(now, unit)["zh-TW"], "增至")}${over} ${quantity(needed, unit)["zh-TW"]}`;
  return {
    "zh-TW": `還差${over} ${missing}：「${variable}」須由 ${rise}${fixed["zh-TW"]}。`,
    en: `${capital(moreThan)}${more}: ${labelled(indicator, variable)} from ${readableNumber(now)} to ${moreThan}${readableNumber(needed)}${fixed.en}.`,
  };
}

/** `最多 4 件，須減少 2 件：「…」現為 6 件` / `At most 4 cases, 2 fewer: … from 6 to 4`. */
function fallText(indicator: Indicator, { variable, now, needed, neededMeets, heldFixed }: ChangeOf): Bilingual {
  const unit = unitOfVariable(indicator, variable);
  const fixed = heldFixedText(indicator, heldFixed);
  const most = quantity(needed, unit);
  const amount = now.subtract(needed);
  const isCount = indicator.counts.includes(indicator.formula.variables.indexOf(variable));
  const fewer = `${readableNumber(amount)} ${isCount ? "fewer" : "less"}`;
  const less = difference(amount, unit)["zh-TW"];
  const [bar, over, lessThan, moreThan] = neededMeets
    ? ["最多", "", "", ""]
    : ["須未滿", "超過", "less than ", "more than "];
  return {
    "zh-TW": `${bar} ${most["zh-TW"]}，須減少${over} ${less}：「${variable}」現為 ${quantity(now, unit)["zh-TW"]}${fixed["zh-TW"]}。`,
    en: `${capital(lessThan || "at most ")}${most.en}, ${moreThan}${fewer}: ${labelled(indicator, variable)} from ${readableNumber(now)} to ${lessThan}${readableNumber(needed)}${fixed.en}.`,
  };
}

/** How far a variable may still go before the year's limit is passed. */
export function roomText(indicator: Indicator, change: ChangeOf): Bilingual {
  const { variable, now, needed, neededMeets, rises, heldFixed } = change;
  const unit = unitOfVariable(indicator, variable);
  const fixed = heldFixedText(indicator, heldFixed);
  const limit = quantity(needed, unit);
  const left = difference(needed.subtract(now).abs(), unit);
  const [bar, word] = neededMeets
    ? [rises ? "最多" : "最少", rises ? "at most" : "at least"]
    : [rises ? "須未滿" : "須超過", rises ? "less than" : "more than"];
  return {
    "zh-TW": `超過應有進度，但未超過全年上限：「${variable}」現為 ${quantity(now, unit)["zh-TW"]}，全年${bar} ${limit["zh-TW"]}，尚餘 ${left["zh-TW"]}${fixed["zh-TW"]}。`,
    en: `Above the pace, but within the year's limit: ${labelled(indicator, variable)} is ${readableNumber(now)} and may be ${word} ${limit.en}, which leaves ${left.en}${fixed.en}.`,
  };
}

/** The step of a milestone list that is still to be completed. */
export function stepText({ formula: { steps } }: Indicator, now: Rational, needed: Rational): Bilingual {
  const title = (steps[needed.toNumber() - 1] as Step).title;
  const present = now.isZero()
    ? { "zh-TW": "目前尚未完成任何步驟", en: "none is completed yet" }
    : { "zh-TW": `目前完成至第 ${now} 步`, en: `step ${now} is completed` };
  return {
    "zh-TW": `尚須完成第 ${needed} 步「${title}」；${present["zh-TW"]}。`,
    en: `Step ${needed} (${title}) is still to be completed; ${present.en}.`,
  };
}

function labelled({ source }: Indicator, variable: string): string {
  const variables = source.variables ?? {};
  const label = Object.hasOwn(variables, variable) ? variables[variable]?.labelEn : undefined;
  return label === undefined ? variable : `${label} (${variable})`;
}

/** Which other numbers are held fixed. */
function heldFixedText(indicator: Indicator, heldFixed: readonly PutIn[]): Bilingual {
  if (heldFixed.length === 0) return { "zh-TW": "", en: "" };
  const chinese = heldFixed.map(({ variable, value }) => `「${variable}」${readableNumber(value)}`).join("、");
  const english = heldFixed.map(({ variable, value }) => `${labelled(indicator, variable)} ${readableNumber(value)}`);
  return { "zh-TW": `（其餘不變：${chinese}）`, en: `, with the others as they are: ${english.join(", ")}` };
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
