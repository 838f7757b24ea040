import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describeIssue } from "civic-kpi";
import {
  casesSchema,
  countableRecordsSchema,
  observationsSchema,
  type Parsed,
  parseCases,
  parseCountableRecords,
  parseObservations,
  parsePlan,
  parseScorecard,
  planSchema,
  scorecardSchema,
} from "civic-kpi/schema";
import { describe, expect, it } from "vitest";
import type * as z from "zod";
import { shownPath } from "../../src/issue/issue.ts";
import documents from "./documents.json" with { type: "json" };

interface Change {
  readonly name: string;
  readonly at: readonly (string | number)[];
  readonly value?: unknown;
}

const READERS: Record<keyof typeof documents, [schema: z.ZodType, parse: (document: unknown) => Parsed<unknown>]> = {
  plan: [planSchema, parsePlan],
  observations: [observationsSchema, (document) => parseObservations(document)],
  records: [countableRecordsSchema, parseCountableRecords],
  cases: [casesSchema, parseCases],
  scorecard: [scorecardSchema, parseScorecard],
};

/** The document with the value at a path put in, or taken out where there is none. */
function changed(document: unknown, { at: [step, ...rest], ...change }: Omit<Change, "name">): unknown {
  if (step === undefined) return change.value;
  const copy = (Array.isArray(document) ? [...document] : { ...(document as object) }) as Record<
    string | number,
    unknown
  >;
  if (rest.length > 0) copy[step] = changed(copy[step], { at: rest, ...change });
  else if ("value" in change) Object.defineProperty(copy, step, { value: change.value, enumerable: true });
  else delete copy[step];
  return copy;
}

describe.each(Object.keys(documents) as (keyof typeof documents)[])("a document of %s", (kind) => {
  const { good, alsoGood, bad } = documents[kind];
  const [schema, parse] = READERS[kind];
  const fitsJsonSchema = new Ajv2020({ allowUnionTypes: true }).compile(
    JSON.parse(readFileSync(`docs/schemas/${kind}.json`, "utf8")) as object,
  );

  it.each([{ name: "as it stands", at: [], value: good }, ...(alsoGood as Change[])])(
    "is good with $name",
    (change) => {
      const document = changed(good, change);
      expect(fitsJsonSchema(document), JSON.stringify(fitsJsonSchema.errors)).toBe(true);
      expect(schema.safeParse(document).success).toBe(true);
      expect(parse(document)).toEqual({ ok: true, value: document });
    },
  );

  it.each(bad as (Change & { issues: string[][] })[])("is bad with $name", ({ issues, ...change }) => {
    const document = changed(good, change);
    const parsed = parse(document);
    const found = parsed.ok ? [] : parsed.issues;
    expect(found.map(({ code, path }) => [code, shownPath(path)])).toEqual(issues);
    for (const issue of found) expect(describeIssue(issue, "zh-TW")).toMatch(/\p{Script=Han}/u);
    expect(schema.safeParse(document).success).toBe(false);
    expect(fitsJsonSchema(document)).toBe(false);
  });
});
