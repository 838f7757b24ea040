/** The languages that people read this library's texts in. */
export type Locale = "zh-TW" | "en";

/** One text in both languages. */
export type Bilingual = Readonly<Record<Locale, string>>;
