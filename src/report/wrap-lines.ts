/** Ideographs, full-width forms and their punctuation: as wide as they are high. */
const WIDE = /[\u1100-\u11ff\u2e80-\uffef\u{20000}-\u{3ffff}]/u;

/** What may not be parted: a word with its space, or an ideograph with the brackets and stops that cling to it. */
const PIECES =
  /\s+|[（「『《〈【]*[\u1100-\u11ff\u2e80-\uffef\u{20000}-\u{3ffff}][，。、；：！？）」』》〉】％／]*\s*|[^\s\u1100-\u11ff\u2e80-\uffef\u{20000}-\u{3ffff}]+\s*/gu;

/** An average of what Latin letters take of their height, on the safe side. */
const LATIN = 0.56;

/** A text in lines no longer than some pixels, estimated, as nothing here can measure; a word longer than a line is cut. */
export function wrapLines(text: string, pixels: number, fontSize: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  const isTooLong = (candidate: string): boolean => widthOf(candidate.trimEnd()) * fontSize > pixels;
  const put = (piece: string): void => {
    if (line !== "" && isTooLong(line + piece)) {
      lines.push(line.trimEnd());
      line = "";
    }
    line += piece;
  };
  for (const [piece] of text.matchAll(PIECES)) {
    if (isTooLong(piece)) for (const character of piece) put(character);
    else put(piece);
  }
  return [...lines, line.trimEnd()];
}

function widthOf(text: string): number {
  return Array.from(text).reduce((sum, character) => sum + (WIDE.test(character) ? 1 : LATIN), 0);
}
