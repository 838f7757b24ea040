import { op, table } from "arquero";
import { tallyRecords, yearPeriod } from "civic-kpi";
import { plan107 } from "civic-kpi/taichung";
import lodash from "lodash";

/** Both inputs of indicator 6.1, as plan 107 declares them: inspections by the team, and those of them without a finding. */
const CLEAN = "道路工程查驗無缺失案件數";
const ALL = "道路工程查驗案件數";

/** civic-kpi, in the general form: all of plan 107's measures, of which two count road inspections. */
export function byPlan(records) {
  const tally = tallyRecords(plan107, records, { period: yearPeriod(107), by: ["agency", "month"] });
  const slots = [ALL, CLEAN].map((name) => tally.measures.findIndex(({ variable }) => variable === name));
  return tally.groups.map(({ key, figures }) => [...key, ...slots.map((slot) => figures[slot])]);
}

/** A loop with one Map, as it is written for this one question. */
export function byHand(records) {
  const groups = new Map();
  for (const { date, agency, inspectedBy, findings } of records) {
    if (date < "2018-01-01" || date > "2018-12-31") continue;
    const month = date.slice(0, 7);
    const key = `${agency}|${month}`;
    let group = groups.get(key);
    if (group === undefined) {
      group = [agency, month, 0, 0];
      groups.set(key, group);
    }
    if (inspectedBy !== "team") continue;
    group[2]++;
    if (findings === 0) group[3]++;
  }
  return [...groups.values()];
}

/** The same loop without a look at the period: the least that can be done, and wrong for a file with other years. */
export function byHandWithoutPeriod(records) {
  const groups = new Map();
  for (const { date, agency, inspectedBy, findings } of records) {
    const month = date.slice(0, 7);
    const key = `${agency}|${month}`;
    let group = groups.get(key);
    if (group === undefined) {
      group = [agency, month, 0, 0];
      groups.set(key, group);
    }
    if (inspectedBy !== "team") continue;
    group[2]++;
    if (findings === 0) group[3]++;
  }
  return [...groups.values()];
}

export function byLodash(records) {
  const ofYear = records.filter(({ date }) => date >= "2018-01-01" && date <= "2018-12-31");
  const groups = lodash.groupBy(ofYear, ({ agency, date }) => `${agency}|${date.slice(0, 7)}`);
  return Object.entries(groups).map(([key, group]) => {
    const byTeam = group.filter(({ inspectedBy }) => inspectedBy === "team");
    return [...key.split("|"), byTeam.length, byTeam.filter(({ findings }) => findings === 0).length];
  });
}

/** Its columns are made from the records, which is how records come. */
export function byArquero(records) {
  return byArqueroTable(arqueroTable(records));
}

export function arqueroTable(records) {
  const column = (field) => records.map((record) => record[field]);
  const fields = ["agency", "date", "inspectedBy", "findings"];
  return table(Object.fromEntries(fields.map((field) => [field, column(field)])));
}

export function byArqueroTable(columns) {
  return columns
    .filter((row) => row.date >= "2018-01-01" && row.date <= "2018-12-31")
    .groupby({ agency: (row) => row.agency, month: (row) => op.slice(row.date, 0, 7) })
    .rollup({
      all: (row) => op.sum(row.inspectedBy === "team" ? 1 : 0),
      clean: (row) => op.sum(row.inspectedBy === "team" && row.findings === 0 ? 1 : 0),
    })
    .objects()
    .map(({ agency, month, all, clean }) => [agency, month, all, clean]);
}
