import type { Locale } from "civic-kpi";
import type { Wording } from "./wording.ts";
import { chineseWording } from "./wording-chinese.ts";
import { englishWording } from "./wording-english.ts";

/** The page's texts, by language. */
export const texts: Readonly<Record<Locale, Wording>> = { "zh-TW": chineseWording, en: englishWording };
