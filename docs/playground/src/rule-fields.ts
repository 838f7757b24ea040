import { element, showText } from "./element.ts";
import { choice, field } from "./field.ts";
import type { Page, Panel } from "./panel.ts";
import { RULES } from "./state.ts";

/** How the points come about: their sums, and the achievement rule, to be chosen. */
export function ruleFields({ wording, state, change }: Page): Panel {
  const { plan: words, result } = wording;
  const sums = element("ul", {});
  const rule = field(words.rule, choice(words.rules, state().rule), "rule");
  rule.control.addEventListener("change", () => {
    change({ ...state(), rule: RULES.find((each) => each === rule.control.value) ?? state().rule });
  });
  const ruleNote = element("span", {});
  return {
    element: element(
      "details",
      { class: "note" },
      element("summary", {}, result.sums.heading),
      sums,
      rule.element,
      element("p", {}, ruleNote, words.ruleNote),
    ),
    show: (_, view) => {
      sums.replaceChildren(...(view?.sums ?? []).map((sum) => element("li", {}, sum)));
      rule.control.value = state().rule;
      showText(ruleNote, `${words.ruleNotes[state().rule]} `);
    },
  };
}
