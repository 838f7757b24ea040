import type { CharactersOf, Digit, FirstOf, Kinds, Percent, Sign, Special, TrimStart } from "./typed-character.ts";
import type { CollectQuoted } from "./typed-name.ts";

type Close = ")" | "）";
type Point = "." | "．" | "、" | Close;
type Chinese = "一" | "二" | "三" | "四" | "五" | "六" | "七" | "八" | "九" | "十";
type Circled = CharactersOf<"①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑⒒⒓⒔⒕⒖⒗⒘⒙⒚⒛㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩">;
type Computed = ("*" | "＊" | "×" | "✕" | "=" | "＝") | `${"x" | "X" | "ｘ" | "Ｘ"}${"" | " "}${Digit | "(" | "（"}`;

/** What a numbered text begins with, and where its second number stands. */
type FirstStep = "1" | "１" | "一" | "(" | "（" | "①" | "⑴" | "⒈" | "㈠" | "第" | "步" | "階";
type SecondStep =
  | `${"2" | "２" | "二"}${Point}`
  | "②"
  | "⑵"
  | "⒉"
  | "㈡"
  | `${"第" | "步驟" | "階段"}${"二" | "2" | "２"}`;

type DigitPercent = `${Digit}${"" | " "}${Percent}`;

/** Whether a text is a milestone list rather than a formula. */
export type IsMilestones<Text extends string> = IsList<WithQuotesCovered<Text>>;

type WithQuotesCovered<Text extends string> = Text extends `${infer Before}「${infer Rest}`
  ? Rest extends `${string}」${string}`
    ? `${Before}〇${WithQuotesCovered<CollectQuoted<Rest>[1]>}`
    : Text
  : Text;

type IsList<Text extends string> =
  IsListBehindPercents<Text> extends true
    ? true
    : Text extends `${FirstStep}${string}`
      ? IsNumberedList<Text>
      : IsListBeforePercents<Text>;

type PercentColon = `${Percent}${":" | "："}`;

type IsListBehindPercents<Text extends string> =
  Text extends `${infer Before}${PercentColon}${string}${PercentColon}${string}`
    ? Text extends `${string}${Computed}${string}`
      ? false
      : IsAtMostHeading<Before>
    : false;

/** Whether no more than one line stands before the line of the first step. */
type IsAtMostHeading<Before extends string> = Before extends `${string}\n${infer Step}`
  ? TrimStart<Step> extends `${string}\n${string}`
    ? false
    : true
  : true;

type IsListBeforePercents<Text extends string> = Text extends `${string}${Percent}${Close}${"" | "。" | "；"}`
  ? IsUnnumberedList<Text>
  : false;

type IsNumberedList<Text extends string> = Text extends `${string}${Computed}${string}`
  ? false
  : Text extends `${string}${DigitPercent}${string}`
    ? Text extends `${string}${SecondStep}${string}`
      ? true
      : IsSingleStep<Text>
    : false;

type IsSingleStep<Text extends string> = Text extends `${string}${Percent}${"" | Close}${"" | "。" | "；"}`
  ? Text extends `${string}${Sign}${string}`
    ? false
    : HasNumbering<Text>
  : false;

type IsUnnumberedList<Text extends string> = Text extends `${string}${Computed}${string}`
  ? false
  : Text extends `${string}${Digit}${Percent}${Close}${infer Rest}`
    ? Rest extends `${string}${Digit}${Percent}${Close}${string}`
      ? true
      : false
    : false;

type HasNumbering<Text extends string> = WithoutNumbering<Text> extends Text ? false : true;

/** A text without the numbers in front of a single formula: 1. or 一、(一). */
export type WithoutNumbering<Text extends string> = Text extends `${infer First}${infer Behind}`
  ? First extends Circled
    ? Numbered<Behind, Text>
    : First extends Digit | Chinese
      ? TrimStart<Behind> extends `${Point}${infer Rest}`
        ? Numbered<Rest, Text>
        : Text
      : First extends "(" | "（"
        ? TrimStart<Behind> extends `${Digit | Chinese}${infer Rest}`
          ? TrimStart<Rest> extends `${Close}${infer Inside}`
            ? Numbered<Inside, Text>
            : Text
          : Text
        : Text
  : Text;

/** What stands behind a number, if a formula or one more number does; else the whole text. */
type Numbered<Rest extends string, Text extends string> =
  WithoutNumbering<TrimStart<Rest>> extends infer Unnumbered extends string
    ? Unnumbered extends TrimStart<Rest>
      ? IsNumbered<Rest> extends true
        ? Rest
        : Text
      : Unnumbered
    : never;

/** A name or a bracket follows the number, not another number. */
type IsNumbered<Rest extends string> =
  FirstOf<Rest> extends infer Next
    ? Next extends "" | Chinese
      ? false
      : Next extends Special
        ? Next extends Kinds["open" | "quoteOpen" | "cross"]
          ? true
          : false
        : true
    : never;
