import { element, showText } from "./element.ts";
import { EXPORT_FORMATS, type ExportFile, exportFile } from "./export-file.ts";
import { field } from "./field.ts";
import type { Page, Panel } from "./panel.ts";
import { LONGEST_LINK, linkOf } from "./state-link.ts";

/** The link to a result, and the result as files. */
export function sharePanel({ wording: { share: words }, state }: Page): Panel {
  const link = field(words.link, element("input", { readonly: true }), "share-link");
  link.control.addEventListener("focus", () => link.control.select());
  const copy = element("button", { type: "button" }, words.copy);
  const copied = element("span", { role: "status" });
  copy.addEventListener("click", () => {
    link.control.focus();
    // Without a secure connection there is no clipboard to write to; the link is selected, and can be copied by hand.
    navigator.clipboard?.writeText(link.control.value).then(() => showText(copied, words.copied));
  });
  const exports = element("div", { class: "buttons" });
  return {
    element: element(
      "section",
      { "aria-labelledby": "share-heading" },
      element("h2", { id: "share-heading" }, words.heading),
      link.element,
      element("div", { class: "buttons" }, copy, copied),
      exports,
    ),
    show: ({ scored }) => {
      const hash = linkOf(state());
      const isTooLong = hash.length > LONGEST_LINK;
      link.control.value = isTooLong ? "" : new URL(hash || location.pathname, location.href).href;
      link.complain(isTooLong ? words.tooLong : "");
      copy.disabled = isTooLong;
      showText(copied, "");
      exports.replaceChildren(
        ...EXPORT_FORMATS.map((format) => {
          const button = element("button", { type: "button", disabled: scored === null }, words.formats[format]);
          if (scored !== null) button.addEventListener("click", () => download(exportFile(format, state(), scored)));
          return button;
        }),
      );
    },
  };
}

function download({ name, type, content }: ExportFile): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  element("a", { href: url, download: name }).click();
  URL.revokeObjectURL(url);
}
