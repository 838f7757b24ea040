import type { Numeric } from "../exact/numeric.ts";
import { shortText } from "./table-cell.ts";

/** A weight behind a title: (11%), （6.5％）, 【權重:9%】. */
const BEHIND_TITLE = /[(（【[](?:權重|比重|weight)?[\s:：]{0,3}(\d{1,3}(?:\.\d{1,4})?)\s?[%％][)）】\]]$/i;

/** A title and the weight printed behind it. */
export interface WeighedTitle {
  readonly title: string;
  readonly weight?: Numeric;
}

/** Parts a title from the weight behind it. */
export function readWeighedTitle(text: string): WeighedTitle {
  const match = BEHIND_TITLE.exec(text.replace(/[０-９．]/g, (character) => character.normalize("NFKC")));
  return match === null ? { title: text } : { title: text.slice(0, match.index).trim(), weight: Number(match[1]) };
}

/** The weight in a cell of its own: 6%, 6, 6.5 %. */
export function readWeightCell(text: string): Numeric | undefined {
  const match = /^(\d{1,3}(?:\.\d{1,4})?)%?$/.exec(shortText(text));
  return match === null ? undefined : Number(match[1]);
}
