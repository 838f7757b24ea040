import fc from "fast-check";
import { CALLS, type CallName, type Tree } from "../oracle/tree.ts";

/** Names that look like something else: signs, numbers, functions, brackets, quotes, properties of every object. */
const HOSTILE_NAMES = [
  "__proto__",
  "constructor",
  "toString",
  "合計",
  "平均",
  "max",
  "Σ",
  "十萬",
  "10萬",
  "100",
  "100%",
  "36,000戶",
  "80%以上",
  "6-12歲學童數",
  "COVID-19",
  "x",
  "甲x乙",
  "X光",
  "甲*乙",
  "(甲-乙)",
  "甲(件)",
  "（件）",
  "單位：件",
  "合格率=甲",
  "甲：乙",
  "1.甲",
  "1.規劃(20%) 2.完工(100%)",
  "甲、乙",
  "甲, 乙",
  "甲。註：乙",
  "合格件數占總件數比率",
  "「甲」",
  "甲「乙」丙",
  "GDP growth",
  "甲  乙",
  "甲\n乙",
  "(",
  ")",
  "[",
  "%",
  "‰",
  "=",
  "𠮷",
  "é",
  "𓀀",
  "😀",
];

/** What a name may be made of; 「 and 」 only in pairs, or a quote would end too early. */
const anyLetters = fc
  .string({ unit: fc.constantFrom(..."甲乙丙AxX6０.,、%()（）[]+-－*/=：。 \n~_"), minLength: 1, maxLength: 8 })
  .map((letters) => letters.trim())
  .filter((letters) => letters !== "");

export const anyName: fc.Arbitrary<string> = fc.oneof(fc.constantFrom(...HOSTILE_NAMES), anyLetters);

/** Names that can stand unquoted next to each other. */
export const plainName: fc.Arbitrary<string> = fc.constantFrom(
  "甲",
  "乙數",
  "不合格件數",
  "A",
  "丁1",
  "__proto__",
  "constructor",
);

/** An expression over the names given, as a tree that was never text. */
export function anyTree(name: fc.Arbitrary<string>): fc.Arbitrary<Tree> {
  const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
    tree: fc.oneof(
      { depthSize: "small", withCrossShrink: true, maxDepth: 4 },
      { arbitrary: name.map((each): Tree => ({ kind: "name", name: each })), weight: 4 },
      { arbitrary: anyNumber, weight: 1 },
      { arbitrary: anySum(tie("tree")), weight: 2 },
      { arbitrary: anyProduct(tie("tree")), weight: 2 },
      { arbitrary: anyCall(tie("tree")), weight: 1 },
    ),
  }));
  return tree;
}

const anyNumber: fc.Arbitrary<Tree> = fc.record({
  kind: fc.constant("number"),
  digits: fc.constantFrom("0", "1", "7", "0.5", "1.25", "100", "1000", "9007199254740993", "0.000001"),
  percent: fc.boolean(),
});

function anySum(operand: fc.Arbitrary<Tree>): fc.Arbitrary<Tree> {
  const term = fc.tuple(fc.constantFrom("+" as const, "-" as const), operand);
  return fc.array(term, { minLength: 1, maxLength: 3 }).map((terms) => ({ kind: "sum", terms }));
}

function anyProduct(operand: fc.Arbitrary<Tree>): fc.Arbitrary<Tree> {
  const factor = fc.tuple(fc.constantFrom("*" as const, "/" as const), operand);
  const others = fc.array(factor, { minLength: 1, maxLength: 2 });
  return fc.tuple(operand, others).map(([first, rest]) => ({ kind: "product", factors: [["*", first], ...rest] }));
}

function anyCall(operand: fc.Arbitrary<Tree>): fc.Arbitrary<Tree> {
  return fc.record({
    kind: fc.constant("call"),
    name: fc.constantFrom(...(Object.keys(CALLS) as CallName[])),
    operands: fc.array(operand, { minLength: 2, maxLength: 3 }),
  });
}
