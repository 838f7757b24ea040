import { readFileSync } from "node:fs";
import { evaluatePlan, type Scorecard } from "civic-kpi";
import { firstHalf106, plan106, plan107 } from "civic-kpi/taichung";
import { expect, test } from "vitest";

const text = (card: Scorecard): string => `${JSON.stringify(card, null, 2)}\n`;

// A change here is a change of numbers or of the JSON format: a major version (docs/versioning.md).
test("the published half-year of 106 gives this scorecard", async () => {
  const card = evaluatePlan(plan106, firstHalf106.observations, { asOf: firstHalf106.asOf });
  await expect(text(card)).toMatchFileSnapshot("half-year-106.json");
});

test.each(["mirror", "ratio", "binary"] as const)(
  "the sample year of 107 gives this scorecard by %s",
  async (achievement) => {
    const year = JSON.parse(readFileSync("docs/examples/scorecard/year-107.json", "utf8"));
    const card = evaluatePlan(plan107, year, { rules: { achievement } });
    await expect(text(card)).toMatchFileSnapshot(`year-107-${achievement}.json`);
  },
);
