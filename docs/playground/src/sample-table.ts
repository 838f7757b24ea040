import { plan107 } from "civic-kpi/taichung";
import type { PastedPlan } from "./state.ts";

const HEADER = ["策略績效目標", "衡量指標", "評估體制", "評估方式", "衡量標準", "107年年度目標值"];

/** The table of the plan of 107, as it comes out of a document: something to see, and to write over. */
export const SAMPLE_TABLE: PastedPlan = {
  kind: "pasted",
  agency: plan107.agency,
  year: plan107.year,
  document: "",
  page: "",
  readings: new Map(),
  table: [
    HEADER,
    ...plan107.goals.flatMap(({ title, weight, indicators }) =>
      indicators.map((indicator, index) => [
        index === 0 ? `${title}(${weight}%)` : "",
        `${indicator.title}(${indicator.weight}%)`,
        String(indicator.evaluationSystem),
        "統計數據",
        indicator.formula,
        `${indicator.target}${indicator.unit === "%" ? "%" : ""}`,
      ]),
    ),
  ]
    .map((cells) => cells.join("\t"))
    .join("\n"),
};
