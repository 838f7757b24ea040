import { plan107 } from "civic-kpi/taichung";

/** A plan of 100 indicators with 100 texts: those of 107 over and over, each time with other names. */
export function hundredIndicators() {
  const indicators = plan107.goals.flatMap((goal) => goal.indicators);
  const goals = Array.from({ length: 100 }, (_, index) => {
    const { variables, lever, ...rest } = indicators[index % indicators.length];
    const formula = rest.formula.replaceAll("數", `數第${index}批`);
    return { id: `${index}`, title: `目標${index}`, weight: 1, indicators: [{ ...rest, id: `${index}.1`, formula }] };
  });
  return { version: 1, agency: plan107.agency, year: 107, goals };
}
