import { chinese } from "./chinese.ts";
import { withChineseValue } from "./chinese-value.ts";
import { english } from "./english.ts";
import type { Catalogue, IssueCode, IssueFacts } from "./facts.ts";
import { type Issue, placed } from "./issue.ts";
import type { Locale } from "./locale.ts";

/**
 * An issue as a text for people, in Traditional Chinese or English, with path, value and remedy.
 *
 * @example
 * ```ts
 * import { CivicKpiError, describeIssue, evaluateFormula } from "civic-kpi";
 *
 * let text = "";
 * try {
 *   evaluateFormula("甲/乙", { 甲: 1, 乙: 0 });
 * } catch (error) {
 *   if (error instanceof CivicKpiError) text = error.issues.map((issue) => describeIssue(issue, "zh-TW")).join();
 * }
 * text; // => "分母 乙 為 0，無法計算；請提供不為 0 的數值，或改報 pending／notApplicable"
 * ```
 */
export function describeIssue(issue: Issue, locale: Locale): string {
  const { code, path, facts } = issue;
  return placed(
    path,
    locale === "en" ? textOf(english, code, facts) : textOf(chinese(), code, withChineseValue(facts)),
  );
}

function textOf<Code extends IssueCode>(catalogue: Catalogue, code: Code, facts: IssueFacts[Code]): string {
  return catalogue[code](facts);
}
