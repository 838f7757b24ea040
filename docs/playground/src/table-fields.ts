import { element } from "./element.ts";
import { field } from "./field.ts";
import type { Page } from "./panel.ts";
import { SAMPLE_TABLE } from "./sample-table.ts";
import type { PastedPlan } from "./state.ts";

/** The fields of a pasted plan: whose it is, where it is printed, and its table. */
export function tableFields({ wording: { plan: words }, state, change }: Page): HTMLElement {
  const shown = state().plan;
  const { agency, year, document, page, table } = shown.kind === "pasted" ? shown : SAMPLE_TABLE;
  const agencyField = field(words.agency, element("input", { value: agency }), "table-agency");
  const yearField = field(
    words.year,
    element("input", { type: "number", min: "1", max: "999", value: String(year) }),
    "table-year",
  );
  const documentField = field(words.document, element("input", { value: document }), "table-document");
  const pageField = field(words.page, element("input", { value: page }), "table-page");
  const tableField = field(
    words.table,
    element("textarea", { rows: "10", wrap: "off", spellcheck: "false" }, table),
    "table-text",
  );
  const readings = (): PastedPlan["readings"] => {
    const { plan } = state();
    return plan.kind === "pasted" ? plan.readings : SAMPLE_TABLE.readings;
  };
  const read = (): void => {
    const plan: PastedPlan = {
      kind: "pasted",
      agency: agencyField.control.value,
      year: yearField.control.valueAsNumber || 0,
      document: documentField.control.value.trim(),
      page: pageField.control.value.trim(),
      table: tableField.control.value,
      readings: readings(),
    };
    change({ ...state(), plan });
  };
  for (const { control } of [agencyField, yearField, documentField, pageField, tableField])
    control.addEventListener("input", read);
  return element(
    "div",
    {},
    element("div", { class: "fields" }, agencyField.element, yearField.element),
    element("div", { class: "fields" }, documentField.element, pageField.element),
    tableField.element,
    element("p", { class: "note" }, words.tableNote),
  );
}
