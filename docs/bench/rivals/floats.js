import { percent, scoreNumbers } from "../score-numbers.js";

export const name = "hand-written JS numbers, no formula text";
export const exact = "no";

export function values(given) {
  const a = given["1.1"]?.inputs;
  const b = given["1.2"]?.inputs;
  const c = given["2.1"]?.inputs;
  const d = given["3.1"]?.inputs;
  const e = given["4.1"]?.inputs;
  const f = given["5.1"]?.inputs;
  const g = given["6.1"]?.inputs;
  const h = given["7.1"]?.inputs;
  return [
    a === undefined ? null : percent(a.檢查總項目數 - a.不合格項目數, a.檢查總項目數),
    b === undefined ? null : b.年度內洩密案件查察件數,
    c === undefined ? null : percent(c.重大缺失件數, c.年度抽驗件數),
    d === undefined ? null : percent(d.缺失改善數, d.缺失總數),
    e === undefined ? null : percent(e.今年參加機關數 - e.去年參加機關數, e.機關總數),
    f === undefined ? null : f.當年度行政肅貪案件之統計數量,
    g === undefined ? null : percent(g.道路工程查驗無缺失案件數, g.道路工程查驗案件數),
    h === undefined ? null : h.採購稽核小組績效考核評分綜合成績分數,
  ];
}

export function scorecard(given) {
  return scoreNumbers(values(given));
}
