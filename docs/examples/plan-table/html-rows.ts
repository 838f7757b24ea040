import { type DefaultTreeAdapterTypes, parse } from "parse5";

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/** More columns or rows than any printed table has; a merged cell can claim any number of them. */
const MOST_MERGED = 100;

/**
 * The texts of all tables of a web page, row by row, with a blank row between two tables. A cell that is merged over several
 * rows stands in each of them, and one over several columns in the first.
 */
export function htmlRows(html: string): readonly (readonly string[])[] {
  return tablesIn(parse(html).childNodes).flatMap((table) => [...tableRows(table), []]);
}

function tablesIn(nodes: readonly Node[]): readonly Element[] {
  return nodes.flatMap((node) => {
    if (!("childNodes" in node)) return [];
    return node.nodeName === "table" ? [node as Element] : tablesIn(node.childNodes);
  });
}

function tableRows(table: Element): readonly (readonly string[])[] {
  const merged = new Map<number, { readonly text: string; readonly rows: number }>();
  return elementsIn(table, ["tr"]).map((row) => {
    const texts: string[] = [];
    const fillMerged = (): void => {
      for (let above = merged.get(texts.length); above !== undefined; above = merged.get(texts.length)) {
        if (above.rows > 1) merged.set(texts.length, { ...above, rows: above.rows - 1 });
        else merged.delete(texts.length);
        texts.push(above.text);
      }
    };
    for (const cell of elementsIn(row, ["td", "th"])) {
      fillMerged();
      const rows = spanOf(cell, "rowspan") - 1;
      for (const text of [textOf(cell), ...Array.from({ length: spanOf(cell, "colspan") - 1 }, () => "")]) {
        if (rows > 0) merged.set(texts.length, { text, rows });
        texts.push(text);
      }
    }
    fillMerged();
    return texts;
  });
}

/** Elements of these names, but not within one another or a table of their own. */
function elementsIn(parent: Element, names: readonly string[]): readonly Element[] {
  return parent.childNodes.flatMap((node) => {
    if (!("childNodes" in node) || node.nodeName === "table") return [];
    return names.includes(node.nodeName) ? [node as Element] : elementsIn(node as Element, names);
  });
}

function spanOf({ attrs }: Element, name: string): number {
  const span = Number(attrs.find((attribute) => attribute.name === name)?.value ?? 1);
  return Number.isInteger(span) && span > 0 ? Math.min(span, MOST_MERGED) : 1;
}

/** Spaces and line breaks of the source are one space, and none between Chinese; `<br>` and blocks break a line. */
function textOf(cell: Element): string {
  const lines = contentOf(cell).split("\n");
  return lines
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .join("\n");
}

function contentOf(node: Node): string {
  if (node.nodeName === "#text") return (node as DefaultTreeAdapterTypes.TextNode).value.replace(/\s+/g, " ");
  if (node.nodeName === "br") return "\n";
  if (!("childNodes" in node)) return "";
  const content = node.childNodes.map(contentOf).join("");
  return ["p", "div", "li"].includes(node.nodeName) ? `\n${content}\n` : content;
}
