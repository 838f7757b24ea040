export { dueDate } from "./calendar/due-date.ts";
export { daysOfPeriod, elapsedDays, elapsedShare } from "./calendar/elapsed.ts";
export type { IsoDate } from "./calendar/iso-date.ts";
export { monthOf, monthsOfPeriod, quarterOf, quartersOfPeriod } from "./calendar/months-and-quarters.ts";
export { halfPeriod, monthPeriod, type Period, quarterPeriod, yearPeriod } from "./calendar/period.ts";
export { previousYearPeriod } from "./calendar/previous-year.ts";
export { parsePeriod } from "./calendar/read-period.ts";
export { formatDate, parseDate, type RocDateForm } from "./calendar/roc-date.ts";
export { parseYear, toGregorianYear, toRocYear } from "./calendar/roc-year.ts";
export { type Numeric, toRational } from "./exact/numeric.ts";
export { isRational, Rational } from "./exact/rational.ts";
export type {
  CallExpression,
  Expression,
  NegationExpression,
  NumberExpression,
  ProductExpression,
  SumExpression,
  VariableExpression,
} from "./formula/ast.ts";
export { evaluateFormula, type VariableOf } from "./formula/evaluate.ts";
export { explainFormula } from "./formula/explain.ts";
export type { Derivation, FormulaDerivation, PutIn } from "./formula/explain-derivation.ts";
export type { DerivationStep } from "./formula/explain-steps.ts";
export { formatFormula } from "./formula/format.ts";
export { Formula } from "./formula/formula.ts";
export type { FunctionName } from "./formula/functions.ts";
export type { Step } from "./formula/milestones.ts";
export { type ParseOptions, parseFormula } from "./formula/parse.ts";
export { type SolveInputs, type SolveTarget, solveFormula } from "./formula/solve.ts";
export type { RangeEnd, ValueRange } from "./formula/solve-range.ts";
export type { Solution } from "./formula/solve-solution.ts";
export type { FormulaVariable } from "./formula/variables.ts";
export { describeIssue } from "./issue/describe.ts";
export { CivicKpiError, FormulaError, PlanError } from "./issue/error.ts";
export type { CaseDifference, IssueCode, IssueFacts, Pointed } from "./issue/facts.ts";
export type { Issue, IssuePath } from "./issue/issue.ts";
export type { Bilingual, Locale } from "./issue/locale.ts";
export type { TableCell, TableField } from "./issue/table-facts.ts";
export type { Finding, LintCode, Severity } from "./lint/finding.ts";
export { type LintActuals, type LintOptions, lintPlan } from "./lint/lint-plan.ts";
export type { Change, ChangeKind, Tendency } from "./plan/change.ts";
export { comparePlans } from "./plan/compare.ts";
export type { AppliedRules, CompiledRules, RulesOption } from "./plan/compiled-rules.ts";
export { definePlan } from "./plan/define.ts";
export type { Goal, Indicator } from "./plan/indicator.ts";
export type { DateLimit, FieldValue, Measure, Where } from "./plan/measure.ts";
export type { Inputs, Observation, Observations } from "./plan/observation.ts";
export { type IndicatorId, type ObservationsOf, Plan } from "./plan/plan.ts";
export { type PlanTable, readPlanTable } from "./plan/read-table.ts";
export type { AchievementBand, AchievementRule, Light, LightBand, Rules } from "./plan/rules.ts";
export type {
  Accrual,
  Citation,
  CommitmentSource,
  Direction,
  EvaluationMethod,
  EvaluationSystem,
  GoalSource,
  IndicatorSource,
  OtherSpelling,
  PlanSource,
  ProgrammeItemSource,
  ProgrammeSource,
  VariableKind,
  VariableSource,
} from "./plan/source.ts";
export type { AddedFields, PlanTableOptions, TableIndicatorOptions, UnprintedFields } from "./plan/table-options.ts";
export type { TableRows } from "./plan/table-text.ts";
export type { LatestFigure, TallyFigure } from "./records/figure.ts";
export type { Given } from "./records/given.ts";
export { mergeTallies } from "./records/merge-tallies.ts";
export type { CountedBy, CountingMeasure, MeasureSet, NamedMeasure } from "./records/named-measure.ts";
export type { CountableRecord } from "./records/record.ts";
export type { Scalar } from "./records/scalar.ts";
export type { SqlRow } from "./records/sql-row.ts";
export type { NameQuote } from "./records/sql-text.ts";
export type { RecordsOfType, Tally, TallyGroup, TallyOptions } from "./records/tally.ts";
export { tallyFromRows } from "./records/tally-from-rows.ts";
export { tallyRecords } from "./records/tally-records.ts";
export { type TallySqlOptions, tallySql } from "./records/tally-sql.ts";
export { type TallyStreamOptions, tallyStream } from "./records/tally-stream.ts";
export { toObservations } from "./records/to-observations.ts";
export type { Absence, Actual, Basis } from "./score/actual.ts";
export type { Column, Columns, ColumnsOf, IndicatorColumns, IndicatorResults } from "./score/columns.ts";
export { computeIndicator } from "./score/compute.ts";
export { type EvaluateOptions, evaluatePlan } from "./score/evaluate.ts";
export { evaluateMany } from "./score/evaluate-many.ts";
export { explainIndicator } from "./score/explain.ts";
export type { AchievementDerivation, IndicatorDerivation } from "./score/explain-derivation.ts";
export { type Judgement, type JudgeOptions, judgeTarget, type Status } from "./score/judge.ts";
export type {
  ExpectedErrors,
  ExpectedFigure,
  PlanCase,
  PlanCases,
} from "./score/plan-case.ts";
export { type ScoreOptions, scorePlan } from "./score/score.ts";
export type { GoalScore, IndicatorScore, Scorecard } from "./score/scorecard.ts";
export { type DropOne, type Sensitivity, sensitivity } from "./score/sensitivity.ts";
export type { Flip } from "./score/sensitivity-flip.ts";
export type { InputSensitivity } from "./score/sensitivity-input.ts";
export type { RuleOutcome } from "./score/sensitivity-rules.ts";
export { shortfall } from "./score/shortfall.ts";
export type { Shortfall, ShortfallChange, ShortfallWithoutChange } from "./score/shortfall-entry.ts";
export { type Move, type WhatIf, whatIf } from "./score/what-if.ts";
