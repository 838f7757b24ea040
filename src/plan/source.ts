import type { Numeric } from "../exact/numeric.ts";
import type { Measure } from "./measure.ts";
import type { Rules } from "./rules.ts";

/** The direction in which an indicator is better: at least its target, or at most. */
export type Direction = "atLeast" | "atMost";

export const DIRECTIONS: readonly Direction[] = ["atLeast", "atMost"];

/** How a year's figure comes about, which decides what it can say before the year ends. */
export type Accrual = "cumulative" | "rate" | "assessed" | "milestones";

export const ACCRUALS: readonly Accrual[] = ["cumulative", "rate", "assessed", "milestones"];

/**
 * Code of the printed evaluation system (評估體制): 1 existing organisation, 2 task force, 3 third party,
 * 4 existing organisation and third party, 5 other. The plan of 107 prints only "1" and no key; this key is common usage.
 */
export type EvaluationSystem = 1 | 2 | 3 | 4 | 5;

/** The printed evaluation method (評估方式): 統計數據, 完成工作項目, 進度控管, 問卷／滿意度調查, or another. */
export type EvaluationMethod = "statistics" | "workItems" | "progress" | "survey" | "other";

/** What kind of figure a variable takes: counts are whole and not negative; the others are any number. */
export type VariableKind = "count" | "amount" | "score" | "rate";

export const VARIABLE_KINDS: readonly VariableKind[] = ["count", "amount", "score", "rate"];

/** Where in which document something is printed. */
export interface Citation {
  /** Official title of the document. */
  readonly document?: string;
  /** The document's part as printed, such as `第二部分`. */
  readonly part?: string;
  /** The page as printed, such as `25-6`. */
  readonly page?: string;
  readonly url?: string;
  /** What a reader should know when this figure is quoted. */
  readonly note?: string;
  readonly noteEn?: string;
}

/** What a plan says about one variable of a formula. */
export interface VariableSource {
  readonly labelEn?: string;
  readonly kind?: VariableKind;
  /** The variable of the same formula that this one is a part of, and so may not exceed. */
  readonly partOf?: string;
  /** How records are counted into this variable. */
  readonly from?: Measure;
}

/** One indicator (衡量指標) as a plan prints it, as plain data. */
export interface IndicatorSource {
  readonly id: string;
  readonly title: string;
  readonly titleEn?: string;
  readonly weight: Numeric;
  /** The formula (衡量標準) as printed: the text is the source of truth. */
  readonly formula: string;
  /** The unit of the target: "%", "件", "分". */
  readonly unit: string;
  readonly direction: Direction;
  readonly accrual: Accrual;
  readonly target: Numeric;
  /** The value that the achievement rule `baseline` starts from. */
  readonly baseline?: Numeric;
  /** Month and day ("10-31") on which an assessed figure is due. */
  readonly dueBy?: string;
  readonly evaluationSystem?: EvaluationSystem;
  readonly evaluationMethod?: EvaluationMethod;
  readonly variables?: Readonly<Record<string, VariableSource>>;
  /** The variable that a shortfall is told in. */
  readonly lever?: string;
  /** Judge the value rounded (half up) to so many decimals, as its publisher does. */
  readonly judgedAs?: { readonly decimals: number };
  readonly citation?: Citation;
  /** The fields of this indicator that are not printed, but read into the plan. */
  readonly inferred?: readonly string[];
}

/** Another spelling of a title, and where in the same document it stands. */
export interface OtherSpelling {
  readonly title: string;
  readonly citation?: Citation;
}

/** One strategic goal (策略績效目標) with its indicators. */
export interface GoalSource {
  readonly id: string;
  readonly title: string;
  /** Where other parts of the same document spell the title differently. */
  readonly alsoPrinted?: readonly OtherSpelling[];
  readonly titleEn?: string;
  /** The printed weight; by the plan's own rule the sum of its indicators' weights. */
  readonly weight: Numeric;
  /** Titles of the initiatives that serve this goal. */
  readonly initiatives?: readonly string[];
  readonly indicators: readonly IndicatorSource[];
}

/** One item of a work programme, with the ids of the goals and indicators that it serves. */
export interface ProgrammeItemSource {
  readonly title: string;
  readonly titleEn?: string;
  readonly serves: readonly string[];
}

/** A work programme (工作計畫) of the plan. */
export interface ProgrammeSource {
  readonly title: string;
  readonly titleEn?: string;
  readonly items: readonly ProgrammeItemSource[];
}

/** Something promised that carries no weight: 200 audits, 50 meetings. */
export interface CommitmentSource {
  readonly title: string;
  readonly titleEn?: string;
  readonly target: Numeric;
  readonly unit: string;
}

/**
 * A published annual performance plan (施政計畫) of one agency and one ROC year, as plain JSON.
 *
 * `definePlan` makes it executable; `lintPlan` says what is odd in it.
 */
export interface PlanSource {
  readonly version: 1;
  readonly agency: string;
  readonly agencyEn?: string;
  /** ROC year: 107 is 2018. */
  readonly year: number;
  readonly citation?: Citation;
  readonly goals: readonly GoalSource[];
  readonly programmes?: readonly ProgrammeSource[];
  readonly commitments?: readonly CommitmentSource[];
  readonly rules?: Rules;
}
