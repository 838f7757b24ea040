import {
  dueDate,
  evaluateFormula,
  explainFormula,
  type Formula,
  formatDate,
  formatFormula,
  parseDate,
  parseFormula,
  parsePeriod,
  parseYear,
  readPlanTable,
  solveFormula,
  toRational,
} from "civic-kpi";
import fc from "fast-check";
import { anyName, anyTree } from "../formula/arbitrary-formula.ts";
import { CANONICAL, printTree } from "../oracle/print-tree.ts";
import { dateTexts, formulas, keptFormulas, numberTexts, tableTexts, targetTexts } from "./corpus.ts";
import { answerOf, requireReadable } from "./held.ts";
import { mutatedText } from "./mutated-text.ts";
import { type Target, target } from "./target.ts";

const anyFormula = fc.oneof(
  { weight: 4, arbitrary: mutatedText(formulas) },
  { weight: 1, arbitrary: anyTree(anyName).map((tree) => printTree(tree, CANONICAL)) },
);

/** What may stand where a number is asked for. */
const anyFigure = fc.oneof(
  { weight: 3, arbitrary: mutatedText(numberTexts) },
  { weight: 3, arbitrary: fc.integer({ min: -3, max: 120 }) },
  { weight: 1, arbitrary: fc.double() },
  { weight: 1, arbitrary: fc.bigInt() },
  { weight: 1, arbitrary: fc.anything({ maxDepth: 1 }) },
);

/** What a formula says besides its expression, which its canonical text shows. */
function toldOf({ variables, definedName, unitNote, remark }: Formula): string {
  return JSON.stringify([variables, definedName, unitNote, remark]);
}

const options = { agency: "某處", year: 107 };

/** Every function that takes text. */
export const textTargets: readonly Target[] = [
  target(
    "a formula read",
    60,
    anyFormula,
    (text) => {
      const formula = answerOf(() => parseFormula(text));
      if (formula === undefined || formula.expression === null) return;
      const canonical = formatFormula(formula);
      const again = parseFormula(canonical);
      if (formatFormula(again) !== canonical) throw new Error(`Not its own canonical form: ${canonical}`);
      if (toldOf(again) !== toldOf(formula)) throw new Error(`Another formula in its canonical form: ${canonical}`);
    },
    keptFormulas,
  ),
  target(
    "a formula with names declared",
    10,
    fc.tuple(anyFormula, fc.array(mutatedText(formulas), { maxLength: 3 })),
    ([text, variables]) => {
      answerOf(() => parseFormula(text, { variables }));
    },
  ),
  target(
    "a formula evaluated, explained and solved",
    25,
    fc.tuple(anyFormula, fc.array(anyFigure, { minLength: 3, maxLength: 3 }), anyFigure),
    ([text, figures, bar]) => {
      const formula = answerOf(() => parseFormula(text));
      if (formula === undefined) return;
      const names: readonly string[] = formula.expression === null ? ["completedStep"] : formula.variables;
      const inputs = Object.freeze(
        Object.fromEntries(names.map((name, index) => [name, figures[index % figures.length]])),
      ) as Record<string, never>;
      const value = answerOf(() => evaluateFormula(formula, inputs));
      const derivation = answerOf(() => explainFormula(formula, inputs));
      if ((value === undefined) !== (derivation?.value === undefined))
        throw new Error(`Evaluated to ${value}, explained as ${derivation?.value}`);
      answerOf(() => solveFormula(formula, inputs, (names[0] ?? "") as never, { atLeast: bar as never }));
    },
  ),
  target("a number", 220, anyFigure, (figure) => {
    const value = answerOf(() => toRational(figure as never));
    if (value !== undefined && !toRational(value.toFraction()).equals(value)) throw new Error("Not its own fraction");
  }),
  target("a date", 220, mutatedText(dateTexts), (text) => {
    const date = answerOf(() => parseDate(text));
    if (date === undefined) return;
    for (const form of ["iso", "roc", "rocSlash"] as const) answerOf(() => formatDate(date, form as never));
  }),
  target("a period", 180, mutatedText(dateTexts), (text) => {
    answerOf(() => parsePeriod(text));
  }),
  target("a year", 90, mutatedText(dateTexts), (text) => {
    answerOf(() => parseYear(text));
  }),
  target("a due date", 90, mutatedText(dateTexts), (text) => {
    answerOf(() => dueDate(text, 107));
  }),
  target("a printed target", 15, mutatedText(targetTexts), (text) => {
    const rows = [
      ["策略績效目標", "衡量指標", "衡量標準", "107年度目標值"],
      ["甲(10%)", "乙(10%)", "丙/丁*100%", text],
    ];
    requireReadable(readPlanTable(rows, options).issues);
  }),
  target("the text of a plan's table", 3, mutatedText(tableTexts), (text) => {
    requireReadable(readPlanTable(text, options).issues);
  }),
  target(
    "the rows of a plan's table",
    5,
    fc.array(
      fc.array(fc.oneof(mutatedText(targetTexts), mutatedText(formulas), fc.anything({ maxDepth: 1 })), {
        maxLength: 5,
      }),
      { maxLength: 4 },
    ),
    (rows) => {
      const heading = ["策略績效目標", "衡量指標", "衡量標準", "107年度目標值"];
      requireReadable(answerOf(() => readPlanTable([heading, ...rows] as never, options))?.issues ?? []);
    },
  ),
];
