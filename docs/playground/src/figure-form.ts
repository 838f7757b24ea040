import type { Issue } from "civic-kpi";
import { entryFor } from "./assess.ts";
import { element } from "./element.ts";
import type { EntryKind } from "./entry.ts";
import { choice, type Field, field, issueText } from "./field.ts";
import { type AskedFigure, type FiguresAsked, figureIn, figuresAsked, withFigure } from "./figures-asked.ts";
import { keepingFocus } from "./focus.ts";
import type { Page, Panel } from "./panel.ts";
import { withEntry } from "./state.ts";

type FigureField = AskedFigure & { readonly field: Field<HTMLInputElement> };

/** What is typed for one indicator: where its figure comes from, and the figures of its formula. */
export function figureForm(page: Page, id: string): Panel {
  const { wording, state } = page;
  const form = element("fieldset", {});
  let shape = "";
  let fields: readonly FigureField[] = [];
  return {
    element: form,
    show: ({ plan, figureIssues }) => {
      const indicator = plan?.indicator(id);
      if (indicator === undefined) return;
      const entry = entryFor(state(), id);
      const { told } = wording.figures;
      const asked = figuresAsked(entry, indicator.formula, indicator.source, { locale: state().locale, told });
      // Fields are made anew for other figures alone, so that whoever types in one stays in it.
      if (JSON.stringify(asked) !== shape) {
        shape = JSON.stringify(asked);
        fields = asked.figures.map((each, index) => figureField(page, id, asked.kind, { ...each, index }));
        keepingFocus(() => {
          const legend = element("legend", {}, wording.figures.heading);
          form.replaceChildren(legend, kindField(page, id, asked), ...fields.map((each) => each.field.element));
        });
      }
      for (const each of fields) {
        const { control } = each.field;
        if (control.value !== figureIn(entry, each.variable)) control.value = figureIn(entry, each.variable);
        each.field.complain(issueText(issuesIn(each, fields, figureIssues.get(id) ?? []), state().locale));
      }
    },
  };
}

function kindField({ wording, state, change }: Page, id: string, { kind, kinds }: FiguresAsked): HTMLElement {
  const { figures: words } = wording;
  const select = choice(Object.fromEntries(kinds.map((each) => [each, words.kinds[each]])), kind);
  select.addEventListener("change", () => {
    change(withEntry(state(), id, { ...entryFor(state(), id), kind: select.value as EntryKind, told: "" }));
  });
  return field(words.kind, select, `kind-${id}`).element;
}

function figureField(
  { state, change }: Page,
  id: string,
  kind: EntryKind,
  { index, ...asked }: AskedFigure & { readonly index: number },
): FigureField {
  const isNumber = kind !== "pending" && kind !== "notApplicable";
  const control = element("input", { autocomplete: "off", ...(isNumber && { inputmode: "decimal" }) });
  control.addEventListener("input", () => {
    change(withEntry(state(), id, withFigure(entryFor(state(), id), kind, asked.variable, control.value)));
  });
  return { ...asked, field: field(asked.label, control, `figure-${id}-${index}`) };
}

/** The issues of a field: those that name it, and in the first one those that name none. */
function issuesIn(
  { variable }: AskedFigure,
  fields: readonly FigureField[],
  issues: readonly Issue[],
): readonly Issue[] {
  const isOf = (name: string | null, { path }: Issue): boolean => name !== null && path.at(-1) === name;
  return issues.filter((issue) => {
    const named = fields.some((each) => isOf(each.variable, issue));
    return named ? isOf(variable, issue) : variable === fields[0]?.variable;
  });
}
