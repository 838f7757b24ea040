import type { CatalogueOf, ToolFacts } from "./facts.ts";

/** What is wrong with periods, single steps of the way, columns and reports, and what to do, in English. */
export const englishOfTools: CatalogueOf<ToolFacts> = {
  unreadablePeriod: ({ value }) =>
    `${value} is no period; write 106年度, 106年上半年, 106年第2季, 106年6月 or 106年1月至6月, or give { start, end }`,
  periodEndsBeforeStart: ({ start, end }) => `the period's end ${end} is before its start ${start}; swap them`,
  zeroDenominator: ({ denominator }) =>
    `the denominator ${denominator} is 0, so there is no value; give a figure other than 0, or report pending or notApplicable`,
  unclearTarget: ({ value }) => `${value} is no target; give exactly one of { atLeast } and { atMost }`,
  notAnIndicator: ({ value }) =>
    `${value} is no indicator; give one of plan.goals[...].indicators, or take it from definePlan(plan)`,
  periodMissing: ({ id }) =>
    `indicator ${id} comes as data, which doesn't say its year; give a period, such as yearPeriod(107), or take the indicator from definePlan(plan)`,
  judgementMissing: ({ id }) => `indicator ${id} has no judgement; judge each indicator of the plan once`,
  judgedTwice: ({ id }) => `indicator ${id} has more than one judgement; judge each indicator of the plan once`,
  notAColumn: ({ value }) => `${value} is no column; give an array or a typed array with a figure for each row`,
  columnLength: ({ length, expected }) =>
    `the column has ${length} rows, others ${expected}; give all columns one length, with null where there is no figure`,
  judgementsDisagree: ({ asOf, other }) =>
    `one judgement is as of ${asOf}, another as of ${other}; judge all as of one day`,
  scorecardDisagrees: ({ id, target, weight }) =>
    `the plan's indicator ${id} has target ${target} and weight ${weight}, and the scorecard says otherwise; hand over the plan that the scorecard was made from`,
  observationsDisagree: ({ id, computed, scored }) =>
    `the observation of ${id} gives ${computed}, and the scorecard says ${scored}; hand over what the scorecard was made from`,
};
