import { type Cell, oneLine, shortText } from "./table-cell.ts";
import { leadingOrdinal } from "./table-ordinal.ts";
import { readWeighedTitle } from "./table-weight.ts";

/** What a title has behind it that goes on from the page before: （續）, (續1), (接續), 續. */
const CONTINUED = /(?:[(（]接?續[\d０-９]{0,2}[)）]|接?續)$/;

/** A longer one is no title that is printed again. */
const MOST_LINES = 8;
const LONGEST_LINE = 200;

/** Whether a title is the one above, which goes on: 一、甲（續） below 一、甲(10%). */
export function continuesTitle(text: string | undefined, above: readonly Cell[] | undefined): boolean {
  if (text === undefined || above === undefined || above.length > MOST_LINES) return false;
  const texts = above.map((cell) => cell.text);
  if ([text, ...texts].some(({ length }) => length > LONGEST_LINE)) return false;
  const { title, weight } = readWeighedTitle(oneLine(text));
  const bare = readWeighedTitle(title.replace(CONTINUED, "").trim());
  const first = readWeighedTitle(oneLine(texts.join("\n")));
  const again = weight ?? bare.weight ?? first.weight;
  return CONTINUED.test(title) && again === first.weight && isSameTitle(bare.title, first.title);
}

/** A number in front may be left out when a title goes on. */
function isSameTitle(again: string, first: string): boolean {
  const [number = "", above = ""] = [leadingOrdinal(again), leadingOrdinal(first)];
  if (number !== "" && shortText(number) !== shortText(above)) return false;
  return oneLine(again.slice(number.length)) === oneLine(first.slice(above.length));
}
