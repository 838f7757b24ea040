import { shortText } from "./table-cell.ts";

const YEAR_BEFORE = /[上前]一?年度|[上去]年/;
const ANNUAL = /年度|[本當今]年/;
const SEVERAL_YEARS = /[二三四五六2-6]年|全程|中程/;
const TOTAL = /累計|總目標/;
const ORIGINAL = /原[訂定]|修[正訂]前/;
const AMENDED = /修[正訂](?!前)|調整後/;

/** What tells one of several targets from the others below their label: 上年度, 本年度; 原訂, 修正後. */
const BELOW =
  /^(?:[上前]一?年度|去年度?|[本當]年度?|今年|年度|[二三四五六2-6]年累計|累計|全程|原[訂定]|修[正訂][前後]?|調整後)(?:目標值?|值)?$/;

/** Whether the label of a target says that it is of the year before. */
export function isOfYearBefore(label: string): boolean {
  return YEAR_BEFORE.test(shortText(label));
}

/** Whether the label of a target says that it is of several years; that of a total may be of one. */
export function isOfYears(label: string): boolean {
  const short = shortText(label);
  return SEVERAL_YEARS.test(short) && !ANNUAL.test(short);
}

/** How far a target is from that of the year as amended last, of several whose labels name no other year: the least counts. */
export function distanceOfTarget(label: string): number {
  const short = shortText(label);
  const isAnnual = ANNUAL.test(short);
  const isOfOtherSpan = isOfYearBefore(label) || isOfYears(label) || (TOTAL.test(short) && !isAnnual);
  const version = AMENDED.test(short) ? 0 : ORIGINAL.test(short) ? 2 : 1;
  return (isOfOtherSpan ? 6 : 0) + version * 2 + (isAnnual ? 0 : 1);
}

/** Whether a text tells one of several targets from the others by itself. */
export function tellsTargetApart(text: string): boolean {
  return BELOW.test(shortText(text));
}
