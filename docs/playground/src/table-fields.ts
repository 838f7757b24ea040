import { element } from "./element.ts";
import { field } from "./field.ts";
import type { Page } from "./panel.ts";
import type { PlanChoice } from "./state.ts";

/** The fields of a pasted plan: whose it is, and its table. */
export function tableFields({ wording: { plan: words }, state, change }: Page): HTMLElement {
  const shown = state().plan;
  const { agency, year, table } = shown.kind === "pasted" ? shown : { agency: "", year: 107, table: "" };
  const agencyField = field(words.agency, element("input", { value: agency }), "table-agency");
  const yearField = field(
    words.year,
    element("input", { type: "number", min: "1", max: "999", value: String(year) }),
    "table-year",
  );
  const tableField = field(
    words.table,
    element("textarea", { rows: "10", wrap: "off", spellcheck: "false" }, table),
    "table-text",
  );
  const read = (): void => {
    const plan: PlanChoice = {
      kind: "pasted",
      agency: agencyField.control.value,
      year: yearField.control.valueAsNumber || 0,
      table: tableField.control.value,
    };
    change({ ...state(), plan });
  };
  for (const { control } of [agencyField, yearField, tableField]) control.addEventListener("input", read);
  return element(
    "div",
    {},
    element("div", { class: "fields" }, agencyField.element, yearField.element),
    tableField.element,
    element("p", { class: "note" }, words.tableNote),
  );
}
