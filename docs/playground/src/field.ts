import { describeIssue, type Issue, type Locale } from "civic-kpi";
import { element, showText } from "./element.ts";

/** A labelled field, with a place beneath it for what is wrong with it. */
export interface Field<Control extends HTMLElement> {
  readonly element: HTMLElement;
  readonly control: Control;
  readonly complain: (text: string) => void;
}

export function field<Control extends HTMLElement>(label: string, control: Control, id: string): Field<Control> {
  control.id = id;
  const complaint = element("p", { class: "complaint", id: `${id}-complaint`, "aria-live": "polite" });
  control.setAttribute("aria-describedby", complaint.id);
  return {
    element: element("div", { class: "field" }, element("label", { for: id }, label), control, complaint),
    control,
    complain: (text) => {
      showText(complaint, text);
      control.setAttribute("aria-invalid", String(text !== ""));
    },
  };
}

/** A choice among named values. */
export function choice(names: Readonly<Record<string, string>>, chosen: string): HTMLSelectElement {
  const options = Object.entries(names).map(([value, name]) =>
    element("option", { value, selected: value === chosen }, name),
  );
  return element("select", {}, ...options);
}

/** Issues in a reader's language, a line each. */
export function issueText(issues: readonly Issue[], locale: Locale): string {
  return issues.map((issue) => describeIssue(issue, locale)).join("\n");
}
