import fc from "fast-check";

/** Pieces that break readers: invisible, combining and half characters, signs of every width, names of properties. */
const FRAGMENTS = [
  ..."()（）[]［］{}「」『』“”\"'`",
  ..."+-*/×÷＋－＊／−–—.,，、。：:;；=＝%％‰‱°^!?~|\\&<>@#$_",
  ..."0123456789０９一二十百千萬億兆xXｘＸΣσ",
  "\0",
  "\t",
  "\n",
  "\r\n",
  " ",
  "　",
  "\u200b",
  "\u202e",
  "\ufeff",
  "\ud800",
  "\udc00",
  "e\u0301",
  "𠀀",
  "😀",
  "ﷺ",
  "__proto__",
  "constructor",
  "prototype",
  "hasOwnProperty",
  "toString",
  "NaN",
  "Infinity",
  "1e999",
  "1e-400",
  "0x1F",
  "9007199254740993",
  "-0",
  "1/0",
  "1/3",
  "100%",
  "1000‰",
  "1,365",
  "合計",
  "平均",
  "max",
  "占",
  "比率",
  "(單位:件)",
  "註：",
  "民國",
  "前",
  "元",
  "年",
  "度",
  "月",
  "日",
  "上半年",
  "第4季",
  "至",
  "02-30",
  "以上",
  "未達",
  "=cmd|' /C calc'!A0",
  "<script>",
  "'; DROP TABLE x; --",
] as const;

type Edit =
  | { readonly kind: "insert"; readonly at: number; readonly text: string }
  | { readonly kind: "delete" | "double" | "repeat" | "lift"; readonly at: number; readonly length: number };

const place = fc.nat({ max: 9_999 });

const anyEdit: fc.Arbitrary<Edit> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant("insert" as const), at: place, text: fc.constantFrom(...FRAGMENTS) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constantFrom("delete" as const, "double" as const, "repeat" as const, "lift" as const),
      at: place,
      length: fc.integer({ min: 1, max: 12 }),
    }),
  },
);

/** A text of the corpus, or two run together, with up to six edits. */
export function mutatedText(corpus: readonly string[]): fc.Arbitrary<string> {
  const kept = fc.constantFrom(...corpus);
  const start = fc.oneof(
    { weight: 8, arbitrary: kept },
    {
      weight: 1,
      arbitrary: fc.tuple(kept, kept, place).map(([left, right, at]) => left.slice(0, cut(left, at)) + right),
    },
    { weight: 1, arbitrary: fc.array(fc.constantFrom(...FRAGMENTS), { maxLength: 8 }).map((parts) => parts.join("")) },
    { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 20 }) },
  );
  return fc.tuple(start, fc.array(anyEdit, { maxLength: 6 })).map(([text, edits]) => edits.reduce(edited, text));
}

function cut(text: string, at: number): number {
  return at % (text.length + 1);
}

function edited(text: string, edit: Edit): string {
  const at = cut(text, edit.at);
  if (edit.kind === "insert") return text.slice(0, at) + edit.text + text.slice(at);
  const piece = text.slice(at, at + edit.length);
  const rest = text.slice(at + edit.length);
  switch (edit.kind) {
    case "delete":
      return text.slice(0, at) + rest;
    case "double":
      return text.slice(0, at) + piece + piece + rest;
    case "repeat":
      return text.slice(0, at) + piece.repeat(20) + rest;
    case "lift":
      return piece + text.slice(0, at) + rest;
  }
}
