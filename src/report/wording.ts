import type { IsoDate } from "../calendar/iso-date.ts";
import type { Locale } from "../issue/locale.ts";
import type { Light } from "../plan/rules.ts";
import type { Direction } from "../plan/source.ts";
import type { Basis } from "../score/actual.ts";
import type { Status } from "../score/judge.ts";

/** Where the figure of a sentence comes from. */
export type FigureOrigin =
  | { readonly type: "reported" }
  | { readonly type: "computed" }
  | { readonly type: "counted" }
  | { readonly type: "assessed" }
  | { readonly type: "inputs"; readonly inputs: readonly (readonly [label: string, value: string])[] }
  | { readonly type: "step"; readonly step: string };

/** What a sentence of analysis tells; its figures are texts already. */
export type Analysis =
  | {
      readonly status: "met" | "notMet" | "onTrack" | "behind";
      readonly origin: FigureOrigin;
      readonly figure: string;
      readonly target: string;
      /** What an even pace asks for by the as-of day; null where there is no pace. */
      readonly pace: string | null;
      readonly asOf: string;
      /** A later figure can still change the status. */
      readonly open: boolean;
      /** The year still runs, and nothing can change the status any more. */
      readonly settled: boolean;
      readonly judgedDecimals: number | null;
    }
  | { readonly status: "pending"; readonly reason: string | null; readonly overdueSince: string | null }
  | { readonly status: "notApplicable" | "notComputable"; readonly reason: string };

/** The headings of a report's table and of its evidence. */
export interface Headings {
  readonly goal: string;
  readonly indicator: string;
  readonly target: string;
  readonly analysis: string;
  readonly evidence: string;
  readonly agency: string;
  readonly year: string;
  readonly asOf: string;
  readonly weight: string;
  readonly actual: string;
  readonly status: string;
  readonly final: string;
  readonly light: string;
  readonly achievement: string;
  readonly points: string;
  readonly unit: string;
  readonly direction: string;
  readonly basis: string;
  readonly formula: string;
  readonly source: string;
  readonly inferred: string;
  readonly note: string;
  readonly rule: string;
  readonly bounds: string;
}

/** What the closing line of a report tells; all figures are texts. */
export interface Closing {
  readonly points: string;
  readonly weight: string;
  readonly measuredWeight: string;
  readonly percentOfDeclared: string;
  readonly percentOfMeasured: string | null;
  readonly lowest: string;
  readonly highest: string;
  readonly final: boolean;
  readonly rule: string;
  readonly notice: string;
}

/** Every text of the reports in one language. */
export interface Wording {
  readonly locale: Locale;
  readonly headings: Headings;
  readonly status: Readonly<Record<Status, string>>;
  readonly light: Readonly<Record<Light, string>>;
  readonly basis: Readonly<Record<Basis, string>>;
  readonly direction: Readonly<Record<Direction, string>>;
  readonly yes: string;
  readonly no: string;
  /** What stands where there is no figure. */
  readonly none: string;
  readonly listed: (items: readonly string[]) => string;
  readonly labelled: (label: string, text: string) => string;
  readonly date: (date: IsoDate) => string;
  /** A date as short as an axis needs it. */
  readonly shortDate: (date: IsoDate) => string;
  readonly within: (points: string, lowest: string, highest: string) => string;
  readonly bar: (figure: string, direction: Direction) => string;
  readonly weighted: (title: string, weight: string) => string;
  readonly pointsOf: (points: string, weight: string) => string;
  readonly title: (agency: string, year: number, asOf: string) => string;
  /** What stands above a chart: of which agency and year it is. */
  readonly yearOf: (agency: string, year: number) => string;
  readonly comparison: string;
  readonly before: (day: string) => string;
  readonly after: (day: string) => string;
  /** A figure with its target, status and light: 78%（至少 70%），達成，綠燈. */
  readonly standing: (actual: string, target: string, status: string, light: string) => string;
  /** Whole sentences in a row. */
  readonly told: (sentences: readonly string[]) => string;
  readonly analysis: (analysis: Analysis) => string;
  /** One sentence or two a line. */
  readonly closing: (closing: Closing) => readonly string[];
  /** The name of a field of an indicator that was inferred. */
  readonly field: (name: string) => string;
  readonly page: (page: string) => string;
}
