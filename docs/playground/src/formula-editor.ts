import { element } from "./element.ts";
import { field, issueText } from "./field.ts";
import type { Page, Panel } from "./panel.ts";
import { withFormula } from "./state.ts";

/** The formula of one indicator, to be rewritten; what can't be read is pointed at while it is typed. */
export function formulaEditor({ wording, state, change }: Page, id: string): Panel {
  const { formula: words } = wording;
  const {
    element: whole,
    control,
    complain,
  } = field(words.label, element("textarea", { rows: "2", spellcheck: "false" }), `formula-${id}`);
  let printed = "";
  control.addEventListener("input", () => change(withFormula(state(), id, control.value, printed)));
  const restore = element("button", { type: "button" }, words.restore);
  restore.addEventListener("click", () => {
    change(withFormula(state(), id, printed, printed));
    control.focus();
  });
  return {
    element: element("fieldset", { class: "formula" }, element("legend", {}, words.heading), whole, restore),
    show: (assessment) => {
      const indicators = assessment.printed.goals.flatMap((goal) => goal.indicators);
      printed = indicators.find((each) => each.id === id)?.formula ?? "";
      const text = state().formulas.get(id) ?? printed;
      if (control.value !== text) control.value = text;
      restore.hidden = text === printed;
      complain(issueText(assessment.formulaIssues.get(id) ?? [], state().locale));
    },
  };
}
