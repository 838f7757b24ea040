import { CivicKpiError } from "civic-kpi";
import { expect, it } from "vitest";
import { createDocumentIssue } from "../../src/issue/document-issue.ts";
import { refusals } from "../../src/issue/refusals.ts";

it("what a function throws as issues is given back as such", () => {
  const issue = createDocumentIssue("notAList", [], { value: "1" });
  const refuse = (): never => {
    throw new CivicKpiError([issue]);
  };
  expect(refusals(refuse)).toEqual([issue]);
  expect(refusals(() => "fine")).toEqual([]);
});

it("any other error stays what it is", () => {
  const fail = (): never => {
    throw new RangeError("not ours");
  };
  expect(() => refusals(fail)).toThrow(RangeError);
});
