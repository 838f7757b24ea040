/** What a character may be in a formula, before its neighbours are looked at. */
export type CharacterKind =
  | "letter"
  | "digit"
  | "space"
  | "plus"
  | "minus"
  | "times"
  | "divide"
  | "percent"
  | "perMille"
  | "open"
  | "close"
  | "comma"
  | "enumeration"
  | "point"
  | "equals"
  | "colon"
  | "quoteOpen"
  | "quoteClose"
  | "end"
  | "forbidden"
  | "unexpected";

const PRINTED: readonly (readonly [CharacterKind, string])[] = [
  ["plus", "+＋﹢"],
  ["minus", "-－−–—﹣‐‑‒―"],
  ["times", "*＊×✕✖⨯∗⋅﹡╳"],
  ["divide", "/／÷∕⁄➗"],
  ["percent", "%％﹪"],
  ["perMille", "‰"],
  ["open", "(（﹙[［【〔{｛"],
  ["close", ")）﹚]］】〕}｝"],
  ["comma", ",，﹐"],
  ["enumeration", "、"],
  ["point", ".．"],
  ["equals", "=＝"],
  ["colon", ":：﹕"],
  ["quoteOpen", "「"],
  ["quoteClose", "」"],
  ["end", "。｡;；"],
  ["space", " \t\n\r\u3000\u00a0"],
  ["digit", "0123456789０１２３４５６７８９"],
  ["letter", "_~～〜〃《》〈〉『』“”‘’&＆#＃@＠°℃℉㎡㎥㎞㎏㎝㎜㏄№‧・"],
];

const KINDS: ReadonlyMap<string, CharacterKind> = /* @__PURE__ */ new Map(
  PRINTED.flatMap(([kind, characters]) => [...characters].map((character) => [character, kind] as const)),
);

const CLOSING: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ["(", ")"],
  ["[", "]"],
  ["{", "}"],
  ["【", "】"],
  ["〔", "〕"],
]);

const ASCII_TWIN: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ["（", "("],
  ["﹙", "("],
  ["）", ")"],
  ["﹚", ")"],
  ["［", "["],
  ["］", "]"],
  ["｛", "{"],
  ["｝", "}"],
]);

/** The kind of one character (a code point as text). */
export function characterKind(character: string): CharacterKind {
  const printed = KINDS.get(character);
  if (printed !== undefined) return printed;
  if (/^[\p{L}\p{N}\p{M}\p{Co}]$/u.test(character)) return "letter";
  if (/^[\p{Cc}\p{Cf}\p{Cs}]$/u.test(character)) return "forbidden";
  return /^\s$/u.test(character) ? "space" : "unexpected";
}

/** A bracket in its plain form: full-width and ASCII parentheses close each other. */
export function plainBracket(bracket: string): string {
  return ASCII_TWIN.get(bracket) ?? bracket;
}

/** The plain bracket that closes the given one. */
export function closingBracket(open: string): string {
  return CLOSING.get(plainBracket(open)) ?? ")";
}

/** A digit in its ASCII form. */
export function asciiDigits(text: string): string {
  return text.replace(/[０-９．，]/g, (character) =>
    character === "．" ? "." : character === "，" ? "," : String.fromCharCode(character.charCodeAt(0) - 0xfee0),
  );
}

export function isLatinLetter(character: string | undefined): boolean {
  return character !== undefined && /^[A-Za-zＡ-Ｚａ-ｚ]$/.test(character);
}
