import { GOALS, INDICATORS } from "./inputs.js";

/** The same scorecard in a library's number objects; `arithmetic` names its operations. */
export function objectScorer({ of, add, subtract, multiply, divide, compare }) {
  const [zero, one, two, hundred, highYellow] = [0, 1, 2, 100, "0.8"].map(of);
  const prepared = INDICATORS.map((each) => ({ ...each, weight: of(each.weight), target: of(each.target) }));
  const goalsPrepared = GOALS.map(({ id, weight }) => ({ id, weight: of(weight) }));
  const declared = prepared.reduce((sum, { weight }) => add(sum, weight), zero);
  const percent = (part, whole) => (whole === 0 ? null : multiply(divide(part, of(whole)), hundred));
  const formulas = [
    (a) => percent(subtract(of(a.檢查總項目數), of(a.不合格項目數)), a.檢查總項目數),
    (b) => of(b.年度內洩密案件查察件數),
    (c) => percent(of(c.重大缺失件數), c.年度抽驗件數),
    (d) => percent(of(d.缺失改善數), d.缺失總數),
    (e) => percent(subtract(of(e.今年參加機關數), of(e.去年參加機關數)), e.機關總數),
    (f) => of(f.當年度行政肅貪案件之統計數量),
    (g) => percent(of(g.道路工程查驗無缺失案件數), g.道路工程查驗案件數),
    (h) => of(h.採購稽核小組績效考核評分綜合成績分數),
  ];
  const actualOf = (given, index) => {
    const observation = given[INDICATORS[index].id];
    return observation === undefined ? null : formulas[index](observation.inputs);
  };
  const achieved = (actual, target, atMost) => {
    if (compare(actual, zero) < 0) return zero;
    const share = divide(actual, target);
    const achievement = atMost ? subtract(two, share) : share;
    return compare(achievement, zero) < 0 ? zero : achievement;
  };
  const lightOf = (achievement) => {
    if (compare(achievement, one) >= 0) return "green";
    return compare(achievement, highYellow) >= 0 ? "yellow" : "red";
  };
  const isMet = (actual, target, atMost) => (atMost ? compare(actual, target) <= 0 : compare(actual, target) >= 0);
  return (given) => {
    const goals = goalsPrepared.map(({ id, weight }) => ({ id, weight, measuredWeight: zero, points: zero }));
    const indicators = [];
    let points = zero;
    let measuredWeight = zero;
    for (let index = 0; index < prepared.length; index++) {
      const { id, goalIndex, weight, target, atMost } = prepared[index];
      const actual = actualOf(given, index);
      if (actual === null) {
        const nothing = { actual: null, achievement: null, points: null, light: "white" };
        indicators.push({ id, weight, target, status: "pending", ...nothing });
        continue;
      }
      const met = isMet(actual, target, atMost);
      const achievement = met ? one : achieved(actual, target, atMost);
      const line = multiply(weight, achievement);
      const light = lightOf(achievement);
      points = add(points, line);
      measuredWeight = add(measuredWeight, weight);
      const goal = goals[goalIndex];
      goal.points = add(goal.points, line);
      goal.measuredWeight = add(goal.measuredWeight, weight);
      indicators.push({ id, weight, target, status: met ? "met" : "notMet", actual, achievement, points: line, light });
    }
    return {
      points,
      weight: declared,
      measuredWeight,
      percentOfMeasured: compare(measuredWeight, zero) === 0 ? null : multiply(divide(points, measuredWeight), hundred),
      percentOfDeclared: multiply(divide(points, declared), hundred),
      bounds: { lowest: points, highest: subtract(add(points, declared), measuredWeight) },
      goals,
      indicators,
    };
  };
}
