import type { Bilingual } from "../issue/locale.ts";
import type { Indicator } from "../plan/indicator.ts";
import type { Plan } from "../plan/plan.ts";
import type { Citation } from "../plan/source.ts";

const FIELDS: ReadonlyMap<string, Bilingual> = /* @__PURE__ */ new Map([
  ["formula", { "zh-TW": "衡量標準", en: "formula" }],
  ["unit", { "zh-TW": "單位", en: "unit" }],
  ["direction", { "zh-TW": "方向", en: "direction" }],
  ["accrual", { "zh-TW": "累計方式", en: "accrual" }],
  ["target", { "zh-TW": "目標值", en: "target" }],
  ["baseline", { "zh-TW": "基準值", en: "baseline" }],
  ["dueBy", { "zh-TW": "應公布日", en: "due date" }],
  ["evaluationSystem", { "zh-TW": "評估體制", en: "evaluation system" }],
  ["evaluationMethod", { "zh-TW": "評估方式", en: "evaluation method" }],
]);

/** Where an indicator is printed: its own citation, completed by the plan's. */
export function citationOf({ source: plan }: Plan, { source }: Indicator): Citation | null {
  if (source.citation === undefined) return plan.citation ?? null;
  if (plan.citation === undefined) return source.citation;
  const { document, url } = plan.citation;
  return { ...(document !== undefined && { document }), ...(url !== undefined && { url }), ...source.citation };
}

/** A citation's document, part and page in one line, or null where it names none. */
export function citationText({ document, part, page }: Citation): Bilingual | null {
  if (document === undefined && part === undefined && page === undefined) return null;
  const chinese = [document && `《${document}》`, part, page && `第 ${page} 頁`];
  const english = [document, part, page && `page ${page}`];
  return { "zh-TW": chinese.filter(Boolean).join("，"), en: english.filter(Boolean).join(", ") };
}

/** What a reader should know, in either language; in the one that it was written in where there is no other. */
export function citationNote({ note, noteEn }: Citation): Bilingual | null {
  const chinese = note ?? noteEn;
  return chinese === undefined ? null : { "zh-TW": chinese, en: noteEn ?? chinese };
}

/** The fields that are not printed, by their names for people. */
export function inferredText(inferred: readonly string[]): Bilingual {
  const names = inferred.map((field) => FIELDS.get(field) ?? { "zh-TW": field, en: field });
  return { "zh-TW": names.map((name) => name["zh-TW"]).join("、"), en: names.map(({ en }) => en).join(", ") };
}
