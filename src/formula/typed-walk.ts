import type { Kinds, Special, Trim, TrimStart } from "./typed-character.ts";
import type { BeginsLegend } from "./typed-legend.ts";
import type { IsMilestones, WithoutNumbering } from "./typed-milestones.ts";
import type {
  Collect,
  CollectQuoted,
  GoesOn,
  IsCall,
  IsNameHyphen,
  IsNamePercent,
  IsNameSign,
  IsNote,
  IsThousands,
  IsTimes,
  WithoutPageSpaces,
} from "./typed-name.ts";
import type { IsDigits, IsNumberWord } from "./typed-unit.ts";

/** The names of the expression that a text is, or that stands behind the name it defines. */
export type NamesIn<Text extends string> =
  IsMilestones<TrimStart<Text>> extends true
    ? never
    : Walk<WithoutNumbering<TrimStart<Text>>, "", never, "", never, null>;

/** The operand that stands right before: none, one in whole, or a parenthesis, told by its brackets. */
type Operand = "" | "whole" | `${string} ${string}`;

/** What a parenthesis stands in: the names before it, its opening bracket ("" for one with arguments), and the next. */
interface Outer {
  readonly names: string;
  readonly open: string;
  /** Another `Outer` or null; comparing it to that all the way would be as deep as the brackets. */
  readonly outer: unknown;
}

/**
 * Reads one character after the other: `Word` is what was read of a name or number, `Names` are those of this
 * parenthesis, `Inner` those of the parenthesis right before, which may share a suffix.
 *
 * Each branch goes on with the rest, so that the compiler needs no depth for it, and a plain letter costs the least.
 */
type Walk<
  Text extends string,
  Word extends string,
  Names extends string,
  Before extends Operand,
  Inner extends string,
  Above,
> = Text extends `${infer Next}${infer Rest}`
  ? Next extends Special
    ? Next extends Kinds["sign"]
      ? IsNameSign<Next, Word, Rest> extends true
        ? Walk<Rest, `${Word}${Next}`, Names, Before, Inner, Above>
        : Walk<Rest, "", Ended<Word, Names, Before, Inner>, "", never, Above>
      : Next extends Kinds["digit"]
        ? Walk<Rest, `${Word}${Next}`, Names, Before, Inner, Above>
        : Next extends Kinds["open"]
          ? Word extends ""
            ? Before extends ""
              ? Walk<Rest, "", never, "", never, { names: Names; open: Next; outer: Above }>
              : Walk<Collect<Rest>[2], "", Names, Before, Inner, Above>
            : Parenthesis<Next, Rest, Collect<Rest>, Word, Names, Before, Inner, Above>
          : Next extends Kinds["close"]
            ? Above extends Outer
              ? Above["open"] extends ""
                ? Walk<Rest, "", Above["names"] | Ended<Word, Names, Before, Inner>, "whole", never, Above["outer"]>
                : Walk<
                    Rest,
                    "",
                    Above["names"],
                    `${Above["open"]} ${Next}`,
                    Ended<Word, Names, Before, Inner>,
                    Above["outer"]
                  >
              : never
            : Next extends Kinds["percent" | "perMille"]
              ? IsDigits<Word> extends true
                ? IsNamePercent<Rest> extends true
                  ? Walk<Rest, `${Word}${Next}`, Names, Before, Inner, Above>
                  : Walk<Rest, "", Names, "whole", never, Above>
                : Walk<Rest, `${Word}${Next}`, Names, Before, Inner, Above>
              : Next extends Kinds["space"]
                ? EndsBefore<Rest, Word, Names, Before, Inner> extends true
                  ? Ended<Word, Names, Before, Inner>
                  : Walk<Rest, Word extends "" ? "" : `${Word} `, Names, Before, Inner, Above>
                : Next extends Kinds["minus"]
                  ? IsNameHyphen<Word, Rest> extends true
                    ? Walk<Rest, `${Word}${Next}`, Names, Before, Inner, Above>
                    : Walk<Rest, "", Ended<Word, Names, Before, Inner>, "", never, Above>
                  : Next extends Kinds["cross"]
                    ? `${Word}${Before}` extends ""
                      ? Walk<Rest, `${Word}${Next}`, Names, Before, Inner, Above>
                      : IsTimes<Word, Rest> extends true
                        ? Walk<Rest, "", Ended<Word, Names, Before, Inner>, "", never, Above>
                        : Walk<Rest, `${Word}${Next}`, Names, Before, Inner, Above>
                    : Next extends Kinds["equals" | "colon"]
                      ? NamesIn<Rest>
                      : Next extends Kinds["end"]
                        ? Ended<Word, Names, Before, Inner>
                        : Next extends Kinds["quoteOpen"]
                          ? Quotation<CollectQuoted<Rest>, Word, Names, Before, Inner, Above>
                          : Next extends Kinds["point"]
                            ? Walk<Rest, `${Word}${Next}`, Names, Before, Inner, Above>
                            : IsThousands<Word, Next, Rest> extends true
                              ? Walk<Rest, `${Word}${Next}`, Names, Before, Inner, Above>
                              : Above extends { readonly open: "" }
                                ? Walk<Rest, "", Ended<Word, Names, Before, Inner>, "", never, Above>
                                : Next extends Kinds["enumeration"]
                                  ? Walk<Rest, `${Word}${Next}`, Names, Before, Inner, Above>
                                  : Ended<Word, Names, Before, Inner>
    : Walk<Rest, `${Word}${Next}`, Names, Before, Inner, Above>
  : Ended<Word, Names, Before, Inner>;

/** A parenthesis behind a word: arguments, a note at the end, or a part of the name. */
type Parenthesis<
  Open extends string,
  Rest extends string,
  Collected extends readonly [content: string, close: string, after: string],
  Word extends string,
  Names extends string,
  Before extends Operand,
  Inner extends string,
  Above,
> =
  IsCall<WithoutPageSpaces<Word>, Collected[0]> extends true
    ? Walk<Rest, "", never, "", never, { names: Names; open: ""; outer: Above }>
    : IsNoteBehind<Word, Collected, Names> extends true
      ? Walk<Collected[2], Word, Names, Before, Inner, Above>
      : Walk<Collected[2], `${Word}${Open}${Collected[0]}${Collected[1]}`, Names, Before, Inner, Above>;

type IsNoteBehind<
  Word extends string,
  Collected extends readonly [content: string, close: string, after: string],
  Names extends string,
> = IsNumberWord<Word> extends true ? true : IsNote<Collected[0], Names, Collected[2]>;

/** A quotation is a name in whole, or a part of one that goes on. */
type Quotation<
  Collected extends readonly [content: string, after: string],
  Word extends string,
  Names extends string,
  Before extends Operand,
  Inner extends string,
  Above,
> = Word extends ""
  ? GoesOn<Collected[1]> extends true
    ? Walk<Collected[1], `「${Collected[0]}」`, Names, Before, Inner, Above>
    : Walk<Collected[1], "", Names | Trim<Collected[0]>, "whole", never, Above>
  : Walk<Collected[1], `${Word}「${Collected[0]}」`, Names, Before, Inner, Above>;

/** The names so far, with the operand that ends here. */
type Ended<Word extends string, Names extends string, Before extends Operand, Inner extends string> = Word extends ""
  ? Names | Inner
  : WithName<WithoutPageSpaces<Word>, Names, Before, Inner>;

type WithName<Name extends string, Names extends string, Before extends Operand, Inner extends string> =
  IsNumberWord<Name> extends true
    ? Names
    : Before extends `${infer Open} ${infer Close}`
      ? Names | Sharing<Open, Inner, Close, Name>
      : Names | Name;

/** The names of a parenthesis with the suffix behind it; a single one keeps its parentheses. */
type Sharing<
  Open extends string,
  Inner extends string,
  Close extends string,
  Suffix extends string,
> = WithoutPageSpaces<IsUnion<Inner> extends true ? `${Inner} ${Suffix}` : `${Open}${Inner}${Close} ${Suffix}`>;

type IsUnion<Names extends string, All extends string = Names> = [Names] extends [never]
  ? false
  : Names extends Names
    ? [All] extends [Names]
      ? false
      : true
    : never;

/** Whether a formula ends before a space with this rest behind it. */
type EndsBefore<
  Rest extends string,
  Word extends string,
  Names extends string,
  Before extends Operand,
  Inner extends string,
> = `${Word}${Before}` extends ""
  ? false
  : BeginsLegend<Rest, Ended<Word, Names, Before, Inner>, Word extends "" ? true : false>;
