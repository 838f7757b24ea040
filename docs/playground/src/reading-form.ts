import type { Direction, IndicatorSource } from "civic-kpi";
import { element } from "./element.ts";
import { choice, field } from "./field.ts";
import { keepingFocus } from "./focus.ts";
import type { Page, Panel } from "./panel.ts";
import { type AskedAccrual, type Reading, withReading } from "./state.ts";
import type { AssumptionWording } from "./table-problems.ts";

/** What a pasted table seldom prints, and who pastes it may have to say. */
const FIELDS = ["direction", "accrual", "unit"] as const;

type ReadingField = (typeof FIELDS)[number];

/** How the page speaks of what a table doesn't print. */
export interface ReadingWording {
  readonly heading: string;
  readonly note: string;
  readonly fields: Readonly<Record<ReadingField, string>>;
  readonly directions: Readonly<Record<Direction, string>>;
  readonly accruals: Readonly<Record<AskedAccrual, string>>;
  readonly assumed: AssumptionWording;
}

/** How one indicator of a pasted table is read where the table says nothing. */
export function readingForm(page: Page, id: string): Panel {
  const { reading: words } = page.wording;
  const form = element("fieldset", { class: "reading", hidden: true });
  let shape = "";
  return {
    element: form,
    show: ({ plan, state }) => {
      const source = plan?.indicator(id)?.source;
      if (source === undefined) return;
      const asked = state.plan.kind === "pasted" ? FIELDS.filter((name) => isAsked(name, source)) : [];
      form.hidden = asked.length === 0;
      if (JSON.stringify([asked, source.direction, source.accrual]) === shape) return;
      shape = JSON.stringify([asked, source.direction, source.accrual]);
      const fields = asked.map((name) => readingField(page, id, name, source));
      keepingFocus(() => {
        form.replaceChildren(
          element("legend", {}, words.heading),
          element("p", { class: "note" }, words.note),
          ...fields,
        );
      });
    },
  };
}

/** Steps print how they add up. */
function isAsked(name: ReadingField, { inferred = [], accrual }: IndicatorSource): boolean {
  return inferred.includes(name) && !(name === "accrual" && accrual === "milestones");
}

function readingField(
  { wording: { reading: words }, state, change }: Page,
  id: string,
  name: ReadingField,
  source: IndicatorSource,
): HTMLElement {
  const set = (reading: { readonly [Field in keyof Reading]: Reading[Field] | undefined }): void =>
    change(withReading(state(), id, reading));
  if (name === "unit") {
    const control = element("input", { value: source.unit, autocomplete: "off" });
    control.addEventListener("change", () => set({ unit: control.value.trim() || undefined }));
    return field(words.fields.unit, control, `unit-${id}`).element;
  }
  const select = choice(name === "direction" ? words.directions : words.accruals, source[name]);
  select.addEventListener("change", () => set({ [name]: select.value }));
  return field(words.fields[name], select, `${name}-${id}`).element;
}
