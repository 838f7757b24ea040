import { describeIssue } from "../issue/describe.ts";
import type { Issue } from "../issue/issue.ts";
import { CONVENTION, type Found, type Rule } from "./rule.ts";

/** What keeps a plan from being run. */
export const runningRules: Readonly<Record<"notRunnable" | "unreadableFormula", Rule>> = {
  notRunnable: {
    severity: "error",
    reason: {
      "zh-TW": "無法讀取的數值、重複的代號或不存在的選項，使計畫無法執行。",
      en: "A plan with unreadable figures, duplicate ids or unknown choices can't be run.",
    },
    source: CONVENTION,
    check: ({ refusals }) => refusals.filter((issue) => !isOfFormula(issue)).map(asFound),
  },

  unreadableFormula: {
    severity: "error",
    reason: {
      "zh-TW": "衡量標準須能據以計算，才能評估達成情形。",
      en: "Only a formula that can be computed tells whether a target is met.",
    },
    source: "臺中市政府施政績效管理要點第三點第五款",
    check: ({ refusals }) => refusals.filter(isOfFormula).map(asFound),
  },
};

function isOfFormula({ path }: Issue): boolean {
  return path.includes("formula");
}

function asFound(issue: Issue): Found {
  const { path } = issue;
  return { path, message: { "zh-TW": describeIssue(issue, "zh-TW"), en: issue.message } };
}
