import { execFileSync } from "node:child_process";
import { firstHalf106, plan106 } from "civic-kpi/taichung";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { Scorecard } from "../../docs/examples/react/scorecard.tsx";

test("the Node script prints the published half-year", () => {
  const printed = execFileSync("node_modules/.bin/tsx", ["docs/examples/node/main.ts"], { encoding: "utf8" });
  expect(printed.trimEnd().split("\n")).toEqual([
    "39 of 70 points as of 2017-06-30",
    "1.2 behind: 3 more cases: Leak cases investigated in the year (年度內洩密案件查察件數) from 2 to 5.",
  ]);
});

test("the React component renders a row for each indicator, and titles stay text", () => {
  const [first, ...others] = plan106.goals;
  const plan = {
    ...plan106,
    goals: [{ ...first, indicators: [{ ...first.indicators[0], title: "<b>1</b>" }] }, ...others],
  };
  const { "1.2": _, ...observations } = firstHalf106.observations;
  const html = renderToStaticMarkup(
    createElement(Scorecard, { plan, observations, asOf: firstHalf106.asOf, locale: "zh-TW" }),
  );
  expect(html.match(/<tr>/g)).toHaveLength(1 + 7);
  expect(html).toContain("&lt;b&gt;1&lt;/b&gt;");
  expect(html).toContain("已達目標（至少 40%）");
});
