import { definePlan, evaluatePlan, type Locale } from "civic-kpi";
import { describeScorecard } from "civic-kpi/report";
import { firstHalf106, plan106 } from "civic-kpi/taichung";
import stringWidth from "string-width";
import { describe, expect, it } from "vitest";
import { scorecardTable } from "../../docs/examples/scorecard/table.ts";

const { asOf, observations } = firstHalf106;
const plan = definePlan(plan106);
const card = evaluatePlan(plan, observations, { asOf });

function tableIn(locale: Locale, columns: number): string {
  return scorecardTable(describeScorecard(plan, card, { locale, observations }), columns);
}

/** The terminal column at which a text begins, or -1. */
function columnOf(line: string | undefined, text: string): number {
  const place = line?.indexOf(text) ?? -1;
  return place < 0 ? -1 : stringWidth(line?.slice(0, place) ?? "");
}

describe.each([
  ["zh-TW", 80, "狀態", "達成"],
  ["zh-TW", 120, "狀態", "達成"],
  ["en", 80, "Status", "met"],
  ["en", 120, "Status", "met"],
] as const)("the table in %s for %i columns", (locale, columns, heading, status) => {
  const lines = tableIn(locale, columns).split("\n");

  it("stays within the terminal", () => {
    expect(lines.filter((line) => stringWidth(line) > columns)).toEqual([]);
  });

  it("uses the terminal", () => {
    expect(Math.max(...lines.map((line) => stringWidth(line)))).toBe(columns);
  });

  it("aligns its columns, though Chinese characters are twice as wide", () => {
    const head = lines.find((line) => line.includes(heading));
    const rows = lines.filter((line) => /^\d\.\d .*\b(?:78|5\.88|48\.78)%/.test(line));
    expect(rows).toHaveLength(3);
    for (const row of rows) expect(columnOf(row, ` ${status}`)).toBe(columnOf(head, ` ${heading}`));
  });

  it("shows every goal and indicator, and lights in words", () => {
    const text = lines.join("");
    for (const { id } of card.indicators) expect(text).toContain(`${id} `);
    for (const goal of card.goals) expect(text).toMatch(new RegExp(`${goal.id} \\S`));
    expect(text).toContain(locale === "en" ? "yellow" : "黃燈");
  });
});

it("stays within 120 columns on a wider terminal, and readable on a narrower one", () => {
  const widest = (text: string) => Math.max(...text.split("\n").map((line) => stringWidth(line)));
  expect(widest(tableIn("zh-TW", 400))).toBe(120);
  expect(widest(tableIn("en", 10))).toBe(76);
});

it("keeps points and what they are out of in one line", () => {
  const text = describeScorecard(plan, card, { locale: "zh-TW", observations });
  const [first, ...goals] = text.goals;
  const table = scorecardTable(
    { ...text, goals: [{ ...first, points: "10.92／11" }, ...goals] as typeof text.goals },
    80,
  );
  expect(table).toContain(" 10.92／11\n");
});

it("keeps what is missing apart from 0", () => {
  const table = tableIn("en", 120);
  expect(table).toMatch(/^7\.1 .*no figure +at least 86 +pending +white +- of 9$/m);
});
