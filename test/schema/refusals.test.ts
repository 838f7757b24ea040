import { CivicKpiError } from "civic-kpi";
import { expect, it } from "vitest";
import { createIssue } from "../../src/issue/issue.ts";
import { refusals } from "../../src/schema/refusals.ts";

it("what the core throws are issues", () => {
  const issue = createIssue("notAList", [], { value: "1" });
  const refuse = (): never => {
    throw new CivicKpiError([issue]);
  };
  expect(refusals(refuse)).toEqual([issue]);
  expect(refusals(() => "fine")).toEqual([]);
});

it("any other error stays what it is", () => {
  const fail = (): never => {
    throw new RangeError("not of the core");
  };
  expect(() => refusals(fail)).toThrow(RangeError);
});
