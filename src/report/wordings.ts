import type { Locale } from "../issue/locale.ts";
import type { Wording } from "./wording.ts";
import { chineseWording } from "./wording-chinese.ts";
import { englishWording } from "./wording-english.ts";

/** The reports' texts by language. */
export const wordings: Readonly<Record<Locale, Wording>> = { "zh-TW": chineseWording, en: englishWording };
