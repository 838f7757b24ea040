import type { EvaluationMethod, EvaluationSystem } from "./source.ts";
import { shortText } from "./table-cell.ts";
import type { Field } from "./table-label.ts";
import { readOrdinal } from "./table-ordinal.ts";
import { readTarget } from "./table-target.ts";
import { readWeightCell } from "./table-weight.ts";

const METHODS: readonly (readonly [EvaluationMethod, RegExp])[] = [
  ["statistics", /^統計數[據值]$|^統計資料$|^statistics?$/i],
  ["workItems", /^(?:完成)?工作項目$|^workitems?(?:completed)?$/i],
  ["progress", /^進度(?:控管|管控|管制)$|^progress(?:control)?$/i],
  ["survey", /問卷|滿意度|民意調查|電話訪問|^survey$/i],
  ["other", /^其他$|^other$/i],
];

/** The evaluation method that a cell prints. */
export function readMethod(text: string): EvaluationMethod | undefined {
  return METHODS.find(([, words]) => words.test(shortText(text)))?.[0];
}

/** The code of the evaluation system that a cell prints. */
export function readSystem(text: string): EvaluationSystem | undefined {
  const code = shortText(text);
  return /^[1-5]$/.test(code) ? (Number(code) as EvaluationSystem) : undefined;
}

/** Room for what is printed in words where a code or a figure is expected; it is told as unreadable later. */
const PARTLY = 0.4;

const FITS: Readonly<Record<Field, (text: string) => number>> = {
  ordinal: (text) => (readOrdinal(text) === undefined ? 0 : 1),
  goal: wordsFit,
  goalWeight: weightFit,
  indicator: wordsFit,
  weight: weightFit,
  evaluationSystem: (text) => (readSystem(text) === undefined ? 0 : 1),
  evaluationMethod: (text) => (readMethod(text) === undefined ? PARTLY * wordsFit(text) : 1),
  formula: wordsFit,
  target: (text) => (readTarget(text) === undefined ? PARTLY * wordsFit(text) : 1),
  unit: (text) => (text.length <= LONGEST_UNIT ? wordsFit(text) : 0),
};

const LONGEST_UNIT = 8;

/** How well a cell that is not blank would stand in a column of this field, or in one for nothing in particular: 0 to 1. */
export function fitOf(field: Field | undefined, text: string): number {
  return field === undefined ? PARTLY : FITS[field](text);
}

function weightFit(text: string): number {
  return readWeightCell(text) === undefined ? 0 : 1;
}

function wordsFit(text: string): number {
  return readOrdinal(text) === undefined && readTarget(text) === undefined ? 1 : 0;
}
