import { yearPeriod } from "../calendar/period.ts";
import { PlanError } from "../issue/error.ts";
import type { Issue } from "../issue/issue.ts";
import { isObject } from "../issue/plain-object.ts";
import { shownValue } from "../issue/shown-value.ts";
import { createToolIssue } from "../issue/tool-issue.ts";
import type { Indicator } from "./indicator.ts";
import { readIndicator } from "./read-indicator.ts";
import type { IndicatorSource } from "./source.ts";

/** An indicator, compiled if it comes as data, which doesn't say its goal and its year. */
export function compiledIndicator(indicator: Indicator | IndicatorSource, rocYear = 1): Indicator {
  if (isCompiled(indicator)) return indicator;
  const problems: Issue[] = [];
  const compiled = isObject(indicator)
    ? readIndicator(indicator, "", { rocYear, period: yearPeriod(rocYear) }, problems)
    : undefined;
  if (compiled !== undefined) return compiled;
  throw new PlanError(
    problems.length > 0 ? problems : [createToolIssue("notAnIndicator", [], { value: shownValue(indicator) })],
  );
}

/** A formula that comes as data is a text. */
export function isCompiled(indicator: Indicator | IndicatorSource): indicator is Indicator {
  return isObject(indicator) && isObject(indicator.formula);
}
