import type * as z from "zod";
import { createDocumentIssue } from "../issue/document-issue.ts";
import { createIssue, type Issue, type IssuePath } from "../issue/issue.ts";
import { shownValue } from "../issue/shown-value.ts";
import { MOST_DECIMALS } from "./indicator-schema.ts";
import { vocabulary } from "./vocabulary.ts";

/** Codes whose only fact is the value that doesn't fit. */
type ValueCode =
  | "notANumber"
  | "notAText"
  | "notAnObject"
  | "notAList"
  | "notAWholeNumber"
  | "notADecimalText"
  | "notAnIsoDate"
  | "unreadableMonthAndDay"
  | "unreadableYear"
  | "unreadableCondition"
  | "unreadableMeasure"
  | "unreadableObservation"
  | "unreadableCase"
  | "unreadableExpectation"
  | "unreadableBands";

const CODE_OF_TERM: ReadonlyMap<string, ValueCode> = /* @__PURE__ */ new Map([
  ["Numeric", "notANumber"],
  ["Figure", "notANumber"],
  ["IsoDate", "notAnIsoDate"],
  ["DecimalText", "notADecimalText"],
  ["MonthAndDay", "unreadableMonthAndDay"],
  ["RocYear", "unreadableYear"],
  ["FieldValue", "unreadableCondition"],
  ["Condition", "unreadableCondition"],
  ["Measure", "unreadableMeasure"],
  ["Observation", "unreadableObservation"],
  ["AchievementBands", "unreadableBands"],
  ["LightBands", "unreadableBands"],
  ["Given", "notANumber"],
  ["Case", "unreadableCase"],
  ["Expected", "unreadableExpectation"],
]);

/** For what has no name of its own: the code by the type of its schema. */
const CODE_OF_TYPE: ReadonlyMap<string, ValueCode> = /* @__PURE__ */ new Map([
  ["object", "notAnObject"],
  ["record", "notAnObject"],
  ["array", "notAList"],
  ["number", "notAWholeNumber"],
]);

const RULES = ["mirror", "ratio", "baseline", "binary"];
const YES_OR_NO = ["true", "false"];

/** That a value isn't what a part of a document takes. */
export function unfitIssue(part: z.core.$ZodTypes, { input }: z.core.$ZodIssue, path: IssuePath): Issue {
  const { type } = part._zod.def;
  const name = vocabulary.get(part)?.id ?? "";
  const value = shownValue(input);
  if (name === "Decimals") return createIssue("unreadableDecimals", path, { value, limit: MOST_DECIMALS });
  if (name === "AchievementRule") return createIssue("unreadableRule", path, { value, choices: RULES });
  if (type === "boolean") return createIssue("unknownChoice", path, { value, choices: YES_OR_NO });
  const code = CODE_OF_TERM.get(name) ?? CODE_OF_TYPE.get(type) ?? "notAText";
  return createDocumentIssue(isUnsafe(code, input) ? "unsafeNumber" : code, path, { value });
}

/** JSON reads 2^53 + 1 as another number, so beyond 2^53 none is taken for what was written. */
function isUnsafe(code: ValueCode, input: unknown): boolean {
  return code === "notANumber" && typeof input === "number" && Number.isFinite(input);
}
