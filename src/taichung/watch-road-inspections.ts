import { monthsOfPeriod, quarterKey, quartersOfPeriod } from "../calendar/months-and-quarters.ts";
import type { Rational } from "../exact/rational.ts";
import { compareTexts } from "../records/scalar.ts";
import type { Tally, TallyGroup } from "../records/tally.ts";
import { percentOf, type TotalOf, watchedTally } from "./watched-tally.ts";

/**
 * What is counted of road inspections and their findings; to be tallied by `roadInspectionGroups`.
 *
 * @example
 * ```ts
 * import { roadInspectionMeasures } from "civic-kpi/taichung";
 *
 * roadInspectionMeasures.measures.findings; // => { sum: "roadInspection", field: "findings" }
 * ```
 */
export const roadInspectionMeasures = {
  measures: {
    byTeam: { count: "roadInspection", where: { inspectedBy: "team" } },
    byItself: { count: "roadInspection", where: { inspectedBy: "agency" } },
    passed: { count: "roadInspection", where: { findings: 0 } },
    findings: { sum: "roadInspection", field: "findings" },
    majorFindings: { sum: "roadInspection", field: "majorFindings" },
    findingsOfKind: { count: "finding", where: { inspectionType: "roadInspection" } },
  },
} as const;

/**
 * What a tally of road inspections is grouped by: inspections have no kind, their findings have one.
 *
 * @example
 * ```ts
 * import { roadInspectionGroups } from "civic-kpi/taichung";
 *
 * roadInspectionGroups; // => ["agency", "month", "kind"]
 * ```
 */
export const roadInspectionGroups = ["agency", "month", "kind"] as const;

/** The inspections of some time or some agency. */
export interface InspectionFigures {
  /** Inspections by the city's team (道路工程查驗小組). */
  readonly byTeam: number;
  /** Inspections by the agency in charge itself (自主查驗). */
  readonly byItself: number;
  /** Inspections without a finding. */
  readonly passed: number;
  /** Passed in percent of all; null where there are none. */
  readonly passRate: Rational | null;
  readonly findings: number;
  readonly majorFindings: number;
}

/** An agency's inspections in a quarter. */
export interface AgencyInspections extends InspectionFigures {
  readonly agency: string;
}

/** A month's inspections, and its findings less those of the month before; null for the first month. */
export interface MonthOfInspections extends InspectionFigures {
  /** `2018-06` */
  readonly month: string;
  readonly change: number | null;
}

/** The findings of one kind (缺失項目種類), and how many more than in the quarter before; null for the first quarter. */
export interface KindOfFinding {
  readonly kind: string;
  readonly findings: number;
  readonly change: number | null;
}

/** What the quarterly report to the committee for the quality of public works (公共工程品質推動委員會) tells. */
export interface QuarterOfInspections extends InspectionFigures {
  /** `2018-Q2` */
  readonly quarter: string;
  readonly agencies: readonly AgencyInspections[];
  readonly months: readonly MonthOfInspections[];
  readonly kinds: readonly KindOfFinding[];
  /** The agencies with major findings, which report to the committee how they improve. */
  readonly withMajorFindings: readonly string[];
  /** The agencies that inspect too little by themselves. */
  readonly tooFewByItself: readonly string[];
}

/** Who has to inspect, and how much. */
export interface RoadInspectionBar {
  /** The fewest inspections that an agency must make by itself in a quarter. */
  readonly fewestByItself: number;
  /** The agencies in charge of road works, so that one that made no inspection at all is seen as well. */
  readonly agencies?: readonly string[];
}

/**
 * The quarterly look at road inspections that the plan asks for (part one, goal 6, 精進道路工程查驗作為): each agency's inspections by
 * the team and by itself, what they found, month against month, which kinds of findings grow, who has major ones, and who
 * inspects too little. The plan prints no bar for that, so it is an argument.
 *
 * @throws CivicKpiError for a tally of other measures or groups.
 *
 * @example
 * ```ts
 * import { tallyRecords, yearPeriod } from "civic-kpi";
 * import { roadInspectionGroups, roadInspectionMeasures, watchRoadInspections } from "civic-kpi/taichung";
 *
 * const inspection = { type: "roadInspection", agency: "建設局", inspectedBy: "team", majorFindings: 0 };
 * const records = [
 *   { ...inspection, id: "1", date: "2018-04-02", findings: 0 },
 *   { ...inspection, id: "2", date: "2018-05-02", findings: 3 },
 * ];
 * const tally = tallyRecords(roadInspectionMeasures, records, { period: yearPeriod(107), by: roadInspectionGroups });
 * const secondQuarter = watchRoadInspections(tally, { fewestByItself: 1, agencies: ["建設局", "水利局"] })[1];
 * secondQuarter?.passRate; // => "50"
 * secondQuarter?.tooFewByItself; // => ["建設局", "水利局"]
 * ```
 */
export function watchRoadInspections(
  tally: Tally,
  { fewestByItself, agencies = [] }: RoadInspectionBar,
): readonly QuarterOfInspections[] {
  const total = watchedTally(roadInspectionMeasures, roadInspectionGroups, tally);
  const inspected = tally.groups.filter(isOfRoads).map(({ key: [agency] }) => String(agency));
  const known = [...new Set([...agencies, ...inspected])].sort(compareTexts);
  const kinds = kindsOf(tally, total);
  const months = monthsOf(tally, total);
  return quartersOfPeriod(tally.period).map((quarter, index, quarters) => {
    const own = known.map((agency) => ({
      agency,
      ...figures(
        total,
        inQuarter(quarter, ({ key }) => String(key[0]) === agency),
      ),
    }));
    return {
      quarter,
      ...figures(total, inQuarter(quarter)),
      agencies: own,
      months: months.filter(({ month }) => quarterKey(month) === quarter),
      kinds: kinds.map((kind) => kindOf(total, kind, quarter, quarters[index - 1])),
      withMajorFindings: own.filter(({ majorFindings }) => majorFindings > 0).map(({ agency }) => agency),
      tooFewByItself: own.filter(({ byItself }) => byItself < fewestByItself).map(({ agency }) => agency),
    };
  });
}

/** Findings of other inspections make groups as well, of agencies that may have no road works at all. */
function isOfRoads({ figures: counted }: TallyGroup): boolean {
  return counted.some((figure) => Number(figure) !== 0);
}

type Total = TotalOf<keyof typeof roadInspectionMeasures.measures>;

function figures(total: Total, passes: (group: TallyGroup) => boolean): InspectionFigures {
  const [byTeam, byItself, passed] = [total("byTeam", passes), total("byItself", passes), total("passed", passes)];
  return {
    byTeam: byTeam.toNumber(),
    byItself: byItself.toNumber(),
    passed: passed.toNumber(),
    passRate: percentOf(passed, byTeam.add(byItself)),
    findings: total("findings", passes).toNumber(),
    majorFindings: total("majorFindings", passes).toNumber(),
  };
}

function monthsOf(tally: Tally, total: Total): readonly MonthOfInspections[] {
  const months = monthsOfPeriod(tally.period).map((month) => ({
    month,
    ...figures(total, ({ key }) => key[1] === month),
  }));
  return months.map((month, index) => {
    const before = months[index - 1];
    return { ...month, change: before === undefined ? null : month.findings - before.findings };
  });
}

/** Other inspections have findings of kinds of their own. */
function kindsOf({ groups }: Tally, total: Total): readonly string[] {
  const kinds = new Set(groups.flatMap(({ key: [, , kind] }) => (kind === null ? [] : [String(kind)])));
  return [...kinds]
    .filter((kind) => !total("findingsOfKind", ({ key }) => key[2] === kind).isZero())
    .sort(compareTexts);
}

function kindOf(total: Total, kind: string, quarter: string, before: string | undefined): KindOfFinding {
  const findingsIn = (wanted: string): number =>
    total(
      "findingsOfKind",
      inQuarter(wanted, ({ key }) => key[2] === kind),
    ).toNumber();
  const findings = findingsIn(quarter);
  return { kind, findings, change: before === undefined ? null : findings - findingsIn(before) };
}

function inQuarter(
  quarter: string,
  passes: (group: TallyGroup) => boolean = () => true,
): (group: TallyGroup) => boolean {
  return (group) => quarterKey(String(group.key[1])) === quarter && passes(group);
}
