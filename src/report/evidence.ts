import type { Citation } from "../plan/source.ts";
import type { IndicatorReport, Report } from "./report.ts";
import type { Wording } from "./wording.ts";

/** What an indicator's figure rests on, a line each: its basis, the printed formula, where that stands, what is inferred. */
export function evidenceOf({ wording, plan }: Report, { indicator, score, observation }: IndicatorReport): string[] {
  const { headings } = wording;
  const { citation = {}, inferred = [] } = indicator.source;
  const found: readonly (readonly [label: string, text: string | undefined])[] = [
    [headings.basis, score.basis === null ? undefined : wording.basis[score.basis]],
    [headings.formula, indicator.formula.text],
    [headings.source, sourceText(wording, plan.source.citation, citation)],
    [headings.inferred, inferred.length === 0 ? undefined : wording.listed(inferred.map(wording.field))],
    [headings.note, noteText(wording, citation)],
    [headings.note, observation !== undefined && "note" in observation ? observation.note : undefined],
  ];
  return found.flatMap(([label, text]) => (text === undefined || text === "" ? [] : [wording.labelled(label, text)]));
}

/** Document, part, page and address; an indicator without a document stands in that of its plan. */
export function sourceText(wording: Wording, whole: Citation = {}, own: Citation = {}): string {
  const { document = whole.document, part, page, url } = own;
  const places = [document, part, page && wording.page(page), url];
  return wording.listed(places.filter((place) => place !== undefined));
}

function noteText({ locale }: Wording, { note, noteEn }: Citation): string | undefined {
  return locale === "en" ? (noteEn ?? note) : note;
}
