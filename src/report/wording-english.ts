import type { Analysis, Closing, FigureOrigin, Wording } from "./wording.ts";

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
    target: "Target",
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
    unit: "Unit",
    direction: "Direction",
    basis: "Basis",
    formula: "Formula",
    source: "Source",
    inferred: "Not printed but read into the plan",
    note: "Note",
    rule: "Achievement rule",
    bounds: "Possible range",
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
  direction: { atLeast: "at least", atMost: "at most" },
  yes: "yes",
  no: "no",
  none: "no figure",
  listed: (items) => items.join(", "),
  labelled: (label, text) => `${label}: ${text}`,
  date: (date) => date,
  shortDate: (date) => date,
  within: (points, lowest, highest) => `${points} (${lowest} to ${highest})`,
  bar: (figure, direction) => `at ${direction === "atLeast" ? "least" : "most"} ${figure}`,
  weighted: (title, weight) => `${title} (${weight}%)`,
  pointsOf: (points, weight) => `${points} of ${weight}`,
  title: (agency, year, asOf) => `${agency}: performance in ROC year ${year} (${year + 1911}), as of ${asOf}`,
  yearOf: (agency, year) => `${agency}, ROC year ${year} (${year + 1911})`,
  comparison: "Achievement, before and after",
  before: (day) => `before (${day})`,
  after: (day) => `after (${day})`,
  standing: (actual, target, status, light) => `${actual} (${target}), ${status}, ${light}`,
  told: (sentences) => sentences.map((sentence) => `${sentence}.`).join(" "),
  analysis: analysisSentence,
  closing: closingLines,
  field: (name) => FIELDS.get(name) ?? name,
  page: (page) => `page ${page}`,
};

function analysisSentence(analysis: Analysis): string {
  switch (analysis.status) {
    case "pending": {
      const late = analysis.overdueSince === null ? "" : `, overdue since ${analysis.overdueSince}`;
      const reason = analysis.reason === null ? "none was given" : `"${analysis.reason}"`;
      return `No figure yet${late}: ${reason}.`;
    }
    case "notApplicable":
      return `Not applicable this year: "${analysis.reason}".`;
    case "notComputable":
      return `Not computable, as a denominator is 0: ${analysis.reason}.`;
    default:
      return `${originText(analysis.origin, analysis.figure)}${judgedText(analysis.judgedDecimals)}. ${verdict(analysis)}.`;
  }
}

function originText(origin: FigureOrigin, figure: string): string {
  switch (origin.type) {
    case "reported":
      return `Reported by the agency: ${figure}`;
    case "computed":
      return `Computed: ${figure}`;
    case "counted":
      return `Counted: ${figure}`;
    case "assessed":
      return `Assessed: ${figure}`;
    case "inputs":
      return `${origin.inputs.map(([label, value]) => `${label}: ${value}`).join("; ")}; result: ${figure}`;
    case "step":
      return `Step ${origin.step} completed: ${figure}`;
  }
}

function judgedText(decimals: number | null): string {
  if (decimals === null) return "";
  return ` (judged as rounded to ${decimals} ${decimals === 1 ? "decimal" : "decimals"})`;
}

function verdict({ status, target, pace, asOf, open, settled }: Extract<Analysis, { figure: string }>): string {
  if (status === "met") return `The target (${target}) is met${settled ? " for good" : later(open)}`;
  if (status === "notMet") return `The target (${target}) is missed${settled ? " for good" : later(open)}`;
  if (pace === null) return `The target (${target}) is not met so far${later(open)}`;
  const due = `an even pace gives ${pace} by ${asOf}; target for the year: ${target}`;
  return status === "onTrack" ? `On track: ${due}` : `Behind: ${due}`;
}

function later(open: boolean): string {
  return open ? "; this may change before the year ends" : "";
}

function closingLines(closing: Closing): readonly string[] {
  const { points, weight, measuredWeight, percentOfDeclared, percentOfMeasured, lowest, highest } = closing;
  const measured =
    percentOfMeasured === null ? "nothing is measured yet" : `${percentOfMeasured}% of the measured ${measuredWeight}`;
  const range = closing.final
    ? "Every indicator is final."
    : `Lowest ${lowest} (what is missing counts as nothing), highest ${highest} (it counts in full); not final yet.`;
  return [
    `${points} points: ${percentOfDeclared}% of the declared ${weight}, ${measured}.`,
    range,
    `Achievement rule: ${closing.rule}. ${closing.notice}`,
  ];
}
