import { type Numeric, toRational } from "../exact/numeric.ts";
import { HUNDRED, type Rational, ZERO } from "../exact/rational.ts";
import type { Tally } from "../records/tally.ts";
import type { ProcurementAudit } from "./records/procurement-audit.ts";
import { percentOf, watchedTally } from "./watched-tally.ts";

/**
 * What is counted of procurement audits; to be tallied by `procurementAuditGroups`.
 *
 * @example
 * ```ts
 * import { procurementAuditMeasures } from "civic-kpi/taichung";
 *
 * procurementAuditMeasures.measures.audits; // => { count: "procurementAudit" }
 * ```
 */
export const procurementAuditMeasures = {
  measures: {
    audits: { count: "procurementAudit" },
    amount: { sum: "procurementAudit", field: "amount" },
  },
} as const;

/**
 * What a tally of procurement audits is grouped by.
 *
 * @example
 * ```ts
 * import { procurementAuditGroups } from "civic-kpi/taichung";
 *
 * procurementAuditGroups; // => ["method", "category"]
 * ```
 */
export const procurementAuditGroups = ["method", "category"] as const;

/** How many audits a year's plan promises, and their mix in percent. */
export interface PlannedAudits {
  readonly audits: Numeric;
  readonly special: Numeric;
  readonly written: Numeric;
}

/** Part one, goal 7, of the plan of 107: 200 audits, 60% special and 40% written. */
const PLANNED: PlannedAudits = { audits: 200, special: 60, written: 40 };

/** The audits of one method (special 專案稽核, written 書面稽核) beside what is planned. Shares are in percent of all audits. */
export interface AuditsByMethod {
  readonly method: ProcurementAudit["method"];
  readonly audits: number;
  /** Null where there are no audits. */
  readonly share: Rational | null;
  readonly plannedShare: Rational;
  /** How many are planned for the year. */
  readonly planned: Rational;
  /** How many more it takes to have the planned number; 0 once it is reached. */
  readonly stillNeeded: number;
}

/** How the audits spread over works (工程), goods (財物) and services (勞務). Shares are in percent; null where the whole is 0. */
export interface AuditsByCategory {
  readonly category: ProcurementAudit["category"];
  readonly audits: number;
  readonly share: Rational | null;
  readonly amount: Rational;
  readonly amountShare: Rational | null;
}

/** How far the year's procurement audits are. */
export interface ProcurementAuditWatch {
  readonly audits: number;
  readonly planned: Rational;
  /** Percent of the planned number. */
  readonly progress: Rational | null;
  readonly methods: readonly AuditsByMethod[];
  readonly categories: readonly AuditsByCategory[];
}

/**
 * How far procurement audits are towards the planned number, whether special and written ones are mixed as planned, and whether they
 * gather on one category (part one, goal 7: 以免集中於某類標的分類). It is a commitment's progress; indicator 7.1 is scored elsewhere.
 *
 * @throws CivicKpiError for a tally of other measures or groups, and for planned figures that are no numbers.
 *
 * @example
 * ```ts
 * import { halfPeriod, tallyRecords } from "civic-kpi";
 * import { procurementAuditGroups, procurementAuditMeasures, watchProcurementAudits } from "civic-kpi/taichung";
 *
 * const audit = { type: "procurementAudit", date: "2017-03-01", agency: "建設局", category: "works", amount: "1000000" };
 * const records = Array.from({ length: 105 }, (_, index) => {
 *   return { ...audit, id: String(index), method: index < 63 ? "special" : "written" };
 * });
 * const tally = tallyRecords(procurementAuditMeasures, records, { period: halfPeriod(106, 1), by: procurementAuditGroups });
 * const watch = watchProcurementAudits(tally);
 * watch.progress; // => "52.5"
 * watch.methods.map(({ method, stillNeeded }) => `${method} ${stillNeeded}`); // => ["special 57", "written 38"]
 * ```
 */
export function watchProcurementAudits(tally: Tally, planned: PlannedAudits = PLANNED): ProcurementAuditWatch {
  const total = watchedTally(procurementAuditMeasures, procurementAuditGroups, tally);
  const [allAudits, allAmounts, allPlanned] = [total("audits"), total("amount"), toRational(planned.audits)];
  return {
    audits: allAudits.toNumber(),
    planned: allPlanned,
    progress: percentOf(allAudits, allPlanned),
    methods: (["special", "written"] as const).map((method) => {
      const audits = total("audits", ({ key }) => key[0] === method);
      const plannedShare = toRational(planned[method]);
      const plannedAudits = allPlanned.multiply(plannedShare).divide(HUNDRED);
      return {
        method,
        audits: audits.toNumber(),
        share: percentOf(audits, allAudits),
        plannedShare,
        planned: plannedAudits,
        stillNeeded: wholeUp(plannedAudits.subtract(audits)),
      };
    }),
    categories: (["works", "goods", "services"] as const).map((category) => {
      const audits = total("audits", ({ key }) => key[1] === category);
      const amount = total("amount", ({ key }) => key[1] === category);
      const share = percentOf(audits, allAudits);
      return { category, audits: audits.toNumber(), share, amount, amountShare: percentOf(amount, allAmounts) };
    }),
  };
}

/** The least whole number from 0 up that is not below the value. */
function wholeUp(value: Rational): number {
  return value.compare(ZERO) <= 0 ? 0 : Math.ceil(value.toNumber());
}
