import { evaluateFormula, type Formula, FormulaError, formatFormula, parseFormula } from "civic-kpi";
import fc from "fast-check";
import Fraction from "fraction.js";
import { describe, expect, test } from "vitest";
import { CANONICAL, type Notation, printTree } from "../oracle/print-tree.ts";
import { DividedByZero, evaluateTree, namesOf, type Tree } from "../oracle/tree.ts";
import { anyName, anyTree, plainName } from "./arbitrary-formula.ts";

const anyFrame = fc.record({
  defined: fc.constantFrom("", "合格率=", "就業率(%)=", "達成率：", "計算方式：達成率＝", "="),
  note: fc.constantFrom("", "(單位:件)", "（單位：元/人）", "(單位:%)", "（註：甲）", "。註：以年底計。", "；"),
});

describe("formatFormula", () => {
  test("writes a text that reads to the same formula", () => {
    fc.assert(
      fc.property(anyTree(anyName), anyFrame, (tree, { defined, note }) => {
        fc.pre(namesOf(tree).length > 0 || defined === "" || defined === "="); // 目標值：90% is no formula
        const formula = parseFormula(`${defined}${quoted(tree)}${note}`);
        expect(withoutText(parseFormula(formatFormula(formula)))).toEqual(withoutText(formula));
      }),
    );
  });

  test.each(["滿意度(問卷調查結果達滿意以上50%)（以問卷為準）", "滿意度(問卷(調查結果達滿意以上50%))（以問卷為準）"])(
    "keeps the remark of %s, behind a name that ends in a percent",
    (text) => {
      const formula = parseFormula(text);
      expect(formula.remark).toBe("以問卷為準");
      expect(withoutText(parseFormula(formatFormula(formula)))).toEqual(withoutText(formula));
    },
  );

  test("is settled: what it writes it writes again", () => {
    fc.assert(
      fc.property(anyTree(anyName), (tree) => {
        const canonical = formatFormula(parseFormula(quoted(tree)));
        expect(formatFormula(parseFormula(canonical))).toBe(canonical);
      }),
    );
  });

  test("writes milestone lists that read to the same steps", () => {
    const anyStep = fc.tuple(
      fc.constantFrom("完成規劃", "達50%", "3年計畫", "1.5公里(含橋)", "YouBike 2.0"),
      fc.integer({ min: 0, max: 100 }),
    );
    fc.assert(
      fc.property(fc.array(anyStep, { minLength: 1, maxLength: 6 }), (steps) => {
        const rising = steps.map(([, percent]) => percent).sort((a, b) => a - b);
        const text = steps.map(([title], index) => `(${index + 1})${title}，累計${rising[index]}%`).join("\n");
        const formula = parseFormula(text);
        expect(formula.steps).toHaveLength(steps.length);
        expect(withoutText(parseFormula(formatFormula(formula)))).toEqual(withoutText(formula));
      }),
    );
  });
});

describe("parseFormula", () => {
  test("names the variables in the order in which they appear", () => {
    fc.assert(
      fc.property(anyTree(anyName), (tree) => {
        expect(parseFormula(quoted(tree)).variables).toEqual(namesOf(tree));
      }),
    );
  });

  test("reads every width, spacing and form of the signs alike", () => {
    fc.assert(
      fc.property(anyTree(plainName), anyNotation, (tree, notation) => {
        const printed = printTree(tree, notation);
        fc.pre(!/^[(（]\d+[)）]\s*[xX]/.test(printed)); // (7)x甲 is item 7 of a list: x甲
        const plain = parseFormula(printTree(tree, CANONICAL));
        expect(withoutText(parseFormula(printed))).toEqual(withoutText(plain));
      }),
    );
  });

  test("reads a declared name wherever it stands, whatever it could be otherwise", () => {
    const anyWord = fc
      .string({ unit: fc.constantFrom(..."甲乙AxX6.、%+-－*/~ "), minLength: 1, maxLength: 8 })
      .map((letters) => `數${letters}量`);
    fc.assert(
      fc.property(anyWord, anyWord, fc.constantFrom("+", "－", "×", "/"), (left, right, sign) => {
        fc.pre(!folded(left).startsWith(folded(right)) && !folded(right).startsWith(folded(left)));
        const { variables } = parseFormula(`(${left}${sign}${right})*2`, { variables: [left, right] });
        expect(variables).toEqual([left, right]);
      }),
    );
  });

  test("reads or refuses any text, and nothing else", () => {
    const anyText = fc.oneof(
      fc.string({ unit: anyCodePoint, maxLength: 60 }),
      fc.string({
        unit: fc.constantFrom(..."甲乙1０.,，、%‰()（【】]「」+-*×/÷=：。；\nxX 平均合計單位件占第一"),
        maxLength: 60,
      }),
    );
    fc.assert(
      fc.property(anyText, (text) => {
        const formula = readOrRefused(text);
        if (formula !== undefined)
          expect(withoutText(parseFormula(formatFormula(formula)))).toEqual(withoutText(formula));
      }),
    );
  });
});

describe("evaluateFormula", () => {
  test("agrees with fraction.js over the tree", () => {
    fc.assert(
      fc.property(anyTree(anyName), fc.infiniteStream(anyFigure), (tree, figures) => {
        const inputs = new Map(namesOf(tree).map((name) => [name, figures.next().value as string]));
        expect(reachedValue(parseFormula(quoted(tree)), inputs)).toBe(expectedValue(tree, inputs));
      }),
    );
  });
});

const anyFigure = fc.oneof(
  fc.integer({ min: -1000, max: 1000 }).map(String),
  fc.constantFrom("0", "0.1", "-2.5", "1/3", "-7/9", "9007199254740993"),
);

/** Halves of surrogate pairs among them. fast-check's own unit of this kind takes seconds to be made. */
const anyCodePoint = fc.integer({ min: 0, max: 0x10ffff }).map((codePoint) => String.fromCodePoint(codePoint));

const anyNotation: fc.Arbitrary<Notation> = fc.record({
  plus: fc.constantFrom("+", "＋", "﹢"),
  minus: fc.constantFrom("-", "－", "−", "–", "—"),
  times: fc.constantFrom("*", "×", "＊", "✕", " x ", "\nX\n"),
  divide: fc.constantFrom("/", "÷", "／", "∕"),
  percent: fc.constantFrom("%", "％", " %", "﹪"),
  open: fc.constantFrom("(", "（", "( "),
  close: fc.constantFrom(")", "）", " )"),
  separator: fc.constantFrom(", ", "、", "， ", "\n、 "),
  space: fc.constantFrom("", " ", "　", "\n", "\t"),
  thousands: fc.constant(false),
});

/** What is one in a declared name and its text. */
function folded(name: string): string {
  return name.normalize("NFKC").replaceAll(/\s/g, "");
}

/** The tree in canonical notation, each name quoted. */
function quoted(tree: Tree): string {
  return printTree(
    withNames(tree, (name) => `「${name}」`),
    CANONICAL,
  );
}

function withNames(tree: Tree, renamed: (name: string) => string): Tree {
  switch (tree.kind) {
    case "number":
      return tree;
    case "name":
      return { ...tree, name: renamed(tree.name) };
    case "sum":
      return { ...tree, terms: tree.terms.map(([sign, term]) => [sign, withNames(term, renamed)] as const) };
    case "product":
      return { ...tree, factors: tree.factors.map(([sign, factor]) => [sign, withNames(factor, renamed)] as const) };
    case "call":
      return { ...tree, operands: tree.operands.map((operand) => withNames(operand, renamed)) };
  }
}

function withoutText(formula: Formula): unknown {
  return { ...formula, text: "" };
}

function readOrRefused(text: string): Formula | undefined {
  try {
    return parseFormula(text);
  } catch (error) {
    if (!(error instanceof FormulaError) || error.issues.length === 0) throw error;
    return undefined;
  }
}

/** The value in its own unit, as a fraction; "÷0" where a denominator is 0. */
function reachedValue(formula: Formula, inputs: ReadonlyMap<string, string>): string {
  try {
    const value = evaluateFormula(formula, Object.fromEntries(inputs));
    return new Fraction(value.toFraction()).div(formula.unit === "%" ? 100 : 1).toFraction();
  } catch (error) {
    if (error instanceof FormulaError && error.issues[0]?.code === "zeroDenominator") return "÷0";
    throw error;
  }
}

function expectedValue(tree: Tree, inputs: ReadonlyMap<string, string>): string {
  try {
    const figures = new Map([...inputs].map(([name, figure]) => [name, new Fraction(figure)]));
    return evaluateTree(tree, figures).toFraction();
  } catch (error) {
    if (error instanceof DividedByZero) return "÷0";
    throw error;
  }
}
