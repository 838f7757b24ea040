import type { FUNCTION_NAMES } from "./functions.ts";
import type {
  Digit,
  FirstOf,
  Kinds,
  LatinLetter,
  Percent,
  Special,
  TrimStart,
  WideDigit,
  WordCharacter,
} from "./typed-character.ts";
import type { IsRemark, IsRounding } from "./typed-legend.ts";
import type { BehindNumber, IsDigits, IsUnit, WholeUnit } from "./typed-unit.ts";

type FunctionWord = (typeof FUNCTION_NAMES)[keyof typeof FUNCTION_NAMES][number];

/** Whether a name in front of a parenthesis with this content is a function. */
export type IsCall<Word extends string, Content extends string> = (Word | Lowercase<Word>) & FunctionWord extends never
  ? false
  : Content extends `${string}${"," | "，" | "﹐" | "、"}${string}`
    ? true
    : false;

/** What may follow an x that is a sign, besides a plain letter. */
type OperandStart = "digit" | "open" | "quoteOpen" | "cross";

/** Whether an x behind this word and before this rest is a sign. */
export type IsTimes<Word extends string, Rest extends string> = Word extends `${string}${LatinLetter}`
  ? false
  : Rest extends `${LatinLetter | "光" | "射" | "線"}${string}`
    ? false
    : FirstOf<Rest> extends infer Next
      ? Next extends Special
        ? Next extends Kinds[OperandStart]
          ? true
          : false
        : Next extends ""
          ? false
          : true
      : never;

/** Whether a name goes on with this rest. */
export type GoesOn<Rest extends string> =
  TrimStart<Rest> extends `${infer Next}${infer After}`
    ? Next extends Special
      ? Next extends Kinds["digit" | "quoteOpen"]
        ? true
        : Next extends Kinds["cross"]
          ? IsTimes<"", After> extends true
            ? false
            : true
          : false
      : true
    : false;

/** Whether a hyphen between this word and this rest belongs to a name: 6-12歲, 15歲-64歲, N-1年度. */
export type IsNameHyphen<Word extends string, Rest extends string> = Word extends `${string}${Digit}`
  ? AreDigitsAndLetter<Rest>
  : Rest extends `${Digit}${string}`
    ? BehindNumber<Rest> extends `${infer Counted}${infer Next}`
      ? Counted extends "年"
        ? Word extends `${string}${LatinLetter}`
          ? true
          : false
        : Word extends `${string}${Digit}${Counted}`
          ? GoesOnWithLetter<Next>
          : false
      : false
    : false;

type GoesOnWithLetter<Rest extends string> = Rest extends `${infer Next}${string}`
  ? Next extends Exclude<Special, Kinds["cross"]>
    ? false
    : true
  : false;

/** The same for a plus, 5+2產業, and for the slash of 場/次. */
export type IsNameSign<Sign extends string, Word extends string, Rest extends string> = Sign extends Kinds["plus"]
  ? IsDigits<Word> extends true
    ? IsNameHyphen<Word, Rest>
    : false
  : Sign extends Kinds["divide"]
    ? [Word, Rest] extends [`${string}${"場" | "人" | "件" | "家" | "班" | "車" | "戶"}`, `次${string}`]
      ? true
      : false
    : false;

type AreDigitsAndLetter<Rest extends string, Before extends string = ""> = Rest extends `${infer Next}${infer After}`
  ? Next extends Digit
    ? AreDigitsAndLetter<After, Next>
    : Before extends ""
      ? false
      : Next extends Special
        ? Next extends Kinds["cross"]
          ? IsTimes<Before, After> extends true
            ? false
            : true
          : false
        : true
  : false;

/** Whether a percent behind digits belongs to a name: 80%以上. */
export type IsNamePercent<Rest extends string> = Rest extends ""
  ? false
  : TrimStart<Rest> extends `${"以上" | "以下" | "以內" | "以外" | "未滿" | "之" | "的" | "者"}${string}`
    ? true
    : false;

/** Whether a comma parts thousands: it stands behind a digit, and three digits and no more follow. */
export type IsThousands<Word extends string, Comma extends string, Rest extends string> = Comma extends "、"
  ? false
  : Word extends `${string}${Comma extends "，" ? WideDigit : Digit}`
    ? Rest extends `${infer First}${infer Second}${infer Third}${infer After}`
      ? [First, Second, Third] extends [Digit, Digit, Digit]
        ? After extends `${Digit}${string}`
          ? false
          : true
        : false
      : false
    : false;

/** A name without the spaces that the page put in, but for those between Latin words. */
export type WithoutPageSpaces<Word extends string> = Word extends `${string} ${string}` ? Joined<Word, ""> : Word;

type Joined<Text extends string, Done extends string> = Text extends `${infer Before} ${infer Rest}`
  ? Joined<TrimStart<Rest>, `${Done}${Before}${Joint<`${Done}${Before}`, TrimStart<Rest>>}`>
  : `${Done}${Text}`;

type Joint<Before extends string, After extends string> = Before extends `${string}${WordMark | `${WordMark})`}`
  ? After extends `${WordMark | `(${WordMark}`}${string}`
    ? " "
    : ""
  : "";

/** What stands among Latin words. */
type WordMark = WordCharacter | "_" | "#" | "&" | "$" | "≤" | "≥";

/**
 * Whether a parenthesis with this content is a note, behind these other names and before this rest: nothing follows
 * but marks, or a remark behind a unit, or a unit behind a remark.
 */
export type IsNote<Content extends string, Names extends string, After extends string> =
  EndsHere<After> extends true
    ? IsRemark<Content> extends true
      ? true
      : IsUnitNote<Content, Names>
    : TrimStart<After> extends `${"(" | "（"}${infer Next}${")" | "）"}`
      ? Content extends `單位${string}`
        ? IsRemark<Next>
        : IsRemark<Content> extends true
          ? IsUnitNote<Next, never>
          : Next extends `單位${string}`
            ? false
            : IsRemark<Next> extends true
              ? IsUnitNote<Content, Names>
              : false
      : false;

type IsUnitNote<Content extends string, Names extends string> = Content extends Percent | "‰" | `單位${string}`
  ? true
  : IsUnit<WithoutPageSpaces<Content>> extends true
    ? [Extract<Names, `${string}${"(" | "（"}${WholeUnit}${")" | "）"}`>] extends [never]
      ? true
      : false
    : IsRoundedUnit<Content>;

/** A unit with the rounding behind its comma: %，四捨五入至整數. */
type IsRoundedUnit<Content extends string> = Content extends `${infer Noted}${"，" | "," | "；"}${infer Behind}`
  ? IsRounding<TrimStart<Behind>> extends true
    ? IsUnitNote<Noted, never>
    : false
  : false;

type EndsHere<Text extends string> =
  FirstOf<Text> extends infer First
    ? First extends "" | Kinds["end"]
      ? true
      : First extends "單"
        ? TrimStart<Text> extends `單位${":" | "："}${string}`
          ? true
          : false
        : false
    : never;

/** The content of a parenthesis that is open, what closes it, and what follows. */
export type Collect<
  Text extends string,
  Content extends string = "",
  Depth extends readonly unknown[] = [],
> = Text extends `${infer Next}${infer Rest}`
  ? Next extends Special
    ? Next extends Kinds["open"]
      ? Collect<Rest, `${Content}${Next}`, [...Depth, 0]>
      : Next extends Kinds["close"]
        ? Depth extends readonly [unknown, ...infer Inner]
          ? Collect<Rest, `${Content}${Next}`, Inner>
          : [Content, Next, Rest]
        : Next extends Kinds["space"]
          ? Collect<Rest, `${Content} `, Depth>
          : Collect<Rest, `${Content}${Next}`, Depth>
    : Collect<Rest, `${Content}${Next}`, Depth>
  : [Content, "", ""];

/** The content of a quotation that is open, and what follows. */
export type CollectQuoted<
  Text extends string,
  Content extends string = "",
  Depth extends readonly unknown[] = [],
> = Text extends `${infer Next}${infer Rest}`
  ? Next extends "「"
    ? CollectQuoted<Rest, `${Content}${Next}`, [...Depth, 0]>
    : Next extends "」"
      ? Depth extends readonly [unknown, ...infer Outer]
        ? CollectQuoted<Rest, `${Content}${Next}`, Outer>
        : [Content, Rest]
      : CollectQuoted<Rest, `${Content}${Next}`, Depth>
  : [Content, ""];
