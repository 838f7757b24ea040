import type { TargetObstacle } from "../issue/table-facts.ts";
import type { Direction } from "./source.ts";
import { figureText } from "./table-cell.ts";
import { AMOUNT_DIGITS } from "./table-multiple.ts";

const ABOVE_BAR = /^(?:>|超過|逾|高於|大於|多於)/;
const BELOW_BAR = /^(?:<|低於|小於|未滿|少於)|未滿/;

/** 108年12月31日前, 12月底, 107年底前完成, 108/12/31: when, and not how much. */
const DATE =
  /^(?:[於在至迄]|最遲)?(?:民國)?(?:\d{2,4}年[度終]?(?:\d{1,2}月)?|\d{1,2}月)(?:份|\d{1,2}日|[上中下]旬)?底?(?:[之以]?前|止)?(?:辦理)?(?:完成|完工|竣工)?$|^\d{2,4}([/.-])\d{1,2}\1\d{1,2}日?(?:[之以]?前)?(?:完成)?$/;

/** The first that holds tells why; the order counts, as 較上年增加2~3% is a change in the first place. */
const OBSTACLES: readonly (readonly [TargetObstacle, RegExp])[] = [
  ["date", DATE],
  ["change", /^\+|較|成長|增加|提升|提高|增長|減少|降低|下降|減量|縮短/],
  [
    "range",
    /* @__PURE__ */ (() => new RegExp(`^${AMOUNT_DIGITS}[^\\d.,]{0,4}(?:[~～〜至到]|[-–—](?=\\d))${AMOUNT_DIGITS}`))(),
  ],
  ["beyond", ABOVE_BAR],
  ["beyond", BELOW_BAR],
  ["several", /\d[^\d.,a-z]+\d/i],
];

/** Why a text that can't be read as a target is none, where its words tell. */
export function targetObstacle(text: string): TargetObstacle | undefined {
  const printed = figureText(text);
  return /\d/.test(printed) ? OBSTACLES.find(([, words]) => words.test(printed))?.[0] : undefined;
}

/** Which way is better of a bar that must be passed: its word says that, though it is no target. */
export function directionOfBar(text: string): Direction | undefined {
  if (targetObstacle(text) !== "beyond") return undefined;
  return ABOVE_BAR.test(figureText(text)) ? "atLeast" : "atMost";
}

/** A month, a quarter or a week as what a figure is for each of. */
const PERIOD = /\/(半年|學期|[\d一二兩三四六雙單]{0,2}(?:個?月|季度?|星期|[週周旬日天]))$/;

/** Shares and scores don't add up, whatever they are for each of. */
const OF_SHARES = /^[%‰分度]/;

/** A formula that tells a rate or an average itself. */
const RATES = /[/÷／每]|平均/;

/** Whether a unit is for each month or quarter, where nothing that is computed is: 1次/季 is no figure of the year. */
export function isOfPartOfYear(unit: string, computed: string): boolean {
  const period = PERIOD.exec(unit)?.[1];
  if (period === undefined || OF_SHARES.test(unit) || RATES.test(computed)) return false;
  return !computed.includes(period);
}
