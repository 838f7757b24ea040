import type {
  BaseRecord,
  Finding,
  RoadInspection,
  SelectionReason,
  TaichungRecord,
  TestResult,
} from "civic-kpi/taichung";
import { Chance } from "./chance.ts";
import { AGENCIES, DISTRICTS, OTHER_AGENCIES, ROAD_AGENCIES } from "./places.ts";

/** A day of a Gregorian year, all days alike but for the 29th to 31st of a month. */
function dayOf(year: number, chance: Chance): string {
  return isoDay(year, 1 + chance.below(12), 1 + chance.below(28));
}

function isoDay(year: number, month: number, day: number): string {
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/** The same day so many months later, in the year after if need be. */
function monthsAfter(date: string, months: number): string {
  const month = Number(date.slice(5, 7)) - 1 + months;
  return isoDay(Number(date.slice(0, 4)) + Math.floor(month / 12), (month % 12) + 1, Number(date.slice(8)));
}

const SELECTION_REASONS: readonly SelectionReason[] = [
  "remoteArea",
  "lowBid",
  "poorContractor",
  "abnormalCapacity",
  "volunteerFinding",
];

/** Road inspections without end, by the team or by the agency itself; a fifth is dated in the year before. */
export function* roadInspections(seed: number, year: number): Generator<RoadInspection, never> {
  const chance = new Chance(seed);
  for (let number = 1; ; number++) yield roadInspection(`R${number}`, chance.happens(0.2) ? year - 1 : year, chance);
}

function roadInspection(id: string, year: number, chance: Chance): RoadInspection {
  const flatness = testResult(chance);
  const thickness = testResult(chance);
  const compaction = testResult(chance);
  const asphaltContent = testResult(chance);
  const failed = [flatness, thickness, compaction, asphaltContent].filter((result) => result === "failed").length;
  return {
    type: "roadInspection",
    id,
    date: dayOf(year, chance),
    agency: chance.oneOf(ROAD_AGENCIES),
    inspectedBy: chance.happens(0.3) ? "team" : "agency",
    district: chance.oneOf(DISTRICTS),
    selectionReasons: SELECTION_REASONS.filter(() => chance.happens(0.15)),
    flatness,
    thickness,
    compaction,
    asphaltContent,
    findings: failed,
    majorFindings: failed > 1 ? 1 : 0,
  };
}

function testResult(chance: Chance): TestResult {
  if (chance.happens(0.2)) return "notTested";
  return chance.happens(0.2) ? "failed" : "passed";
}

const FINDING_KINDS = ["平整度不足", "厚度不足", "壓實度不足", "含油量不符", "施工縫處理不良", "標線未復原"] as const;
const AUDIT_FINDING_KINDS = ["未依契約罰款", "驗收不實", "評選程序瑕疵", "底價訂定不當"] as const;

/** How much of a year is generated. */
export interface GeneratedYear {
  readonly seed: number;
  /** Gregorian. */
  readonly year: number;
  /** Road inspections of the year, besides a few that are dated in the year before. */
  readonly roadInspections?: number;
}

/** A plausible year of all ten record types, with what its indicators need of the year before. */
export function* generateRecords({
  seed,
  year,
  roadInspections: roads = 280,
}: GeneratedYear): Generator<TaichungRecord> {
  const chance = new Chance(seed);
  yield* times(60, (number) => confidentialityInspection(year, number, chance));
  yield* times(6, (number) => leakCase(year, number, chance));
  yield* times(70, (number) => publicWorksInspection(year, number, chance));
  for (let number = 1; number <= 6; number++) yield* specialAudit(year, number, chance);
  yield* entries(year - 1, 20);
  yield* entries(year, 23);
  yield* times(34, (number) => base("disciplineCase", year, number, AGENCIES, chance));
  for (let number = 1; number <= roads; number++) yield* roadWork(year, number, chance);
  yield* times(201, (number) => procurementAudit(year, number, chance));
  yield assessment(year, chance);
}

function* times<Each>(count: number, create: (number: number) => Each): Generator<Each> {
  for (let number = 1; number <= count; number++) yield create(number);
}

function base<Type extends string>(
  type: Type,
  year: number,
  number: number,
  agencies: readonly string[],
  chance: Chance,
): BaseRecord<Type> {
  return { type, id: `${year}-${number}`, date: dayOf(year, chance), agency: chance.oneOf(agencies) };
}

function confidentialityInspection(year: number, number: number, chance: Chance): TaichungRecord {
  const itemsChecked = 20 + chance.below(30);
  return {
    ...base("confidentialityInspection", year, number, AGENCIES, chance),
    kind: chance.happens(0.6) ? "confidentiality" : "informationSecurity",
    itemsChecked,
    itemsFailed: Math.floor(itemsChecked * (0.1 + 0.25 * chance.fraction())),
  };
}

function leakCase(year: number, number: number, chance: Chance): TaichungRecord {
  const nature = chance.happens(0.4) ? "leak" : "breach";
  return { ...base("leakCase", year, number, AGENCIES, chance), nature, referred: chance.happens(0.3) };
}

function publicWorksInspection(year: number, number: number, chance: Chance): TaichungRecord {
  const findings = { findings: 1 + chance.below(9), majorFindings: chance.happens(0.07) ? 1 : 0 };
  return { ...base("publicWorksInspection", year, number, ROAD_AGENCIES, chance), ...findings };
}

function* specialAudit(year: number, number: number, chance: Chance): Generator<TaichungRecord> {
  const findings = 4 + chance.below(6);
  const audit = { ...base("specialAudit", year, number, OTHER_AGENCIES, chance), findings, majorFindings: 0 };
  yield audit;
  yield* times(findings, (at) => finding(audit, at, chance.oneOf(AUDIT_FINDING_KINDS), chance));
}

/** A few are dated in the year before. */
function* roadWork(year: number, number: number, chance: Chance): Generator<TaichungRecord> {
  const inspection = roadInspection(`${year}-${number}`, chance.happens(0.05) ? year - 1 : year, chance);
  yield inspection;
  yield* times(inspection.findings, (at) => finding(inspection, at, chance.oneOf(FINDING_KINDS), chance));
}

function procurementAudit(year: number, number: number, chance: Chance): TaichungRecord {
  return {
    ...base("procurementAudit", year, number, AGENCIES, chance),
    method: chance.happens(0.6) ? "special" : "written",
    category: chance.oneOf(["works", "goods", "services"]),
    amount: `${100_000 + chance.below(900_000_000)}`,
    source: chance.oneOf(["commission", "vendor", "public", "system"]),
  };
}

/** The score is noticed in October. */
function assessment(year: number, chance: Chance): TaichungRecord {
  const noticedOn = isoDay(year, 10, 20 + chance.below(8));
  const score = `${86 + chance.below(6)}.${1 + chance.below(9)}`;
  const agency = "臺中市政府政風處";
  return { type: "procurementAssessment", id: `${year}`, date: noticedOn, agency, score, noticedOn };
}

/** So many agencies enter for the award, in June and July. */
function* entries(year: number, agencies: number): Generator<TaichungRecord> {
  for (const [number, agency] of AGENCIES.slice(0, agencies).entries())
    yield {
      type: "transparencyEntry",
      id: `${year}-${number}`,
      date: isoDay(year, 6 + (number % 2), 1 + (number % 20)),
      agency,
    };
}

/** Due two months after it was found; most are rectified, some late. */
function finding(
  { type, id, agency, date }: TaichungRecord & { readonly type: Finding["inspectionType"] },
  number: number,
  kind: string,
  chance: Chance,
): Finding {
  const severity = chance.happens(0.1) ? "major" : "minor";
  const rectifiedOn = chance.happens(0.92) ? monthsAfter(date, 1 + chance.below(4)) : null;
  return {
    type: "finding",
    id: `${type}-${id}-${number}`,
    date,
    agency,
    inspectionType: type,
    inspectionId: id,
    kind,
    severity,
    foundOn: date,
    dueOn: monthsAfter(date, 2),
    rectifiedOn,
  };
}
