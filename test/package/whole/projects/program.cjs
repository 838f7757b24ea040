const { evaluatePlan, Rational, toRational } = require("civic-kpi");
const { toCsv } = require("civic-kpi/report");
const { parsePlan } = require("civic-kpi/schema");
const { cases106, firstHalf106, plan106 } = require("civic-kpi/taichung");
const { runCases } = require("civic-kpi/testing");

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
