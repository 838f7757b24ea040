import { CivicKpiError } from "../issue/error.ts";
import { createIssue } from "../issue/issue.ts";
import type { Locale } from "../issue/locale.ts";
import { shownValue } from "../issue/shown-value.ts";
import type { Wording } from "./wording.ts";
import { chineseWording } from "./wording-chinese.ts";
import { englishWording } from "./wording-english.ts";

const WORDINGS: Readonly<Record<Locale, Wording>> = { "zh-TW": chineseWording, en: englishWording };

/**
 * The reports' texts in a language; by default that of the plans.
 *
 * @throws CivicKpiError for a language that there are no texts in.
 */
export function wordingIn(locale: Locale = "zh-TW"): Wording {
  if (Object.hasOwn(WORDINGS, locale)) return WORDINGS[locale];
  const facts = { value: shownValue(locale), choices: Object.keys(WORDINGS) };
  throw new CivicKpiError([createIssue("unknownChoice", ["locale"], facts)]);
}
