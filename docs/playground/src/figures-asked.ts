import type { Formula, IndicatorSource, Locale } from "civic-kpi";
import { ENTRY_KINDS, type Entry, type EntryKind, kindFor } from "./entry.ts";

/** One figure to be typed: a variable of the formula, or with null what else is told. */
export interface AskedFigure {
  readonly variable: string | null;
  readonly label: string;
}

/** What is asked of an indicator. */
export interface FiguresAsked {
  readonly kind: EntryKind;
  readonly kinds: readonly EntryKind[];
  readonly figures: readonly AskedFigure[];
}

/** The fields that an entry needs: the variables of its formula, or the one thing that its kind tells. */
export function figuresAsked(
  entry: Entry,
  formula: Formula,
  { variables = {} }: IndicatorSource,
  { locale, told }: { readonly locale: Locale; readonly told: Readonly<Record<Exclude<EntryKind, "inputs">, string>> },
): FiguresAsked {
  const kind = kindFor(entry, formula);
  const computed = formula.expression === null ? "completedStep" : "inputs";
  const kinds = ENTRY_KINDS.filter((each) => each === computed || (each !== "inputs" && each !== "completedStep"));
  if (kind !== "inputs") return { kind, kinds, figures: [{ variable: null, label: told[kind] }] };
  const labelOf = (name: string): string => {
    const english = Object.hasOwn(variables, name) ? variables[name]?.labelEn : undefined;
    return locale === "en" && english !== undefined ? `${english} (${name})` : name;
  };
  return { kind, kinds, figures: formula.variables.map((name) => ({ variable: name, label: labelOf(name) })) };
}

/** The text that stands in a field. */
export function figureIn({ inputs, told }: Entry, variable: string | null): string {
  return variable === null ? told : (inputs.get(variable) ?? "");
}

/** The entry with another text in a field. */
export function withFigure(entry: Entry, kind: EntryKind, variable: string | null, text: string): Entry {
  if (variable === null) return { ...entry, kind, told: text };
  return { ...entry, kind, inputs: new Map(entry.inputs).set(variable, text) };
}
