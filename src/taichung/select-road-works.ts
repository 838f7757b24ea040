import { CivicKpiError } from "../issue/error.ts";
import { createIssue } from "../issue/issue.ts";
import type { Bilingual } from "../issue/locale.ts";
import { shownValue } from "../issue/shown-value.ts";
import type { SelectionReason } from "./records/road-inspection.ts";

/**
 * The plan's criteria for the special selection of road works (part one, goal 6, 精準選案), in its order.
 *
 * @example
 * ```ts
 * import { selectionReasonTitles } from "civic-kpi/taichung";
 *
 * selectionReasonTitles.lowBid; // => { "zh-TW": "低價搶標", en: "Awarded to a low bid" }
 * ```
 */
export const selectionReasonTitles: Readonly<Record<SelectionReason, Bilingual>> = {
  remoteArea: { "zh-TW": "偏遠地區", en: "Remote area" },
  lowBid: { "zh-TW": "低價搶標", en: "Awarded to a low bid" },
  poorContractor: { "zh-TW": "不良廠商", en: "Contractor with a bad record" },
  abnormalCapacity: { "zh-TW": "承攬能量異常", en: "Contractor with abnormally much in hand" },
  volunteerFinding: {
    "zh-TW": "本處廉政志工實地勘查結果涉有缺失",
    en: "Findings of the integrity volunteers on the spot",
  },
};

/** A road work that may be inspected, with what is known of it. */
export interface RoadWorkCandidate {
  readonly id: string;
  /** Which of the criteria it meets; what isn't named isn't met. */
  readonly flags: Readonly<Partial<Record<SelectionReason, boolean>>>;
}

/** A road work that is picked, and why. */
export interface SelectedRoadWork<Candidate extends RoadWorkCandidate = RoadWorkCandidate> {
  readonly candidate: Candidate;
  /** In the plan's order. */
  readonly reasons: readonly SelectionReason[];
}

/**
 * The road works that the plan's criteria pick for special inspection, those with the most reasons first, each with its reasons.
 *
 * @throws CivicKpiError for a flag that is none of the plan's criteria, or neither true nor false.
 *
 * @example
 * ```ts
 * import { selectionReasonTitles, selectRoadWorks } from "civic-kpi/taichung";
 *
 * const selected = selectRoadWorks([
 *   { id: "臺灣大道", flags: { lowBid: false } },
 *   { id: "中橫公路", flags: { remoteArea: true } },
 *   { id: "東山路", flags: { volunteerFinding: true, lowBid: true } },
 * ]);
 * selected.map(({ candidate, reasons }) => [candidate.id, ...reasons.map((reason) => selectionReasonTitles[reason].en)]);
 * // => [["東山路", "Awarded to a low bid", "Findings of the integrity volunteers on the spot"], ["中橫公路", "Remote area"]]
 * ```
 */
export function selectRoadWorks<Candidate extends RoadWorkCandidate>(
  candidates: readonly Candidate[],
): readonly SelectedRoadWork<Candidate>[] {
  const criteria = Object.keys(selectionReasonTitles) as SelectionReason[];
  const problems = candidates.flatMap(({ flags }, index) =>
    Object.entries(flags).flatMap(([flag, met]) => [
      ...(criteria.includes(flag as SelectionReason)
        ? []
        : [createIssue("unknownChoice", [index, "flags", flag], { value: shownValue(flag), choices: criteria })]),
      ...(typeof met === "boolean"
        ? []
        : [
            createIssue("unknownChoice", [index, "flags", flag], {
              value: shownValue(met),
              choices: ["true", "false"],
            }),
          ]),
    ]),
  );
  if (problems.length > 0) throw new CivicKpiError(problems);
  return candidates
    .map((candidate) => ({ candidate, reasons: criteria.filter((reason) => candidate.flags[reason] === true) }))
    .filter(({ reasons }) => reasons.length > 0)
    .sort((left, right) => right.reasons.length - left.reasons.length);
}
