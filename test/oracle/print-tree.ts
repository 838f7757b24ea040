import type { Tree } from "./tree.ts";

/** The signs that one city's printer uses. */
export interface Notation {
  readonly plus: string;
  readonly minus: string;
  readonly times: string;
  readonly divide: string;
  readonly percent: string;
  readonly open: string;
  readonly close: string;
  readonly separator: string;
  /** What stands on either side of a sign. */
  readonly space: string;
  /** Whether thousands are separated. */
  readonly thousands: boolean;
}

/** The notation in which a zero denominator is named. */
export const CANONICAL: Notation = {
  plus: "+",
  minus: "-",
  times: "*",
  divide: "/",
  percent: "%",
  open: "(",
  close: ")",
  separator: ", ",
  space: "",
  thousands: false,
};

export function printTree(tree: Tree, notation: Notation): string {
  const { open, close, space, separator } = notation;
  const within = (operand: Tree, ...bare: readonly Tree["kind"][]): string => {
    const text = printTree(operand, notation);
    return bare.includes(operand.kind) ? text : `${open}${text}${close}`;
  };
  switch (tree.kind) {
    case "number":
      return grouped(tree.digits, notation) + (tree.percent ? notation.percent : "");
    case "name":
      return tree.name;
    case "sum":
      return signed(
        tree.terms.map(([sign, term]) => [
          sign === "+" ? notation.plus : notation.minus,
          within(term, "number", "name", "product", "call"),
        ]),
        notation.plus,
        space,
      );
    case "product":
      return signed(
        tree.factors.map(([sign, factor]) => [
          sign === "*" ? notation.times : notation.divide,
          within(factor, "number", "name", "call"),
        ]),
        notation.times,
        space,
      );
    case "call":
      return `${tree.name}${open}${tree.operands.map((operand) => printTree(operand, notation)).join(separator)}${close}`;
  }
}

function signed(operands: readonly (readonly [string, string])[], silent: string, space: string): string {
  return operands
    .map(([sign, text], index) => {
      if (index > 0) return `${space}${sign}${space}${text}`;
      return sign === silent ? text : `${sign}${text}`;
    })
    .join("");
}

function grouped(digits: string, { thousands }: Notation): string {
  return thousands ? digits.replace(/\B(?=(?:\d{3})+(?:\.|$))(?<!\.\d*)/g, ",") : digits;
}
