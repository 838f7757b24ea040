import { evaluateFormula, FormulaError, formatFormula, type IssueFacts, parseFormula } from "civic-kpi";
import { describe, expect, test } from "vitest";
import { type ReadCase, type RefusedCase, readCases } from "./case.ts";

describe.each(readCases())("%s", (_file, cases) => {
  test.each(cases.map((each) => [each.text, each] as const))("%s", (_text, each) => {
    if ("errors" in each) expect(errorsOf(each)).toEqual(each.errors);
    else expect(readingOf(each)).toEqual(expectedReading(each));
  });
});

function readingOf({ text, variables = [], inputs }: ReadCase): unknown {
  const formula = parseFormula(text, { variables });
  const { unit, definedName, unitNote, remark } = formula;
  return {
    names: formula.variables,
    steps: formula.steps.map(({ percent, ...step }) => ({ ...step, percent: percent.toString() })),
    value: evaluateFormula(formula, inputs).toFraction(),
    canonical: formatFormula(formula),
    ...{ unit, definedName, unitNote, remark },
  };
}

function expectedReading({ names = [], steps = [], value, canonical, ...frame }: ReadCase): unknown {
  const { unit, definedName, unitNote, remark } = frame;
  return { names, steps, value, canonical, unit, definedName, unitNote, remark };
}

/** What is wrong with the text, with its place, or else with the inputs. */
function errorsOf({ text, variables = [], inputs }: RefusedCase): unknown {
  try {
    evaluateFormula(parseFormula(text, { variables }), inputs ?? {});
    return [];
  } catch (error) {
    if (!(error instanceof FormulaError)) throw error;
    return error.issues.map(({ code, facts }) =>
      inputs === undefined ? { code, position: position(facts) } : { code },
    );
  }
}

function position(facts: IssueFacts[keyof IssueFacts]): number | undefined {
  return "position" in facts ? facts.position : undefined;
}
