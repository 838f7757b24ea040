import { type IndicatorView, objectsIn, textOf } from "../plan/plan-view.ts";
import type { IndicatorSource, ProgrammeItemSource, ProgrammeSource } from "../plan/source.ts";
import { meant } from "./meant.ts";
import { CONVENTION, type Found, type Rule, type Subject } from "./rule.ts";

/** Whether what a plan points at is there, and whether a sign in a formula is one. */
export const referenceRules: Readonly<Record<"servesNothing" | "unknownInferred" | "minusMayBeHyphen", Rule>> = {
  servesNothing: {
    severity: "error",
    reason: {
      "zh-TW": "工作項目所對應的目標或指標不存在，即與計畫不符。",
      en: "What an item of a work programme is to serve must be in the plan.",
    },
    source: CONVENTION,
    check: servingNothing,
  },

  unknownInferred: {
    severity: "warning",
    reason: {
      "zh-TW": "inferred 列出未印於計畫的欄位；寫錯者，該欄位即被視為印有。",
      en: "Where inferred misspells a field, that field passes for one that is printed.",
    },
    source: CONVENTION,
    check: ({ plan }) => plan.indicators.flatMap(unknownFields),
  },

  minusMayBeHyphen: {
    severity: "warning",
    reason: {
      "zh-TW": "英文字詞間的連字號讀作減號，名稱因而被拆開。",
      en: "A hyphen between Latin words is read as a minus sign, and parts what may be one name.",
    },
    source: CONVENTION,
    check: ({ plan }) => plan.indicators.flatMap(partedWords),
  },
};

function servingNothing({ plan: { source, goals, indicators } }: Subject): readonly Found[] {
  const known = [...goals, ...indicators].map(({ id }) => id);
  return objectsIn<ProgrammeSource>(source?.programmes).flatMap(([{ items }, at]) =>
    objectsIn<ProgrammeItemSource>(items).flatMap(([{ title, serves }, item]) =>
      textsIn(serves).flatMap(([id, index]) => {
        if (known.includes(id)) return [];
        const message = {
          "zh-TW": `工作項目「${textOf(title)}」對應的「${id}」不是任何目標或指標的代號`,
          en: `"${textOf(title)}" is to serve "${id}", which is no goal's or indicator's id`,
        };
        return [{ path: ["programmes", at, "items", item, "serves", index], message, ...meant(id, known) }];
      }),
    ),
  );
}

/** The texts of a list that may be anything, each with its place. */
function textsIn(list: unknown): readonly (readonly [item: string, index: number])[] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((item: unknown, index) => (typeof item === "string" ? [[item, index]] : []));
}

const FIELDS: readonly string[] = /* @__PURE__ */ Object.keys({
  id: true,
  title: true,
  titleEn: true,
  weight: true,
  formula: true,
  unit: true,
  direction: true,
  accrual: true,
  target: true,
  baseline: true,
  dueBy: true,
  evaluationSystem: true,
  evaluationMethod: true,
  variables: true,
  lever: true,
  judgedAs: true,
  citation: true,
  inferred: true,
} satisfies Record<keyof IndicatorSource, true>);

function unknownFields({ id, path, source: { inferred } }: IndicatorView): readonly Found[] {
  return textsIn(inferred).flatMap(([field, index]) => {
    if (FIELDS.includes(field)) return [];
    const message = {
      "zh-TW": `指標 ${id} 的 inferred 列有「${field}」，並非指標的欄位`,
      en: `indicator ${id} lists "${field}" in inferred, which is no field of an indicator`,
    };
    return [{ path: [...path, "inferred", index], message, ...meant(field, FIELDS) }];
  });
}

/** on-time, e-Tag, COVID-19, ages 0-5: a dash without spaces behind a Latin word or letter. */
const HYPHEN = /(?<![A-Za-z0-9])([A-Za-z]+(?: \d+)?)-([A-Za-z]+|\d+)/g;

/** Two whole names with a dash between them are a subtraction, income-cost, and so is a letter with a number: A-50. */
function partedWords({ id, path, formula }: IndicatorView): readonly Found[] {
  if (formula === undefined) return [];
  const { text, remark, variables } = formula;
  const [printed = ""] = remark === undefined ? [text] : text.split(remark);
  const isSubtraction = (left: string, right: string): boolean =>
    left.length === 1 && /\d/.test(right)
      ? !variables.some((name) => name.startsWith(right))
      : variables.includes(left) && variables.includes(right);
  return [...printed.matchAll(HYPHEN)].flatMap(([word, left = "", right = ""]) => {
    if (isSubtraction(left, right) || variables.some((name) => name.includes(word))) return [];
    const message = {
      "zh-TW": `指標 ${id} 的衡量標準將「${word}」讀作減法`,
      en: `the formula of indicator ${id} is read with a minus sign in "${word}"`,
    };
    const fix = {
      "zh-TW": "若為名稱的一部分，以「」標示整個名稱，或於 variables 宣告；若為減法，於減號兩側加空格",
      en: "if that is part of a name, quote the whole name, 「…」, or declare it in variables; if it is a subtraction, write spaces around the sign",
    };
    return [{ path: [...path, "formula"], message, fix }];
  });
}
