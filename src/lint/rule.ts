import type { IsoDate } from "../calendar/iso-date.ts";
import type { Rational } from "../exact/rational.ts";
import type { Issue, IssuePath } from "../issue/issue.ts";
import type { Bilingual } from "../issue/locale.ts";
import type { Change } from "../plan/change.ts";
import type { Comparison } from "../plan/compare.ts";
import type { IndicatorView, PlanView } from "../plan/plan-view.ts";
import type { Finding, Severity } from "./finding.ts";

/** What one rule finds in one place. */
export type Found = Pick<Finding, "path" | "message" | "fix">;

/** One rule: what it looks for, why, and who asks for it. */
export interface Rule {
  readonly severity: Severity;
  readonly reason: Bilingual;
  readonly source: string;
  readonly check: (subject: Subject) => readonly Found[];
}

/** What stands behind a rule without a published source. */
export const CONVENTION = "convention";

/** What the rules look at. */
export interface Subject {
  readonly plan: PlanView;
  /** Everything that `definePlan` refuses the plan for. */
  readonly refusals: readonly Issue[];
  /** The year before, where it is given. */
  readonly previous?: Previous;
  /** The figures that were reported without their inputs, of this year and the year before. */
  readonly reported: readonly ReportedFigure[];
}

/** A reported figure, and where it stands. */
export interface ReportedFigure {
  readonly indicator: IndicatorView;
  readonly value: Rational;
  readonly path: IssuePath;
}

/** The year before: its plan, what changed since, and the figures it came to. */
export interface Previous {
  readonly plan: PlanView;
  readonly comparison: Comparison;
  readonly changes: readonly Change[];
  readonly actuals?: PreviousActuals;
}

/** The previous year's figures by indicator id, as of a day. */
export interface PreviousActuals {
  readonly asOf: IsoDate;
  /** The year is over: a figure that only grows stays as it is. */
  readonly yearOver: boolean;
  readonly byId: ReadonlyMap<string, Rational>;
}
