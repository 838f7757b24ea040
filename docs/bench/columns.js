import { definePlan, evaluateMany, evaluatePlan } from "civic-kpi";
import { plan107 } from "civic-kpi/taichung";
import { INDICATORS, inputSets } from "./inputs.js";
import { interleaved, shown, table } from "./measure.js";

const ROWS = 20_000;
const plan = definePlan(plan107);
const sets = inputSets(ROWS);

const columns = Object.fromEntries(
  Object.entries(sets[0]).map(([id, { inputs }]) => [
    id,
    {
      inputs: Object.fromEntries(
        Object.keys(inputs).map((name) => [name, Float64Array.from(sets, (given) => given[id].inputs[name])]),
      ),
    },
  ]),
);

/** Columns of 20,000 rows: the same statuses, actuals and points in columns, by hand in doubles. */
export async function benchColumns() {
  const [many, floats] = await interleaved(
    [
      { name: "evaluateMany", run: () => evaluateMany(plan, columns), calls: ROWS },
      { name: "hand-written floats on the same columns", run: byHand, calls: ROWS },
    ],
    { rounds: 25, large: true },
  );
  const headers = ["20,000 rows", "ns a row", "time ÷ floats", "totals that are not the nearest double"];
  const exact = sets.map((given) => evaluatePlan(plan, given).points.toNumber());
  const wrong = (points) => exact.filter((value, row) => value !== points[row]).length;
  return table(headers, [
    [
      many.name,
      shown(many.nanoseconds),
      shown(many.nanoseconds / floats.nanoseconds),
      wrong(evaluateMany(plan, columns).points),
    ],
    [floats.name, shown(floats.nanoseconds), "1", wrong(byHand().points)],
  ]);
}

function byHand() {
  const points = new Float64Array(ROWS);
  const indicators = INDICATORS.map(() => ({
    status: new Array(ROWS),
    actual: new Float64Array(ROWS),
    points: new Float64Array(ROWS),
  }));
  const put = (index, row, actual) => {
    const { weight, target, atMost } = INDICATORS[index];
    const met = atMost ? actual <= target : actual >= target;
    const share = actual < 0 ? 0 : actual / target;
    const line = weight * (met ? 1 : Math.max(0, Math.min(1, atMost ? 2 - share : share)));
    const results = indicators[index];
    results.status[row] = met ? "met" : "notMet";
    results.actual[row] = actual;
    results.points[row] = line;
    points[row] += line;
  };
  const [a, b, c, d, e, f, g, h] = Object.values(columns).map(({ inputs }) => inputs);
  for (let row = 0; row < ROWS; row++) {
    put(0, row, ((a.檢查總項目數[row] - a.不合格項目數[row]) / a.檢查總項目數[row]) * 100);
    put(1, row, b.年度內洩密案件查察件數[row]);
    put(2, row, (c.重大缺失件數[row] / c.年度抽驗件數[row]) * 100);
    put(3, row, (d.缺失改善數[row] / d.缺失總數[row]) * 100);
    put(4, row, ((e.今年參加機關數[row] - e.去年參加機關數[row]) / e.機關總數[row]) * 100);
    put(5, row, f.當年度行政肅貪案件之統計數量[row]);
    put(6, row, (g.道路工程查驗無缺失案件數[row] / g.道路工程查驗案件數[row]) * 100);
    put(7, row, h.採購稽核小組績效考核評分綜合成績分數[row]);
  }
  return { points, indicators };
}
