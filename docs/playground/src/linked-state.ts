import * as z from "zod/mini";
import { ENTRY_KINDS, type Entry } from "./entry.ts";
import { startOf } from "./published.ts";
import { type PastedPlan, type PlanChoice, type PlaygroundState, RULES } from "./state.ts";

// A link comes from anywhere: what it holds is checked like any foreign data, and texts stay texts.
const text = z.string();

const entry = z.object({
  kind: z.enum(ENTRY_KINDS),
  inputs: z.optional(z.array(z.tuple([text, text]))),
  told: z.optional(text),
});

const reading = z.object({
  direction: z.exactOptional(z.enum(["atLeast", "atMost"])),
  accrual: z.exactOptional(z.enum(["cumulative", "rate", "assessed"])),
  unit: z.exactOptional(text),
});

const pasted = z.object({
  agency: text,
  year: z.int(),
  document: z._default(text, ""),
  page: z._default(text, ""),
  table: text,
  readings: z._default(z.array(z.tuple([text, reading])), []),
});

const linkedState = z.object({
  locale: z.enum(["zh-TW", "en"]),
  plan: z.union([z.literal(106), z.literal(107), pasted]),
  asOf: z.optional(text),
  rule: z.optional(z.enum(RULES)),
  entries: z.optional(z.array(z.tuple([text, entry]))),
  formulas: z.optional(z.array(z.tuple([text, text]))),
});

type LinkedState = z.input<typeof linkedState>;

/** A state as short JSON: what its plan starts with anyway is left out. */
export function toLinkedState({ locale, plan, asOf, rule, entries, formulas }: PlaygroundState): LinkedState {
  const start = startOf(plan);
  return {
    locale,
    plan: plan.kind === "published" ? plan.year : linkedTable(plan),
    ...(asOf !== start.asOf && { asOf }),
    ...(rule !== start.rule && { rule }),
    ...(entries.size > 0 && {
      entries: Array.from(entries, ([id, { kind, inputs, told }]) => {
        return [id, { kind, ...(inputs.size > 0 && { inputs: [...inputs] }), ...(told !== "" && { told }) }];
      }),
    }),
    ...(formulas.size > 0 && { formulas: [...formulas] }),
  };
}

function linkedTable({ agency, year, document, page, table, readings }: PastedPlan): z.input<typeof pasted> {
  return {
    agency,
    year,
    ...(document !== "" && { document }),
    ...(page !== "" && { page }),
    table,
    ...(readings.size > 0 && { readings: [...readings] }),
  };
}

/** The state that such JSON holds, or null where it is none. */
export function readLinkedState(json: unknown): PlaygroundState | null {
  const { data } = linkedState.safeParse(json);
  if (data === undefined) return null;
  const { locale, plan, entries = [], formulas = [] } = data;
  const choice: PlanChoice =
    typeof plan === "object"
      ? { kind: "pasted", ...plan, readings: new Map(plan.readings) }
      : { kind: "published", year: plan };
  const { asOf, rule } = startOf(choice);
  return {
    locale,
    plan: choice,
    asOf: data.asOf ?? asOf,
    rule: data.rule ?? rule,
    entries: new Map(entries.map(([id, each]) => [id, readEntry(each)])),
    formulas: new Map(formulas),
  };
}

function readEntry({ kind, inputs = [], told = "" }: z.infer<typeof entry>): Entry {
  return { kind, inputs: new Map(inputs), told };
}
