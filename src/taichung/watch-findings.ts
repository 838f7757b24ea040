import { dayNumber, type IsoDate } from "../calendar/iso-date.ts";
import { readDate } from "../calendar/roc-date.ts";
import { Rational } from "../exact/rational.ts";
import { CivicKpiError } from "../issue/error.ts";
import type { Issue } from "../issue/issue.ts";
import { compareTexts } from "../records/scalar.ts";
import type { Finding } from "./records/finding.ts";
import { percentOf } from "./watched-tally.ts";

/** A finding that is not rectified, with the days since it was due: 0 where it isn't overdue. */
export interface OpenFinding {
  readonly finding: Finding;
  readonly daysOverdue: number;
}

/** The findings of an agency, or of all of them. */
export interface FindingFigures {
  readonly findings: number;
  readonly open: number;
  readonly overdue: number;
  readonly rectified: number;
  /** Rectified by the day they were due; where no day was set, none was missed. */
  readonly rectifiedInTime: number;
  /** Rectified in percent of all; null where there are none. */
  readonly rectificationRate: Rational | null;
}

/** An agency's findings. */
export interface AgencyFindings extends FindingFigures {
  readonly agency: string;
}

/** The findings of all agencies as of a day. */
export interface FindingWatch extends FindingFigures {
  readonly asOf: IsoDate;
  readonly agencies: readonly AgencyFindings[];
  /** What is still open, the longest overdue first. */
  readonly openFindings: readonly OpenFinding[];
}

/**
 * How findings stand as of a day (列管追蹤至改善完竣): what is open, what is overdue and by how many days, what was rectified in time,
 * and the rate of each agency. Findings of a later day don't count, and what was rectified later is still open.
 *
 * @throws CivicKpiError where `asOf` is no date.
 *
 * @example
 * ```ts
 * import { parseRecords, watchFindings } from "civic-kpi/taichung";
 *
 * const finding = { type: "finding", agency: "建設局", inspectionType: "roadInspection", inspectionId: "7", kind: "厚度不足" };
 * const { records } = parseRecords([
 *   { ...finding, id: "1", severity: "minor", foundOn: "107/04/02", dueOn: "107/05/02", rectifiedOn: "107/04/30" },
 *   { ...finding, id: "2", severity: "major", foundOn: "107/04/02", dueOn: "107/05/02" },
 * ]);
 * const watch = watchFindings(records.filter((record) => record.type === "finding"), "2018-06-30");
 * watch.rectificationRate; // => "50"
 * watch.openFindings.map(({ daysOverdue }) => daysOverdue); // => [59]
 * ```
 */
export function watchFindings(findings: Iterable<Finding>, asOf: IsoDate): FindingWatch {
  const problems: Issue[] = [];
  const day = readDate(asOf, ["asOf"], problems);
  if (day === undefined) throw new CivicKpiError(problems);
  const found = [...findings].filter(({ foundOn }) => foundOn <= day);
  const agencies = [...new Set(found.map(({ agency }) => agency))].sort(compareTexts);
  return {
    asOf: day,
    ...figures(found, day),
    agencies: agencies.map((agency) => ({
      agency,
      ...figures(
        found.filter((each) => each.agency === agency),
        day,
      ),
    })),
    openFindings: found
      .filter((finding) => isOpen(finding, day))
      .map((finding) => ({ finding, daysOverdue: daysOverdue(finding, day) }))
      .sort((left, right) => right.daysOverdue - left.daysOverdue || compareTexts(left.finding.id, right.finding.id)),
  };
}

function figures(findings: readonly Finding[], asOf: IsoDate): FindingFigures {
  const open = findings.filter((finding) => isOpen(finding, asOf));
  const rectified = findings.filter((finding) => isRectified(finding, asOf));
  return {
    findings: findings.length,
    open: open.length,
    overdue: open.filter((finding) => daysOverdue(finding, asOf) > 0).length,
    rectified: rectified.length,
    rectifiedInTime: rectified.filter(({ dueOn, rectifiedOn }) => dueOn === null || rectifiedOn <= dueOn).length,
    rectificationRate: percentOf(Rational.ofInteger(rectified.length), Rational.ofInteger(findings.length)),
  };
}

function isOpen(finding: Finding, asOf: IsoDate): boolean {
  return !isRectified(finding, asOf);
}

function isRectified(finding: Finding, asOf: IsoDate): finding is Finding & { readonly rectifiedOn: IsoDate } {
  return finding.rectifiedOn !== null && finding.rectifiedOn <= asOf;
}

function daysOverdue({ dueOn }: Finding, asOf: IsoDate): number {
  return dueOn === null || dueOn >= asOf ? 0 : dayNumber(asOf) - dayNumber(dueOn);
}
