import type { GoalView, IndicatorView } from "../plan/plan-view.ts";
import type { OtherSpelling } from "../plan/source.ts";
import { CONVENTION, type Found, type Rule } from "./rule.ts";

/** Titles of one plan. */
export const titleRules: Readonly<Record<"duplicateTitle" | "titleSpeltDifferently", Rule>> = {
  duplicateTitle: {
    severity: "warning",
    reason: {
      "zh-TW": "名稱相同者，讀者無從分辨所指。",
      en: "Of two with one title nobody can tell which is meant.",
    },
    source: CONVENTION,
    check: ({ plan: { goals, indicators } }) => [
      ...duplicates(goals, "目標", "goal"),
      ...duplicates(indicators, "指標", "indicator"),
    ],
  },

  titleSpeltDifferently: {
    severity: "warning",
    reason: {
      "zh-TW": "同一文件各部分的名稱應一致，引用時才不致混淆。",
      en: "A title should be spelt in one way throughout a document, so that it can be quoted.",
    },
    source: CONVENTION,
    check: ({ plan }) => plan.goals.flatMap(differentSpellings),
  },
};

function duplicates(items: readonly (GoalView | IndicatorView)[], chinese: string, english: string): readonly Found[] {
  const first = new Map<string, string>();
  return items.flatMap(({ id, title, plainTitle, path }) => {
    const other = first.get(plainTitle);
    if (other === undefined) {
      first.set(plainTitle, id);
      return [];
    }
    if (plainTitle === "") return [];
    const message = {
      "zh-TW": `${chinese} ${id} 與 ${other} 名稱相同：${title}`,
      en: `${english} ${id} has the title of ${other}: ${title}`,
    };
    return [{ path: [...path, "title"], message }];
  });
}

/** One finding for each spelling, with all places where it stands. */
function differentSpellings({ id, title, path, otherSpellings: printed }: GoalView): readonly Found[] {
  const places = new Map<string, OtherSpelling[]>();
  for (const spelling of printed) {
    if (spelling.title === title) continue;
    places.set(spelling.title, [...(places.get(spelling.title) ?? []), spelling]);
  }
  return [...places].map(([spelt, spellings]) => {
    const parts = spellings.flatMap(({ citation }) => citation?.part ?? citation?.page ?? []);
    const message = {
      "zh-TW": `目標 ${id} 印為「${title}」，${parts.join("、") || "他處"}則印為「${spelt}」`,
      en: `goal ${id} is printed "${title}", but "${spelt}" in ${parts.join(", ") || "another place"}`,
    };
    return { path: [...path, "title"], message };
  });
}
