import type { Wording } from "./wording.ts";

/** The page in English. */
export const englishWording: Wording = {
  pageTitle: "Performance plan playground",
  intro:
    "Which indicators miss their targets, and why? On which page is the formula printed? Change any figure or formula: the result follows at once.",
  otherLanguage: "中文",
  guides: "Guides",
  reference: "API reference",
  unreadableLink: "This link can't be read; the page shows its usual start. Ask for the link to be copied again.",
  counts: ({ all, failing, fine, open }) =>
    `Of ${all} indicators, ${failing} ${failing === 1 ? "misses its" : "miss their"} target or pace, ${fine} ${fine === 1 ? "is" : "are"} met or on track, ${open} ${open === 1 ? "has" : "have"} no figure yet.`,
  indicator: {
    rewritten: "rewritten on this page, not the plan's",
    standsIn: (year) => ` (the plan shown prints no formula: that of ROC year ${year} stands in)`,
    unprinted: "not printed in the plan",
    uncited: "a pasted table, page not given: name its document and page above the table",
    unreadableFigure: "a figure typed can't be read",
    unreadableFormula: "the rewritten formula can't be read",
  },
  citation: ({ document, part, page }) =>
    [page && `page ${page}`, part, document].filter(Boolean).join(", ") || "not stated",

  plan: {
    heading: "Choose a plan",
    choice: "Plan",
    published: (year, agency) =>
      `ROC year ${year} (${year + 1911}), ${agency}${year === 106 ? ": with its published first half-year" : ": figures to be filled in"}`,
    pasted: "Paste a plan table of your own",
    asOf: "As of",
    rule: "Achievement by the rule",
    rules: {
      mirror: "mirror (the usual one)",
      ratio: "ratio",
      binary: "binary (met or not)",
    },
    ruleNotes: {
      mirror: "Short of the target, achievement is actual ÷ target, and 2 − actual ÷ target where lower is better.",
      ratio: "Short of the target, achievement is actual ÷ target, and target ÷ actual where lower is better.",
      binary: "A target that is met gives its whole weight, any other nothing.",
    },
    ruleNote:
      "The plan prints no scoring rule, and the score is not an official one. Whether a target is met doesn't depend on this.",
    again: "Undo all changes",
    agency: "Agency",
    year: "ROC year",
    document: "Document (may stay empty)",
    page: "Page of the table (may stay empty)",
    table: "Plan table, copied from a document or a spreadsheet with its header row",
    tableNote: "Columns apart by tab, pipe or comma. The table of 107 stands there as an example: replace it.",
    tableIssues: (count) => `${count} ${count === 1 ? "thing" : "things"} in the table to check`,
    assumptions: "What the table doesn’t print is assumed; where that is wrong, open the indicator and change it.",
  },

  result: {
    failing: (count) => `Missing their target or pace (${count})`,
    noneFailing: "No indicator misses its target or pace at present.",
    noFigures: "There are no figures yet: open an indicator below and type them, or drop a file of records.",
    open: (count) => `No figure yet (${count})`,
    sums: {
      heading: "How the points add up, and what the rule means",
      points: (addends, result) =>
        `Points: ${addends.map(({ id, value }) => `${value} (${id})`).join(" + ")} ${result}`,
      share: (kind, points, weight, result) => `Of the ${kind} weight: ${points} ÷ ${weight} × 100% ${result}%`,
      highest: (points, addends, result) =>
        `At most: ${points} + ${addends.map(({ id, value }) => `${value} (${id})`).join(" + ")} ${result}`,
    },
    noResult: "There is no result: mend what is named above first.",
    actual: "Actual",
    target: "Target",
    points: "Points",
    why: "Why",
    needed: "Still needed",
    formula: "Formula",
    names: "In English",
    goal: "Strategic goal",
    formulaAt: "Formula printed on",
    targetAt: "Target printed on",
    show: "See the arithmetic, try other figures",
  },

  scorecard: {
    heading: "All indicators",
    note: "Open one to change its figures or its formula and to see every step.",
    derivation: "How it is computed",
  },

  figures: {
    heading: "Figures",
    kind: "Where the figure comes from",
    kinds: {
      inputs: "computed by the formula",
      completedStep: "the step completed",
      reported: "reported by the agency",
      pending: "no figure yet (pending)",
      notApplicable: "not applicable this year",
    },
    told: {
      completedStep: "Number of the last step completed",
      reported: "Figure reported",
      pending: "Why",
      notApplicable: "Why",
    },
  },

  reading: {
    heading: "Not printed in the table",
    note: "This is assumed; change what is wrong.",
    fields: { direction: "Direction", accrual: "How it adds up", unit: "Unit" },
    directions: { atLeast: "at least (higher is better)", atMost: "at most (lower is better)" },
    accruals: {
      cumulative: "over the year (such as cases)",
      rate: "not at all (such as a rate)",
      assessed: "assessed once (such as a score)",
    },
    assumed: {
      direction: (id, row, direction, because) =>
        `${id} (row ${row}) prints no direction: ${direction} is assumed${because === undefined ? "" : `, because of “${because}”`}.`,
      accrual: (id, row, accrual) => `${id} (row ${row}) doesn’t print how it adds up: ${accrual} is assumed.`,
      unit: (id, row, unit, because) =>
        `${id} (row ${row}) prints no unit: ${unit} is assumed, because of “${because}”.`,
    },
  },

  formula: { heading: "Formula", label: "Formula, yours to rewrite", restore: "Back to the printed formula" },

  charts: {
    heading: "Charts",
    inWords: "The chart in words",
    failed: "The charts can't be loaded; the text above says the same.",
  },

  records: {
    heading: "Figures from records",
    note: "Drop an NDJSON file: one inspection, audit or case a line. It is counted in your browser and sent nowhere.",
    file: "Choose a file, or drop it here",
    sample: "Download a sample file (107, invented records)",
    stop: "Stop",
    progress: "Progress of the count",
    counting: (records) => `${records.toLocaleString("en")} records read…`,
    done: ({ records, counted, outOfPeriod, unused, refused }) =>
      `${records.toLocaleString("en")} records read: ${counted} counted, ${outOfPeriod} outside the year, ${unused} that no indicator counts, ${refused} refused as faulty. The figures have been filled in.`,
    stopped: "Stopped; no figure has changed.",
    noMeasures: "This plan doesn't say how records are counted: choose the plan of 106 or 107.",
    noWorker: "The browser doesn't count records in a page opened as a file: open it from a web server.",
    failed: "The file can't be counted:",
    problems: (shown, all) => `Faulty records (${shown} of ${all} problems)`,
    line: (line) => `Line ${line}`,
    lineProblems: {
      notJson: 'no JSON; put one record on a line, such as {"type":"leakCase",…}',
      twice: "a record of this type and id stands further up; only the first counts",
    },
  },

  lint: {
    heading: "What is odd in the plan itself",
    note: "Found by checking what the plan prints; these are not results.",
    none: "Nothing odd was found.",
    severity: { error: "Error:", warning: "Warning:", information: "Note:" },
    fix: (fix) => `To settle it: ${fix}.`,
  },

  share: {
    heading: "Share and export",
    link: "Link to this result",
    copy: "Copy link",
    copied: "Copied",
    tooLong: "This is too much for a link: export it as JSON.",
    formats: { csv: "CSV (spreadsheet)", md: "Markdown (report)", json: "JSON (all data)" },
  },
};
