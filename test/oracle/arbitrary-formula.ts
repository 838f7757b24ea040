import fc from "fast-check";
import type { Formula } from "./naive-scorecard.ts";
import { type Notation, printTree } from "./print-tree.ts";
import { CALLS, type CallName, namesOf, type Tree } from "./tree.ts";

/** A formula as the oracle knows it, and as a city prints it. */
export interface PrintedFormula {
  readonly formula: Formula;
  readonly text: string;
  readonly names: readonly string[];
}

const NAMES = ["甲", "乙", "丙", "檢查總項目數", "不合格項目數", "A", "B1", "__proto__", "constructor", "toString"];

const anyNotation: fc.Arbitrary<Notation> = fc.record({
  plus: fc.constantFrom("+", "＋"),
  minus: fc.constantFrom("-", "－", "−"),
  times: fc.constantFrom("*", "×", "＊"),
  divide: fc.constantFrom("/", "÷", "／"),
  percent: fc.constantFrom("%", "％"),
  open: fc.constantFrom("(", "（"),
  close: fc.constantFrom(")", "）"),
  separator: fc.constantFrom(", ", "、", "，"), // 1,365 is one number
  space: fc.constantFrom("", " ", "　"),
  thousands: fc.boolean(),
});

const number = (digits: string, percent = false): Tree => ({ kind: "number", digits, percent });
const named = (name: string): Tree => ({ kind: "name", name });
const product = (...factors: readonly (readonly ["*" | "/", Tree])[]): Tree => ({ kind: "product", factors });

const anyName: fc.Arbitrary<Tree> = fc.constantFrom(...NAMES).map(named);

/** No 100 and no 100%, which have a meaning of their own as factors. */
const anyNumber: fc.Arbitrary<Tree> = fc.record({
  kind: fc.constant("number"),
  digits: fc.constantFrom("0", "1", "2", "3", "7", "0.5", "1.25", "12", "365", "1234.5", "1000000", "9007199254740993"),
  percent: fc.boolean(),
});

const { tree: anyTree } = fc.letrec<{ tree: Tree; sum: Tree; product: Tree; call: Tree }>((tie) => ({
  tree: fc.oneof(
    { depthSize: "small", withCrossShrink: true, maxDepth: 3 },
    { arbitrary: anyName, weight: 5 },
    { arbitrary: anyNumber, weight: 1 },
    { arbitrary: tie("sum"), weight: 2 },
    { arbitrary: tie("product"), weight: 2 },
    { arbitrary: tie("call"), weight: 1 },
  ),
  sum: fc.record({
    kind: fc.constant("sum"),
    terms: fc.array(fc.tuple(fc.constantFrom("+", "-"), tie("tree")), { minLength: 2, maxLength: 3 }),
  }),
  product: fc
    .record({
      first: tie("tree"),
      others: fc.array(fc.tuple(fc.constantFrom("*", "/"), tie("tree")), { minLength: 1, maxLength: 2 }),
    })
    .map(({ first, others }) => product(["*", first], ...others)),
  call: fc.record({
    kind: fc.constant("call"),
    name: fc.constantFrom(...(Object.keys(CALLS) as CallName[])),
    operands: fc.array(tie("tree"), { minLength: 2, maxLength: 3 }),
  }),
}));

const anySum: fc.Arbitrary<Tree> = fc.record({
  kind: fc.constant("sum"),
  terms: fc.array(fc.tuple(fc.constantFrom("+", "-"), anyTree), { minLength: 2, maxLength: 3 }),
});

/** No quotient within a sum or a quotient, of which DESIGN doesn't say whether it is a share. */
const anyOperand = anyTree.filter((tree) => tree.kind !== "product" && !hasQuotient(tree));

function hasQuotient(tree: Tree): boolean {
  switch (tree.kind) {
    case "sum":
      return tree.terms.some(([, term]) => hasQuotient(term));
    case "product":
      return tree.factors.some(([sign, factor]) => sign === "/" || hasQuotient(factor));
    case "call":
      return tree.operands.some(hasQuotient);
    default:
      return false;
  }
}

const other = (tree: Tree): Formula => ({ kind: "other", tree });

const anyArithmetic: fc.Arbitrary<Formula> = fc.oneof(
  anyName.map(other),
  anySum.filter((tree) => !hasQuotient(tree)).map(other),
  fc.array(fc.tuple(anyName, fc.constantFrom("60", "40", "12.5")), { minLength: 2, maxLength: 3 }).map((parts) =>
    other({
      kind: "sum",
      terms: parts.map(([name, digits]) => ["+", product(["*", name], ["*", number(digits, true)])]),
    }),
  ),
  fc.tuple(anyOperand, anyOperand).map(([above, below]): Formula => ({ kind: "share", above, below })),
  fc.tuple(anyTree, anyTree, fc.boolean()).map(([above, below, first]): Formula => {
    const hundred = number("100", true);
    const tree = first
      ? product(["*", hundred], ["*", above], ["/", below])
      : product(["*", above], ["/", below], ["*", hundred]);
    return { kind: "percent", tree };
  }),
  fc.tuple(anyTree, anyTree).map(
    ([above, below]): Formula => ({
      kind: "hundred",
      tree: product(["*", above], ["/", below], ["*", number("100")]),
    }),
  ),
  fc.tuple(anyName, anyName).map(([above, below]): Formula => ({ kind: "share", above, below })),
);

/** A formula has a variable: 1.5-5% alone could be the first step of a list, too. */
const anyPrinted: fc.Arbitrary<PrintedFormula> = fc
  .tuple(anyArithmetic, anyNotation)
  .map(([formula, notation]) => {
    const tree = formula.kind === "share" ? product(["*", formula.above], ["/", formula.below]) : treeOf(formula);
    return { formula, text: printTree(tree, notation), names: namesOf(tree) };
  })
  .filter(({ names }) => names.length > 0);

function treeOf(formula: Formula): Tree {
  if (formula.kind === "steps" || formula.kind === "share") throw new Error("no tree of its own");
  return formula.tree;
}

/** (今年-去年)參加機關數/機關總數*100%: the names in the parenthesis share what follows it. */
const sharedSuffix: fc.Arbitrary<PrintedFormula> = anyNotation.map((notation) => {
  const difference: Tree = {
    kind: "sum",
    terms: [
      ["+", named("今年參加機關數")],
      ["-", named("去年參加機關數")],
    ],
  };
  const tree = product(["*", difference], ["/", named("機關總數")], ["*", number("100", true)]);
  const { open, minus, close, divide, times, percent } = notation;
  const text = `${open}今年${minus}去年${close}參加機關數${divide}機關總數${times}100${percent}`;
  return { formula: { kind: "percent", tree }, text, names: namesOf(tree) };
});

const milestones: fc.Arbitrary<PrintedFormula> = fc
  .tuple(fc.uniqueArray(fc.integer({ min: 1, max: 100 }), { minLength: 2, maxLength: 5 }), fc.boolean())
  .filter(([drawn]) => drawn.reduce((sum, percent) => sum + percent) !== 100) // could be each step's own, and is refused
  .map(([drawn, inBrackets]) => {
    const percents = [...drawn].sort((a, b) => a - b);
    const step = (percent: number, index: number): string =>
      inBrackets ? `(${index + 1})完成工作(${percent}%)` : `${index + 1}. 完成工作(${percent}%)`;
    return { formula: { kind: "steps", percents }, text: percents.map(step).join("\n"), names: [] };
  });

export const anyFormula: fc.Arbitrary<PrintedFormula> = fc.oneof(
  { arbitrary: anyPrinted, weight: 8 },
  { arbitrary: sharedSuffix, weight: 1 },
  { arbitrary: milestones, weight: 2 },
);
