import { describe, expect, it } from "vitest";
import { readLabel } from "../../../src/plan/table-label.ts";
import labels from "./cases/labels.json" with { type: "json" };

const read = (text: string) => readLabel(text, 2, 3);

describe("the label of a column", () => {
  it("stands where it is printed", () => {
    expect(read("年度目標值")).toEqual({ field: "target", text: "年度目標值", row: 2, column: 3 });
  });

  const fields = Object.entries(labels.fields).flatMap(([field, texts]) => texts.map((text) => [text, field] as const));
  it.each(fields)("%s is that of: %s", (text, field) => {
    expect(read(text).field ?? "").toBe(field);
  });

  it("has forty characters at most", () => {
    const label = `年度目標值${"，說明如附表".repeat(6)}`.slice(0, 40);
    expect(read(label).field).toBe("target");
    expect(read(`${label}一`).field).toBeUndefined();
  });

  it.each(labels.years as [string, string | null, number | null][])("%s is that of: %s, %s", (text, field, year) => {
    expect(read(text)).toStrictEqual({
      field: field ?? undefined,
      text,
      row: 2,
      column: 3,
      ...(year !== null && { year }),
    });
  });

  it.each(labels.parts)("%s is that of a target for a part of the year", (text) => {
    expect(read(text)).toMatchObject({ field: "target", isPart: true });
  });

  it.each(labels.noParts)("%s is that of none", (text) => {
    expect(read(text).field).toBeUndefined();
    expect(read(text)).not.toHaveProperty("isPart");
  });
});
