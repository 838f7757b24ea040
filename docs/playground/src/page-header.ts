import { element } from "./element.ts";
import type { Page } from "./panel.ts";

/** The page's title, what it is for, the other language, and the ways to the other pages. */
export function pageHeader({ wording, state, change }: Page): HTMLElement {
  const { locale } = state();
  const language = element(
    "button",
    { type: "button", id: "language", lang: locale === "en" ? "zh-TW" : "en" },
    wording.otherLanguage,
  );
  language.addEventListener("click", () => change({ ...state(), locale: locale === "en" ? "zh-TW" : "en" }));
  const guides = locale === "en" ? "../index.html" : "../README.zh-TW.html";
  return element(
    "header",
    {},
    element(
      "nav",
      {},
      element("a", { href: guides }, wording.guides),
      element("a", { href: "../api/index.html" }, wording.reference),
      language,
    ),
    element("h1", {}, wording.pageTitle),
    element("p", {}, wording.intro),
  );
}
