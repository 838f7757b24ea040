import { Rational } from "../exact/rational.ts";

/** A function that a formula may call over listed arguments. */
export interface ListFunction {
  /** The printed names, the canonical one first; Latin ones are read in any case. */
  readonly names: readonly string[];
  readonly apply: (values: readonly Rational[]) => Rational;
}

const LIST_FUNCTIONS = {
  sum: { names: ["合計", "總和", "加總", "sum", "Σ"], apply: total },
  average: { names: ["平均", "平均值", "平均數", "average", "avg", "mean"], apply: mean },
  minimum: { names: ["最小值", "最小", "最低值", "minimum", "min"], apply: (values) => ranked(values, 0) },
  maximum: { names: ["最大值", "最大", "最高值", "maximum", "max"], apply: (values) => ranked(values, values.length - 1) },
  median: { names: ["中位數", "median"], apply: median },
} as const satisfies Record<string, ListFunction>;

/** The canonical name of a function of formulas. */
export type FunctionName = keyof typeof LIST_FUNCTIONS;

const BY_PRINTED_NAME: ReadonlyMap<string, FunctionName> = /* @__PURE__ */ new Map(
  Object.entries(LIST_FUNCTIONS).flatMap(([canonical, { names }]) =>
    names.map((name): [string, FunctionName] => [name, canonical as FunctionName]),
  ),
);

/** The function that a printed name stands for. */
export function functionNamed(printed: string): FunctionName | undefined {
  return BY_PRINTED_NAME.get(printed) ?? BY_PRINTED_NAME.get(printed.toLowerCase());
}

/** The name under which a function is printed in Chinese. */
export function printedFunctionName(name: FunctionName): string {
  return LIST_FUNCTIONS[name].names[0];
}

/** Applies a function to its arguments, of which there is at least one. */
export function applyFunction(name: FunctionName, values: readonly Rational[]): Rational {
  return LIST_FUNCTIONS[name].apply(values);
}

function total(values: readonly Rational[]): Rational {
  return values.reduce((sum, value) => sum.add(value));
}

function mean(values: readonly Rational[]): Rational {
  return total(values).divide(Rational.ofInteger(values.length));
}

function median(values: readonly Rational[]): Rational {
  const upper = ranked(values, Math.floor(values.length / 2));
  return values.length % 2 === 1 ? upper : mean([ranked(values, values.length / 2 - 1), upper]);
}

function ranked(values: readonly Rational[], rank: number): Rational {
  const value = [...values].sort((left, right) => left.compare(right))[rank];
  if (value === undefined) throw new RangeError("a function of a formula takes at least one argument");
  return value;
}
