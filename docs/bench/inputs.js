import { plan107 } from "civic-kpi/taichung";

/** The plan that every rival evaluates, in the shape that hand-written code has it. */
export const INDICATORS = plan107.goals.flatMap((goal, goalIndex) =>
  goal.indicators.map(({ id, weight, target, direction, accrual }) => ({
    id,
    goalIndex,
    weight,
    target,
    atMost: direction === "atMost",
    rate: accrual === "rate",
  })),
);

export const GOALS = plan107.goals.map(({ id, weight }) => ({ id, weight }));

/** 2,000 plausible years, the same in every run: whole numbers that a person would type. */
export function inputSets(count = 2000) {
  const below = chance(20180107);
  return Array.from({ length: count }, () => {
    const items = 50 + below(1000);
    const works = 20 + below(100);
    const findings = 30 + below(100);
    const inspections = 40 + below(100);
    return {
      1.1: { inputs: { 檢查總項目數: items, 不合格項目數: below(items) } },
      1.2: { inputs: { 年度內洩密案件查察件數: below(9) } },
      2.1: { inputs: { 重大缺失件數: below(Math.ceil(works / 4)), 年度抽驗件數: works } },
      3.1: { inputs: { 缺失改善數: below(findings + 1), 缺失總數: findings } },
      4.1: { inputs: { 今年參加機關數: 20 + below(10), 去年參加機關數: 15 + below(10), 機關總數: 41 } },
      5.1: { inputs: { 當年度行政肅貪案件之統計數量: below(40) } },
      6.1: { inputs: { 道路工程查驗無缺失案件數: below(inspections + 1), 道路工程查驗案件數: inspections } },
      7.1: { inputs: { 採購稽核小組績效考核評分綜合成績分數: 70 + below(30) } },
    };
  });
}

/** The formulas in the notation that most engines share; `names` puts in a variable. */
export function formulas(names = (name) => name) {
  const n = names;
  return [
    `(${n("檢查總項目數")} - ${n("不合格項目數")}) / ${n("檢查總項目數")} * 100`,
    `${n("年度內洩密案件查察件數")}`,
    `${n("重大缺失件數")} / ${n("年度抽驗件數")} * 100`,
    `${n("缺失改善數")} / ${n("缺失總數")} * 100`,
    `(${n("今年參加機關數")} - ${n("去年參加機關數")}) / ${n("機關總數")} * 100`,
    `${n("當年度行政肅貪案件之統計數量")}`,
    `${n("道路工程查驗無缺失案件數")} / ${n("道路工程查驗案件數")} * 100`,
    `${n("採購稽核小組績效考核評分綜合成績分數")}`,
  ];
}

/** A linear congruential generator: the figures need to be plausible, not random. */
function chance(seed) {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return state % limit;
  };
}
