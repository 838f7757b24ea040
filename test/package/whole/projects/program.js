import { evaluatePlan, Rational, toRational } from "civic-kpi";
import { toCsv } from "civic-kpi/report";
import { parsePlan } from "civic-kpi/schema";
import { cases106, firstHalf106, plan106 } from "civic-kpi/taichung";
import { runCases } from "civic-kpi/testing";

const { asOf, observations } = firstHalf106;
const card = evaluatePlan(plan106, observations, { asOf });
const { ok } = parsePlan(JSON.parse(JSON.stringify(plan106)));
const results = runCases(plan106, cases106);
const passed = results.filter((result) => result.passed).length;
const lines = toCsv(plan106, card, { locale: "en" }).trim().split("\r\n").length;
const same = card.points instanceof Rational && toRational(card.points) === card.points;
console.log(
  `${card.points} of ${card.weight}; read ${ok}; cases ${passed} of ${results.length} passed; report of ${lines} lines; same class ${same}`,
);
