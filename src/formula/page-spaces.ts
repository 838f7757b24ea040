/**
 * A space of words that aren't Chinese: between two of them, and at a parenthesis or a mark that stands among them.
 * 「Total time (min)」, 「# of calls」 and 「calls ≤ 10 s」 keep theirs.
 */
const SPACES = /(?<=[\wＡ-Ｚａ-ｚ０-９#&$≤≥]\)?)(\s)\s*(?=\(?[\wＡ-Ｚａ-ｚ０-９#&$≤≥])|\s/g;

/** A text without the spaces and line breaks that the page put in, but for a space between Latin words. */
export function withoutPageSpaces(printed: string): string {
  return printed.replace(SPACES, (_, kept?: string) => (kept === undefined ? "" : " "));
}
