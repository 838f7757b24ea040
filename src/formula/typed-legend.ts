import type { CharactersOf, Digit, FirstOf, LatinLetter, Trim, TrimStart } from "./typed-character.ts";

type Mark = ":" | "：" | "=" | "＝";
type Meaning = Mark | "為" | "係" | "即" | "指";

/** Whether the content of a parenthesis explains something. */
export type IsRemark<Content extends string> = Content extends `${string}${Mark}${string}` | `其中${string}`
  ? true
  : IsCap<Content> extends true
    ? true
    : ExplainsLetter<Content>;

/** Whether a remark says how much counts at most: 超過100%以100%計, 上限100%, 以100%為上限. */
type IsCap<Content extends string> = Content extends
  | `${string}${"超過" | "逾" | "大於" | "高於" | "達"}${Digit}${string}${"以" | "按"}${Digit}${string}計${string}`
  | `${"最高" | "上限" | "至多"}${"" | "以" | "為" | "至"}${Digit}${string}`
  | `以${Digit}${string}為${"最高" | ""}${"上限" | "限"}${string}`
  ? true
  : false;

type Letter = LatinLetter | CharactersOf<"甲乙丙丁戊己庚辛壬癸">;

/** Whether a text begins by saying what a letter stands for: A為合格件數. */
type ExplainsLetter<Text extends string> = Text extends `${infer First}${infer Next}${infer Rest}`
  ? First extends Letter
    ? Next extends Meaning
      ? true
      : Next extends Digit | " "
        ? FirstOf<Rest> extends Meaning
          ? true
          : false
        : false
    : false
  : false;

/** Whether a formula ends before this rest behind a space: its unit, one of its names or a note is told there. */
export type BeginsLegend<Rest extends string, Names extends string, IsBehindWhole extends boolean> = Rest extends
  | `單位${":" | "："}${string}`
  | `${NoteWord}${string}`
  | `${NoteMark}${string}`
  ? IsUnitOrNote<Rest>
  : ExplainsName<Rest, Names> extends true
    ? true
    : IsBehindWhole extends true
      ? IsStarred<Rest, Names> extends true
        ? true
        : IsRounding<Rest>
      : false;

/** A note on one of the names, behind a star or a dash: *目標值不含展延案件. */
type IsStarred<Rest extends string, Names extends string> = Rest extends `${"*" | "＊" | "-" | "－"}${infer Words}`
  ? TrimStart<Words> extends `${Names}${"含" | "不含" | "係指" | "係以" | "係為" | "是指" | "不包" | "不計" | "扣除" | "為準"}${string}`
    ? true
    : IsCap<TrimStart<Words>>
  : false;

type NoteWord = "where" | "單位" | "註" | "注" | "※" | "備註" | "附註" | "說明" | "其中" | "資料來源";

type NoteMark = `${"【" | "〔" | "[" | "［"}${"註" | "注"}${"】" | "〕" | "]" | "］"}`;

type IsUnitOrNote<Rest extends string> = Rest extends `${NoteMark}${string}`
  ? true
  : Rest extends `${"其中" | "where"}${infer Words}`
    ? ExplainsLetter<TrimStart<Words extends `${"，" | ","}${infer Letters}` ? Letters : Words>> extends true
      ? true
      : IsLabelled<Rest>
    : IsLabelled<Rest>;

type IsLabelled<Rest extends string> = Rest extends `${infer Label}${":" | "："}${string}`
  ? Label extends `${string}${" " | "\n"}${string}`
    ? false
    : true
  : false;

type ExplainsName<Rest extends string, Names extends string> = Rest extends `${infer Label}${Mark}${string}`
  ? [Extract<Trim<Label>, Names>] extends [never]
    ? ExplainsLetter<Rest>
    : true
  : ExplainsLetter<Rest>;

/** Whether a text begins by saying how a value is rounded. */
export type IsRounding<Rest extends string> =
  Rest extends `${"" | "並" | "均" | "皆" | "以"}${"四捨五入" | "無條件" | "取至" | "取到" | "計算至" | "計算到" | "小數"}${string}`
    ? true
    : false;
