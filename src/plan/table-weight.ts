import type { Numeric } from "../exact/numeric.ts";
import { shortText } from "./table-cell.ts";

/** A weight behind a title: (11%), （6.5％）, 【權重:9%】. */
const BEHIND_TITLE = /[(（【[](?:權重|比重|weight)?[\s:：]{0,3}(\d{1,3}(?:\.\d{1,4})?)\s?[%％][)）】\]]$/i;

/** A title and the weight printed behind it. */
export interface WeighedTitle {
  readonly title: string;
  readonly weight?: Numeric;
  /** A mark behind the weight: *, 註1, (跨機關). */
  readonly note?: string;
}

/** What may stand behind a weight: a mark that leads to a note, or words in brackets, which are the title's. */
const NOTE = /(?:[(（【[]註[^()（）[\]【】]{0,20}[)）】\]]|註[\d０-９]{0,2}|[*＊※]{1,3})$/;
const REMARK = /[(（][^()（）\d０-９%％]{1,20}[)）]$/;

/** Parts a title from the weight behind it, and from the mark behind that. */
export function readWeighedTitle(text: string): WeighedTitle {
  const weighed = weightBehind(text);
  if (weighed !== undefined) return weighed;
  const mark = (NOTE.exec(text) ?? REMARK.exec(text))?.[0];
  if (mark === undefined) return { title: text };
  const marked = weightBehind(text.slice(0, -mark.length).trimEnd());
  if (marked === undefined) return { title: text };
  return { ...marked, title: NOTE.test(mark) ? marked.title : marked.title + mark, note: mark };
}

function weightBehind(text: string): WeighedTitle | undefined {
  const match = BEHIND_TITLE.exec(text.replace(/[０-９．]/g, (character) => character.normalize("NFKC")));
  return match === null ? undefined : { title: text.slice(0, match.index).trim(), weight: Number(match[1]) };
}

/** The weight in a cell of its own: 6%, 6, 6.5 %, (6%), and 6分 of a hundred. */
export function readWeightCell(text: string): Numeric | undefined {
  const bare = shortText(text).replace(/^\((.+)\)$/, "$1");
  const match = /^(\d{1,3}(?:\.\d{1,4})?)[%分]?$/.exec(bare);
  return match === null ? undefined : Number(match[1]);
}
