import { Rational } from "../exact/rational.ts";

/** The printed names of each function, the canonical one first; Latin ones are read in any case. */
export const FUNCTION_NAMES = {
  sum: ["合計", "總和", "加總", "sum", "Σ", "∑"],
  average: ["平均", "平均值", "平均數", "average", "avg", "mean"],
  minimum: ["最小值", "最小", "最低值", "minimum", "min"],
  maximum: ["最大值", "最大", "最高值", "maximum", "max"],
  median: ["中位數", "median"],
} as const;

/** The canonical name of a function of formulas. */
export type FunctionName = keyof typeof FUNCTION_NAMES;

const APPLICATIONS: Readonly<Record<FunctionName, (values: readonly Rational[]) => Rational>> = {
  sum: total,
  average: mean,
  minimum: (values) => ranked(values, 0),
  maximum: (values) => ranked(values, values.length - 1),
  median,
};

const BY_PRINTED_NAME: ReadonlyMap<string, FunctionName> = /* @__PURE__ */ (() =>
  new Map(
    Object.entries(FUNCTION_NAMES).flatMap(([canonical, names]) =>
      names.map((name): [string, FunctionName] => [name, canonical as FunctionName]),
    ),
  ))();

/** No function's printed name is longer. */
export const LONGEST_FUNCTION_NAME = 7;

/** The function that a printed name stands for. */
export function functionNamed(printed: string): FunctionName | undefined {
  return BY_PRINTED_NAME.get(printed) ?? BY_PRINTED_NAME.get(printed.toLowerCase());
}

/** The name under which a function is printed in Chinese. */
export function printedFunctionName(name: FunctionName): string {
  return FUNCTION_NAMES[name][0];
}

/** Applies a function to its arguments, of which there is at least one. */
export function applyFunction(name: FunctionName, values: readonly Rational[]): Rational {
  return APPLICATIONS[name](values);
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
  return [...values].sort((left, right) => left.compare(right))[rank] as Rational;
}
