import type { IsoDate } from "../calendar/iso-date.ts";
import { formatDate } from "../calendar/roc-date.ts";
import { equality, readableNumber } from "../exact/readable-number.ts";
import { followedBy, quantity } from "../formula/explain-quantity.ts";
import { bilingualText, formulaLines } from "../formula/explain-text.ts";
import type { Bilingual, Locale } from "../issue/locale.ts";
import type { Light } from "../plan/rules.ts";
import type { Direction } from "../plan/source.ts";
import type { IndicatorDerivation } from "./explain-derivation.ts";
import { citationNote, citationText, inferredText } from "./explain-source.ts";

type Untold = Omit<IndicatorDerivation, "text">;

const LIGHTS: Readonly<Record<Light, Bilingual>> = {
  green: { "zh-TW": "綠燈", en: "green" },
  yellow: { "zh-TW": "黃燈", en: "yellow" },
  red: { "zh-TW": "紅燈", en: "red" },
  white: { "zh-TW": "白燈（無資料）", en: "white (no information)" },
};

const BASIS = {
  computed: { "zh-TW": "依衡量標準計算", en: "computed by the formula" },
  reported: { "zh-TW": "機關公布，非依衡量標準計算", en: "reported by the agency, not computed" },
} as const satisfies Record<string, Bilingual>;

/** All of an indicator's derivation for reading, in both languages. */
export function indicatorText(derivation: Untold): Bilingual {
  return bilingualText((locale) => [
    `${derivation.id} ${derivation.title[locale]}${asOfText(derivation.asOf)[locale]}`,
    ...formulaLines(derivation, locale),
    ...figureLines(derivation, locale),
    ...judgementLines(derivation, locale),
    ...scoreLines(derivation, locale),
    ...sourceLines(derivation, locale),
    derivation.notice[locale],
  ]);
}

function figureLines({ basis, note, value, judged, unit, scaledToPercent }: Untold, locale: Locale): readonly string[] {
  const lines: string[] = [];
  if (scaledToPercent && basis === "computed")
    lines.push(
      line(locale, "換算", "Scaling", {
        "zh-TW": "衡量標準未印百分比而單位為 %，故商乘以 100",
        en: "the formula prints no percent and the unit is %, so its quotient is multiplied by 100",
      }),
    );
  if (basis !== null) lines.push(line(locale, "依據", "Basis", BASIS[basis]));
  if (note !== null) lines.push(line(locale, "公布說明", "Said with it", { "zh-TW": note, en: note }));
  if (judged !== null && value !== null && !judged.equals(value)) {
    const rounded = quantity(judged, unit);
    lines.push(
      line(locale, "判定用值", "Judged as", {
        "zh-TW": `${rounded["zh-TW"]}（依公布方式四捨五入）`,
        en: `${rounded.en} (rounded half up, as its publisher does)`,
      }),
    );
  }
  return lines;
}

function judgementLines(derivation: Untold, locale: Locale): readonly string[] {
  const { direction, target, unit, pace, comparison, reason } = derivation;
  const lines = [line(locale, "目標", "Target", barText(quantity(target, unit), direction))];
  if (pace !== null) {
    const due = quantity(pace.value, unit);
    const share = `${readableNumber(target)} × ${pace.elapsed.toFraction()}`;
    lines.push(
      line(locale, "應有進度", "Pace", {
        "zh-TW": `${due["zh-TW"]}（${share}）`,
        en: `${due.en} (${share})`,
      }),
    );
  }
  if (comparison !== null) lines.push(line(locale, "比較", "Comparison", comparison));
  lines.push(line(locale, "判定", "Status", reason));
  return lines;
}

function scoreLines({ achievement, weight, points, light, pace, status }: Untold, locale: Locale): readonly string[] {
  const { name, reason, value } = achievement;
  const rule = {
    "zh-TW": `規則 ${name}；${reason["zh-TW"]}`,
    en: `by the rule ${name}; ${reason.en}`,
  };
  const lines = [line(locale, "達成度", "Achievement", rule)];
  if (value !== null && points !== null) {
    const product = `${readableNumber(weight)} × ${readableNumber(value)} ${equality(readableNumber(points))}`;
    lines.push(
      line(locale, "得分（權重 × 達成度）", "Points (weight × achievement)", { "zh-TW": product, en: product }),
    );
  }
  const byPace = pace !== null && status !== "met";
  const shown = LIGHTS[light];
  const colour = byPace
    ? { "zh-TW": `${shown["zh-TW"]}（年度結束前依進度）`, en: `${shown.en} (by the pace until the year ends)` }
    : shown;
  return [...lines, line(locale, "燈號", "Light", colour)];
}

function sourceLines({ citation, inferred }: Untold, locale: Locale): readonly string[] {
  const lines: string[] = [];
  const printed = citation && citationText(citation);
  const note = citation && citationNote(citation);
  if (printed) lines.push(line(locale, "出處", "Source", printed));
  if (note) lines.push(line(locale, "說明", "Note", note));
  if (inferred.length > 0)
    lines.push(line(locale, "未印而由資料解讀", "Not printed, but inferred", inferredText(inferred)));
  return lines;
}

function barText(bar: Bilingual, direction: Direction): Bilingual {
  return direction === "atLeast"
    ? { "zh-TW": followedBy(bar["zh-TW"], "以上"), en: `at least ${bar.en}` }
    : { "zh-TW": followedBy(bar["zh-TW"], "以下"), en: `at most ${bar.en}` };
}

function asOfText(asOf: IsoDate): Bilingual {
  return { "zh-TW": `（截至${formatDate(asOf, "roc")}）`, en: ` (as of ${asOf})` };
}

function line(locale: Locale, chinese: string, english: string, text: Bilingual): string {
  return locale === "en" ? `${english}: ${text.en}` : `${chinese}：${text["zh-TW"]}`;
}
