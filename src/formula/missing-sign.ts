/** What the name of a figure ends in. */
const FIGURE = /(?:[數率額量值]|[人場]次|經費)$/;

const NUMBER_AND_LETTER = /^[0-9０-９.．]+([A-Za-zＡ-Ｚａ-ｚ甲乙丙丁戊己庚辛壬癸])$/;

/** No wrapped end of a name is as long as this: 年度抽驗件⏎數. */
const SHORTEST_FIGURE = 3;

/** Where a sign is missing, by the UTF-16 index within a name, and what stands there. */
export interface MissingSign {
  readonly index: number;
  readonly found: string;
}

/**
 * Where a sign is missing in what is printed as one name: a number and a letter, 0.4A; figures one above the other, as in a
 * fraction whose line is lost; and several of them listed, 男性人數、女性人數.
 */
export function missingSign(printed: string): MissingSign | undefined {
  const [, letter] = NUMBER_AND_LETTER.exec(printed) ?? [];
  if (letter !== undefined) return { index: printed.length - 1, found: letter };
  return lostLine(printed) ?? listedFigures(printed);
}

function lostLine(printed: string): MissingSign | undefined {
  let start = 0;
  let above = "";
  for (const line of printed.split("\n")) {
    const found = line.trim();
    if (found.length >= SHORTEST_FIGURE && FIGURE.test(found) && FIGURE.test(above))
      return { index: start + line.indexOf(found), found };
    start += line.length + 1;
    above = found;
  }
  return undefined;
}

function listedFigures(printed: string): MissingSign | undefined {
  const [first, ...others] = printed.split("、");
  const areFigures = others.length > 0 && [first as string, ...others].every((part) => FIGURE.test(part.trim()));
  return areFigures ? { index: (first as string).length, found: "、" } : undefined;
}
