import { type Characters, textAt } from "./characters.ts";

/** What to say of a text that can be read no further. */
export type CodeOfBreak = "drawnLine" | "textBehindFormula";

/** Two dashes or more behind an operand are no minus: they draw a fraction's line, or part words. */
const DASHES = /^[-－−–—―]{2}$/;

const RULES = /^[─━═＿]{2}$/;

/** Before what a figure is compared with the formula has ended: 甲/乙*100%≧90%. */
const COMPARISON = /[≦≧≤≥<>＜＞]/;

/** Whether a formula breaks off at this index; in front of an operand minus signs may stand in any number. */
export function codeOfBreak({ list }: Characters, index: number, isOperandNext: boolean): CodeOfBreak | undefined {
  const text = textAt(list, index);
  const pair = text + textAt(list, index + 1);
  if (RULES.test(pair) || (!isOperandNext && DASHES.test(pair))) return "drawnLine";
  return !isOperandNext && COMPARISON.test(text) ? "textBehindFormula" : undefined;
}
