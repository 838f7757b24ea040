// Which indicators of the published half-year fail, and what they lack: npx tsx docs/examples/node/main.ts
import { evaluatePlan, shortfall } from "civic-kpi";
import { firstHalf106, plan106 } from "civic-kpi/taichung";

const { asOf, observations } = firstHalf106;

const card = evaluatePlan(plan106, observations, { asOf });
console.log(`${card.points} of ${card.weight} points as of ${card.asOf}`);

for (const { id, status, text } of shortfall(plan106, observations, { asOf }))
  console.log(`${id} ${status}: ${text.en}`);
