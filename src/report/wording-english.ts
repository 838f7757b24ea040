import { formatDate } from "../calendar/roc-date.ts";
import type { Analysis, Closing, FigureOrigin, Wording } from "./wording.ts";

/** Units as plans print them, for one and for several. */
const UNITS: ReadonlyMap<string, readonly [one: string, several: string]> = new Map([
  ["件", ["case", "cases"]],
  ["分", ["mark", "marks"]],
  ["場", ["session", "sessions"]],
  ["場次", ["session", "sessions"]],
  ["次", ["time", "times"]],
  ["人", ["person", "persons"]],
  ["人次", ["attendance", "attendances"]],
  ["家", ["organisation", "organisations"]],
  ["項", ["item", "items"]],
]);

const FIELDS: ReadonlyMap<string, string> = new Map([
  ["dueBy", "due date"],
  ["evaluationSystem", "evaluation system"],
  ["evaluationMethod", "evaluation method"],
]);

/** The reports' texts in English. */
export const englishWording: Wording = {
  locale: "en",
  headings: {
    goal: "Strategic goal",
    indicator: "Indicator",
    target: "Original target",
    analysis: "Analysis of performance and attainment",
    evidence: "Where each figure comes from",
    agency: "Agency",
    year: "ROC year",
    asOf: "As of",
    weight: "Weight",
    actual: "Actual",
    status: "Status",
    final: "Final",
    light: "Light",
    achievement: "Achievement",
    points: "Points",
    basis: "Basis",
    formula: "Formula",
    source: "Source",
    inferred: "Not printed but read into the plan",
    note: "Note",
    rule: "Achievement rule",
    reason: "Why there is no figure",
    month: "Month",
    before: "Before",
    after: "After",
    bounds: "Possible range",
    pace: "Even pace",
  },
  status: {
    met: "met",
    notMet: "not met",
    onTrack: "on track",
    behind: "behind",
    pending: "pending",
    notApplicable: "not applicable",
    notComputable: "not computable",
  },
  light: { green: "green", yellow: "yellow", red: "red", white: "white" },
  basis: { computed: "computed by the formula", reported: "reported by the agency" },
  accrual: { cumulative: "cumulative", rate: "rate", assessed: "assessed", milestones: "work items" },
  yes: "yes",
  no: "no",
  none: "no figure",
  listed: (items) => items.join(", "),
  joined: (sentences) => sentences.join(" "),
  labelled: (label, text) => `${label}: ${text}`,
  date: (date) => `${date} (ROC ${formatDate(date, "rocSlash")})`,
  figure: figureText,
  bar: (figure, direction) => `at ${direction === "atLeast" ? "least" : "most"} ${figure}`,
  weighted: (title, weight) => `${title} (${weight}%)`,
  pointsOf: (points, weight) => `${points} of ${weight} points`,
  title: (agency, year, asOf) => `${agency}: performance in ROC year ${year}, as of ${asOf}`,
  analysis: analysisSentence,
  closing: closingLine,
  field: (name) => FIELDS.get(name) ?? name,
  page: (page) => `page ${page}`,
};

function figureText(number: string, unit: string): string {
  if (unit === "%") return `${number}%`;
  const [one, several] = UNITS.get(unit) ?? [unit, unit];
  return `${number} ${number === "1" ? one : several}`.trim();
}

function analysisSentence(analysis: Analysis): string {
  switch (analysis.status) {
    case "pending": {
      const late = analysis.overdueSince === null ? "" : `, overdue since ${analysis.overdueSince}`;
      return `No figure yet${late}: ${analysis.reason ?? "none was given"}.`;
    }
    case "notApplicable":
      return `Not applicable this year: ${analysis.reason}.`;
    case "notComputable":
      return `Not computable, as a denominator is 0: ${analysis.reason}.`;
    default:
      return `${originText(analysis.origin, analysis.figure)}${judgedText(analysis.judgedDecimals)}; ${verdict(analysis)}.`;
  }
}

function originText(origin: FigureOrigin, figure: string): string {
  switch (origin.type) {
    case "reported":
      return `The agency reports ${figure}`;
    case "computed":
      return `The formula gives ${figure}`;
    case "counted":
      return `The count is ${figure}`;
    case "inputs":
      return `${origin.inputs.map(([label, value]) => `${label} ${value}`).join(", ")}: ${figure}`;
    case "step":
      return `Step ${origin.step} is completed: ${figure}`;
  }
}

function judgedText(decimals: number | null): string {
  if (decimals === null) return "";
  return ` (judged as rounded to ${decimals} ${decimals === 1 ? "decimal" : "decimals"})`;
}

function verdict({ status, target, pace, asOf, open, settled }: Extract<Analysis, { figure: string }>): string {
  if (status === "met") return `the target of ${target} is met${settled ? " for good" : later(open)}`;
  if (status === "notMet") return `the target of ${target} is missed${settled ? " for good" : later(open)}`;
  if (pace === null) return `the target of ${target} is not met so far${later(open)}`;
  const due = `an even pace gives ${pace} by ${asOf}, the year's target is ${target}`;
  return status === "onTrack" ? `on track (${due})` : `behind (${due})`;
}

function later(open: boolean): string {
  return open ? ", and may change before the year ends" : "";
}

function closingLine(closing: Closing): string {
  const { points, weight, measuredWeight, percentOfDeclared, percentOfMeasured, lowest, highest } = closing;
  const measured =
    percentOfMeasured === null ? "nothing is measured yet" : `${percentOfMeasured}% of the measured ${measuredWeight}`;
  const range = closing.final
    ? "Every indicator is final."
    : `With what is missing counted as nothing it is ${lowest}, in full ${highest}; not final yet.`;
  return `${points} points: ${percentOfDeclared}% of the declared ${weight}, ${measured}. ${range} Achievement rule: ${closing.rule}. ${closing.notice}`;
}
