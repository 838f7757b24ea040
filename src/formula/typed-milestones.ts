import type { CharactersOf, Digit, FirstOf, Kinds, Percent, Sign, Special } from "./typed-character.ts";

type Close = ")" | "）";
type Point = "." | "．" | "、" | Close;
type Chinese = "一" | "二" | "三" | "四" | "五" | "六" | "七" | "八" | "九" | "十";
type Circled = CharactersOf<"①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳">;
type Computed = ("*" | "＊" | "×" | "✕" | "=" | "＝") | `${"x" | "X" | "ｘ" | "Ｘ"}${"" | " "}${Digit | "(" | "（"}`;

/** What a numbered text begins with, and where its second number stands. */
type FirstStep = "1" | "１" | "一" | "(" | "（" | "①" | "第" | "步" | "階";
type SecondStep = `${"2" | "２" | "二"}${Point}` | "②" | `${"第" | "步驟" | "階段"}${"二" | "2" | "２"}`;

type DigitPercent = `${Digit}${"" | " "}${Percent}`;

/** Whether a text is a milestone list rather than a formula. */
export type IsMilestones<Text extends string> =
  IsListBehindPercents<Text> extends true
    ? true
    : Text extends `${FirstStep}${string}`
      ? IsNumberedList<Text>
      : IsListBeforePercents<Text>;

type PercentColon = `${"%" | "％"}${":" | "："}`;

type IsListBehindPercents<Text extends string> =
  Text extends `${string}${PercentColon}${string}${PercentColon}${string}`
    ? Text extends `${string}${Computed}${string}`
      ? false
      : true
    : false;

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

/** A text without the number in front of a single formula: 1. or (一). */
export type WithoutNumbering<Text extends string> = Text extends `${infer First}${infer Second}${infer Rest}`
  ? First extends Circled
    ? IsNumbered<`${Second}${Rest}`> extends true
      ? `${Second}${Rest}`
      : Text
    : First extends Digit | Chinese
      ? Second extends Point
        ? IsNumbered<Rest> extends true
          ? Rest
          : Text
        : Text
      : First extends "(" | "（"
        ? Second extends Digit | Chinese
          ? Rest extends `${Close}${infer Behind}`
            ? IsNumbered<Behind> extends true
              ? Behind
              : Text
            : Text
          : Text
        : Text
  : Text;

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
