import Fraction from "fraction.js";

/** A formula as the oracle knows it: a tree that was never text. */
export type Tree =
  | { readonly kind: "number"; readonly digits: string; readonly percent: boolean }
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "sum"; readonly terms: readonly (readonly ["+" | "-", Tree])[] }
  | { readonly kind: "product"; readonly factors: readonly (readonly ["*" | "/", Tree])[] }
  | { readonly kind: "call"; readonly name: CallName; readonly operands: readonly Tree[] };

export const CALLS = {
  合計: (values: readonly Fraction[]) => total(values),
  平均: (values: readonly Fraction[]) => total(values).div(values.length),
  最小值: (values: readonly Fraction[]) => ranked(values)[0] as Fraction,
  最大值: (values: readonly Fraction[]) => ranked(values).at(-1) as Fraction,
  中位數: (values: readonly Fraction[]) => median(ranked(values)),
};

export type CallName = keyof typeof CALLS;

const total = (values: readonly Fraction[]): Fraction => values.reduce((sum, value) => sum.add(value), new Fraction(0));
const ranked = (values: readonly Fraction[]): Fraction[] => [...values].sort((a, b) => a.compare(b));

function median(sorted: readonly Fraction[]): Fraction {
  const middle = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.ceil((sorted.length - 1) / 2)]];
  return total(middle as Fraction[]).div(2);
}

/** Thrown where something is divided by 0, with what it is divided by. */
export class DividedByZero extends Error {
  readonly denominator: Tree;

  constructor(denominator: Tree) {
    super("division by 0");
    this.denominator = denominator;
  }
}

export type Inputs = ReadonlyMap<string, Fraction>;

export function evaluateTree(tree: Tree, inputs: Inputs): Fraction {
  switch (tree.kind) {
    case "number":
      return new Fraction(tree.digits).div(tree.percent ? 100 : 1);
    case "name":
      return inputs.get(tree.name) as Fraction;
    case "sum":
      return tree.terms.reduce(
        (sum, [sign, term]) =>
          sign === "+" ? sum.add(evaluateTree(term, inputs)) : sum.sub(evaluateTree(term, inputs)),
        new Fraction(0),
      );
    case "product":
      return tree.factors.reduce((product, [sign, factor]) => {
        const value = evaluateTree(factor, inputs);
        if (sign === "*") return product.mul(value);
        if (value.equals(0)) throw new DividedByZero(factor);
        return product.div(value);
      }, new Fraction(1));
    case "call":
      return CALLS[tree.name](tree.operands.map((operand) => evaluateTree(operand, inputs)));
  }
}

/** The names of a tree in order of appearance. */
export function namesOf(tree: Tree): readonly string[] {
  switch (tree.kind) {
    case "number":
      return [];
    case "name":
      return [tree.name];
    case "sum":
      return unique(tree.terms.flatMap(([, term]) => namesOf(term)));
    case "product":
      return unique(tree.factors.flatMap(([, factor]) => namesOf(factor)));
    case "call":
      return unique(tree.operands.flatMap(namesOf));
  }
}

const unique = (names: readonly string[]): readonly string[] => [...new Set(names)];
