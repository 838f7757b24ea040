import type { TableFacts } from "./table-facts.ts";

/** A place in a text that an issue points at. */
export interface Pointed {
  readonly text: string;
  /** UTF-16 index. */
  readonly position: number;
}

/** Where a case came to something else than expected. */
export interface CaseDifference {
  readonly what: "value" | "status" | "points" | "errors";
  readonly expected: string;
  readonly actual: string;
}

/** What issues of numbers, dates and formulas tell. */
export interface FormulaFacts {
  // numbers
  notANumber: { readonly value: string };

  // dates, years, periods
  unreadableDate: { readonly value: string };
  ambiguousDate: { readonly value: string };
  noSuchDay: { readonly value: string; readonly rocYear: number; readonly month: number; readonly lastDay: number };
  unreadableYear: { readonly value: string };
  yearBeforeRoc: { readonly value: string };
  yearAfterRoc: { readonly value: string };
  noSuchPart: { readonly value: string; readonly part: "half" | "quarter" | "month"; readonly last: number };
  unreadableMonthAndDay: { readonly value: string };
  asOfBeforePeriod: { readonly asOf: string; readonly start: string };

  // formulas, as text
  emptyFormula: Readonly<Record<never, never>>;
  notAFormula: { readonly value: string };
  formulaTooLong: { readonly length: number; readonly limit: number };
  formulaTooDeep: Pointed & { readonly limit: number };
  formulaTooManyTerms: { readonly count: number; readonly limit: number };
  forbiddenCharacter: Pointed & { readonly codePoint: string };
  unexpectedCharacter: Pointed & { readonly found: string };
  unclosedBracket: Pointed & { readonly bracket: string; readonly expected: string };
  unopenedBracket: Pointed & { readonly bracket: string };
  mismatchedBracket: Pointed & { readonly bracket: string; readonly found: string; readonly expected: string };
  unclosedQuote: Pointed;
  malformedNumber: Pointed & { readonly found: string };
  percentWithoutNumber: Pointed & { readonly found: string };
  equalsInFormula: Pointed & { readonly found: string };
  colonInFormula: Pointed & { readonly found: string };
  separatorOutsideFunction: Pointed & { readonly found: string };
  missingOperand: Pointed & { readonly found: string };
  missingOperator: Pointed & { readonly found: string };
  ambiguousParenthesis: Pointed & { readonly name: string };
  ambiguousName: Pointed & { readonly name: string };
  unclearMultiple: Pointed & { readonly found: string };
  suffixWithoutNames: Pointed & { readonly suffix: string };
  proseInsteadOfFormula: Pointed;
  drawnLine: Pointed;
  textBehindFormula: Pointed;
  severalFormulas: Pointed;
  unreadableName: { readonly name: string };
  barePercentsOfSteps: Pointed;
  stepOutOfOrder: Pointed & { readonly found: number; readonly expected: number };
  stepWithoutPercent: Pointed & { readonly step: number };
  fallingPercent: Pointed & { readonly step: number; readonly percent: string; readonly previous: string };
  percentAboveHundred: Pointed & { readonly step: number; readonly percent: string };

  // formulas, with inputs
  inputsNotAnObject: { readonly value: string };
  missingInput: { readonly variable: string };
  unknownInput: { readonly variable: string; readonly suggestion?: string; readonly known: readonly string[] };
  unknownStep: { readonly value: string; readonly steps: number };
}

/** What issues of plans, observations and scores tell. */
export interface PlanFacts {
  // plans
  notAPlan: { readonly value: string };
  planTooDeep: { readonly limit: number };
  noIndicators: Readonly<Record<never, never>>;
  duplicateId: { readonly id: string };
  notAText: { readonly value: string };
  unknownChoice: { readonly value: string; readonly choices: readonly string[] };
  weightNotAboveZero: { readonly value: string };
  unreadableVariables: { readonly value: string };
  unreadableDecimals: { readonly value: string; readonly limit: number };

  // observations
  observationsNotAnObject: { readonly value: string };
  unknownIndicator: { readonly id: string; readonly suggestion?: string; readonly known: readonly string[] };
  unreadableObservation: { readonly value: string };
  stepsExpected: { readonly steps: number };
  inputsExpected: { readonly variables: readonly string[] };
  notACount: { readonly variable: string; readonly value: string };
  partAboveWhole: {
    readonly part: string;
    readonly partValue: string;
    readonly whole: string;
    readonly wholeValue: string;
  };

  // scores
  unreadableRule: { readonly value: string; readonly choices: readonly string[] };
  unreadableBands: { readonly value: string };
  notAShare: { readonly value: string };
  baselineMissing: { readonly id: string };
  baselineEqualsTarget: { readonly id: string; readonly target: string };
}

/** What no evaluation of a plan has to tell: issues of periods, of single steps of its way, of columns and of reports. */
export interface ToolFacts {
  unreadablePeriod: { readonly value: string };
  periodEndsBeforeStart: { readonly start: string; readonly end: string };
  zeroDenominator: { readonly denominator: string };
  unclearTarget: { readonly value: string };
  notAnIndicator: { readonly value: string };
  periodMissing: { readonly id: string };
  judgementMissing: { readonly id: string };
  judgedTwice: { readonly id: string };
  notAColumn: { readonly value: string };
  columnLength: { readonly length: number; readonly expected: number };
  judgementsDisagree: { readonly asOf: string; readonly other: string };
  scorecardDisagrees: { readonly id: string; readonly target: string; readonly weight: string };
  observationsDisagree: { readonly id: string; readonly computed: string; readonly scored: string };
}

/** What issues of documents, cases and records tell. */
export interface DocumentFacts {
  // documents
  missingField: { readonly field: string };
  unknownField: { readonly field: string; readonly suggestion?: string; readonly known: readonly string[] };
  forbiddenName: { readonly name: string };
  notAnObject: { readonly value: string };
  notAList: { readonly value: string };
  notAWholeNumber: { readonly value: string };
  notAnIsoDate: { readonly value: string };
  notADecimalText: { readonly value: string };
  unsafeNumber: { readonly value: string };
  unknownVersion: { readonly value: string; readonly known: number };

  // cases
  unreadableCase: { readonly value: string };
  unreadableExpectation: { readonly value: string };
  caseFailed: { readonly name: string; readonly indicator: string; readonly differences: readonly CaseDifference[] };

  // records and tallies
  unreadableMeasure: { readonly value: string };
  unreadableCondition: { readonly value: string };
  notARecord: { readonly value: string };
  notAPlainValue: { readonly value: string };
  talliesDiffer: { readonly difference: "period" | "by" | "measures" };
  tallyOfAnotherYear: { readonly start: string; readonly end: string; readonly year: number };
  unknownGiven: { readonly name: string; readonly suggestion?: string; readonly known: readonly string[] };
  unquotableName: { readonly value: string };
  rowsMissing: { readonly type: string };
  unreadableRow: { readonly column: string; readonly value: string };
  notAnAmount: { readonly value: string; readonly decimals: number; readonly digits: number };
  datesDiffer: { readonly date: string; readonly field: string; readonly other: string };
  dateBefore: { readonly date: string; readonly field: string; readonly other: string };
  duplicateRecord: { readonly type: string; readonly id: string; readonly first: number };
  unknownRecordType: { readonly value: string; readonly suggestion?: string; readonly choices: readonly string[] };
  sumOfMissing: { readonly field: string; readonly rows: string };
}

/** What each kind of issue tells, by its code. */
export interface IssueFacts extends FormulaFacts, PlanFacts, ToolFacts, DocumentFacts, TableFacts {}

/** The name of a kind of issue, for programs to tell issues apart by. */
export type IssueCode = keyof IssueFacts;

/** A text for every code of some facts; a missing one doesn't compile. */
export type CatalogueOf<Facts> = { readonly [Code in keyof Facts]: (facts: Facts[Code]) => string };

/** A text for every code. */
export type Catalogue = CatalogueOf<IssueFacts>;
