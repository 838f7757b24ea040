import type { Severity } from "civic-kpi";
import type { EntryKind } from "./entry.ts";
import type { ExportFormat } from "./export-file.ts";
import type { CitationTeller, IndicatorWording } from "./indicator-view.ts";
import type { SumsWording } from "./point-sums.ts";
import type { ReadingWording } from "./reading-form.ts";
import type { CountsTeller } from "./result-view.ts";
import type { RuleName } from "./state.ts";

/** What the page says of an upload that has ended. */
export interface UploadTold {
  readonly records: number;
  readonly counted: number;
  readonly outOfPeriod: number;
  readonly unused: number;
  readonly refused: number;
}

/** Every text of the page in one language, but for what the library says. */
export interface Wording {
  readonly pageTitle: string;
  readonly intro: string;
  readonly otherLanguage: string;
  readonly guides: string;
  readonly reference: string;
  readonly unreadableLink: string;
  readonly counts: CountsTeller;
  readonly indicator: IndicatorWording;
  readonly citation: CitationTeller;

  readonly plan: {
    readonly heading: string;
    readonly choice: string;
    readonly published: (year: number, agency: string) => string;
    readonly pasted: string;
    readonly asOf: string;
    readonly rule: string;
    readonly rules: Readonly<Record<RuleName, string>>;
    readonly ruleNotes: Readonly<Record<RuleName, string>>;
    readonly ruleNote: string;
    readonly again: string;
    readonly agency: string;
    readonly year: string;
    readonly document: string;
    readonly page: string;
    readonly table: string;
    readonly tableNote: string;
    readonly tableIssues: (count: number) => string;
    readonly assumptions: string;
  };

  readonly result: {
    readonly failing: (count: number) => string;
    readonly noneFailing: string;
    readonly noFigures: string;
    readonly open: (count: number) => string;
    readonly sums: SumsWording;
    readonly noResult: string;
    readonly actual: string;
    readonly target: string;
    readonly points: string;
    readonly why: string;
    readonly needed: string;
    readonly formula: string;
    readonly names: string;
    readonly goal: string;
    readonly formulaAt: string;
    readonly targetAt: string;
    readonly show: string;
  };

  readonly scorecard: { readonly heading: string; readonly note: string; readonly derivation: string };

  readonly figures: {
    readonly heading: string;
    readonly kind: string;
    readonly kinds: Readonly<Record<EntryKind, string>>;
    readonly told: Readonly<Record<Exclude<EntryKind, "inputs">, string>>;
  };

  readonly reading: ReadingWording;

  readonly formula: { readonly heading: string; readonly label: string; readonly restore: string };

  readonly charts: { readonly heading: string; readonly inWords: string; readonly failed: string };

  readonly records: {
    readonly heading: string;
    readonly note: string;
    readonly file: string;
    readonly sample: string;
    readonly stop: string;
    readonly progress: string;
    readonly counting: (records: number) => string;
    readonly done: (told: UploadTold) => string;
    readonly stopped: string;
    readonly noMeasures: string;
    readonly noWorker: string;
    readonly failed: string;
    readonly problems: (shown: number, all: number) => string;
    readonly line: (line: number) => string;
    readonly lineProblems: Readonly<Record<"notJson" | "twice", string>>;
  };

  readonly lint: {
    readonly heading: string;
    readonly note: string;
    readonly none: string;
    readonly severity: Readonly<Record<Severity, string>>;
    readonly fix: (fix: string) => string;
  };

  readonly share: {
    readonly heading: string;
    readonly link: string;
    readonly copy: string;
    readonly copied: string;
    readonly tooLong: string;
    readonly formats: Readonly<Record<ExportFormat, string>>;
  };
}
