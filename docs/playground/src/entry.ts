import type { Formula, Observation } from "civic-kpi";

export const ENTRY_KINDS = ["inputs", "completedStep", "reported", "pending", "notApplicable"] as const;

export type EntryKind = (typeof ENTRY_KINDS)[number];

/** What was typed for one indicator, right or wrong. */
export interface Entry {
  readonly kind: EntryKind;
  /** The figures of the formula's variables; they stay when another kind is tried. */
  readonly inputs: ReadonlyMap<string, string>;
  /** The step, the reported figure, or the reason why there is none. */
  readonly told: string;
}

const NO_ENTRY: Entry = { kind: "inputs", inputs: new Map(), told: "" };

/** An observation as it would have been typed. */
export function entryOf(observation: Observation | undefined): Entry {
  if (observation === undefined) return NO_ENTRY;
  if ("inputs" in observation) {
    const inputs = Object.entries(observation.inputs).map(([name, value]) => [name, String(value)] as const);
    return { ...NO_ENTRY, inputs: new Map(inputs) };
  }
  const [kind = "pending", told] = Object.entries(observation)[0] ?? [];
  return { ...NO_ENTRY, kind: ENTRY_KINDS.find((each) => each === kind) ?? "pending", told: String(told ?? "") };
}

/** The kind of an entry that its formula can take: steps for a milestone list, figures for any other. */
export function kindFor({ kind }: Entry, { expression }: Formula): EntryKind {
  if (kind !== "inputs" && kind !== "completedStep") return kind;
  return expression === null ? "completedStep" : "inputs";
}

/** What an entry says of its indicator; nothing typed is no observation, and a part of the figures is not 0. */
export function observationOf(entry: Entry, formula: Formula): Observation | undefined {
  const kind = kindFor(entry, formula);
  if (kind === "inputs") return inputsOf(entry.inputs, formula.variables);
  const text = entry.told.trim();
  if (text === "") return undefined;
  if (kind === "completedStep") return { completedStep: Number(text) };
  return kind === "reported" ? { reported: text } : kind === "pending" ? { pending: text } : { notApplicable: text };
}

function inputsOf(typed: ReadonlyMap<string, string>, variables: readonly string[]): Observation | undefined {
  const inputs = variables.map((name) => [name, typed.get(name)?.trim() ?? ""] as const);
  const missing = inputs.filter(([, text]) => text === "").map(([name]) => name);
  if (missing.length === 0 && inputs.length > 0) return { inputs: Object.fromEntries(inputs) };
  if (missing.length === inputs.length) return undefined;
  return { pending: missing.map((name) => `${name} = ?`).join(", ") };
}
