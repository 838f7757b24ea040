import type { PRINTED_CHARACTERS } from "./character.ts";

/** The characters of a literal text, as a union. */
export type CharactersOf<Text extends string, Found = never> = Text extends `${infer First}${infer Rest}`
  ? CharactersOf<Rest, Found | First>
  : Found;

/** The words of a literal text that spaces part, as a union. */
export type WordsOf<Text extends string, Found = never> = Text extends `${infer First} ${infer Rest}`
  ? WordsOf<Rest, Found | First>
  : Found | Text;

type Table = typeof PRINTED_CHARACTERS;

/** The characters of each kind, from the reader's own table; an x may be a sign. */
export type Kinds = { readonly [Kind in keyof Table]: CharactersOf<Table[Kind]> } & {
  readonly sign: CharactersOf<Table["plus" | "times" | "divide"]>;
  readonly cross: "x" | "X" | "ｘ" | "Ｘ";
};

/** All that are not plain letters. */
export type Special = Kinds[keyof Kinds];

export type Digit = Kinds["digit"];
export type WideDigit = CharactersOf<"０１２３４５６７８９">;
export type Percent = Kinds["percent"];
export type Sign = Kinds["sign" | "minus"];

export type LatinLetter =
  CharactersOf<"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺ">;

/** A space between two of these is no page's space. */
export type WordCharacter = LatinLetter | Digit;

export type TrimStart<Text extends string> = Text extends `${infer First}${infer Rest}`
  ? First extends Kinds["space"]
    ? TrimStart<Rest>
    : Text
  : Text;

export type Trim<Text extends string> = TrimStart<Text> extends infer Trimmed extends string ? TrimEnd<Trimmed> : never;

type TrimEnd<Text extends string> = Text extends `${infer Rest}${Kinds["space"]}` ? TrimEnd<Rest> : Text;

/** A text's first character that is no space; "" where there is none. */
export type FirstOf<Text extends string> = Text extends `${infer First}${infer Rest}`
  ? First extends Kinds["space"]
    ? FirstOf<Rest>
    : First
  : "";

/** A text that is known in whole, of at most 500 characters; beyond them the compiler's own limit is near. */
export type IsLiteral<Text extends string> = string extends Text
  ? false
  : Record<never, never> extends Record<`=${Text}`, unknown> // only a pattern such as `${string}/乙` lets its key be missing
    ? false
    : Text extends MoreThan500
      ? false
      : true;

/** Each placeholder takes one character, the last one the rest; `string` alone would make one of them all. */
type Some = string & Record<never, never>;
type TwentyFive =
  `${Some}${string}${string}${string}${string}${string}${string}${string}${string}${string}${string}${string}${string}${string}${string}${string}${string}${string}${string}${string}${string}${string}${string}${string}${string}`;
type Hundred = `${TwentyFive}${TwentyFive}${TwentyFive}${TwentyFive}`;
type MoreThan500 = `${Hundred}${Hundred}${Hundred}${Hundred}${Hundred}${string}${string}`;
