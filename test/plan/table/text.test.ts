import { readPlanTable } from "civic-kpi";
import { describe, expect, it } from "vitest";
import { isHtml, splitTable } from "../../../src/plan/table-text.ts";

describe("the text of a table", () => {
  it.each<[string, string, readonly (readonly string[])[]]>([
    [
      "tabs",
      "a\tb\tc\nd\te\tf",
      [
        ["a", "b", "c"],
        ["d", "e", "f"],
      ],
    ],
    [
      "tabs, with commas and pipes in cells",
      "a,b,c\tb|c|d\tc\nd,e,f\te|f|g\tf",
      [
        ["a,b,c", "b|c|d", "c"],
        ["d,e,f", "e|f|g", "f"],
      ],
    ],
    [
      "pipes, with commas in cells",
      "|a,b|c,d,e|\n|f,g|h,i,j|",
      [
        ["a,b", "c,d,e"],
        ["f,g", "h,i,j"],
      ],
    ],
    [
      "commas",
      "a,b,c\nd,e,f",
      [
        ["a", "b", "c"],
        ["d", "e", "f"],
      ],
    ],
    [
      "one line with tabs, and more with commas",
      "a\tb\tc\nd,e,f\ng,h,i",
      [["a\tb\tc"], ["d", "e", "f"], ["g", "h", "i"]],
    ],
    [
      "lines with one tab, and more with commas",
      "a\tb\nc\td\ne,f,g\nh,i,j",
      [["a\tb"], ["c\td"], ["e", "f", "g"], ["h", "i", "j"]],
    ],
    ["commas where nothing is often enough", "a,b\nc\td", [["a", "b"], ["c\td"]]],
    ["nothing", "", [[""]]],
    ["blank cells and lines", "a\t\tc\n\n\t\t", [["a", "", "c"], [""], ["", "", ""]]],
    ["a last line that ends", "a,b,c\nd,e,f\n", [["a", "b", "c"], ["d", "e", "f"], [""]]],
    [
      "the mark of UTF-8 in front",
      "\ufeffa,b,c\nd,e,f",
      [
        ["a", "b", "c"],
        ["d", "e", "f"],
      ],
    ],
    [
      "that mark elsewhere",
      "a,\ufeffb,c\nd,e,f",
      [
        ["a", "\ufeffb", "c"],
        ["d", "e", "f"],
      ],
    ],
    [
      "line ends of Windows",
      "a,b,c\r\nd,e,f",
      [
        ["a", "b", "c"],
        ["d", "e", "f"],
      ],
    ],
    [
      "line ends of old Macs",
      "a,b,c\rd,e,f",
      [
        ["a", "b", "c"],
        ["d", "e", "f"],
      ],
    ],
  ])("is parted by %s", (_, text, rows) => {
    expect(splitTable(text)).toEqual(rows);
  });
});

describe("a quoted cell", () => {
  it.each<[string, string, readonly (readonly string[])[]]>([
    [
      "holds a comma",
      '"a,b",c,d\ne,f,g',
      [
        ["a,b", "c", "d"],
        ["e", "f", "g"],
      ],
    ],
    [
      "holds a line break",
      '"a\nb",c,d\ne,f,g',
      [
        ["a\nb", "c", "d"],
        ["e", "f", "g"],
      ],
    ],
    [
      "holds a line break of Windows",
      '"a\r\nb",c,d\ne,f,g',
      [
        ["a\nb", "c", "d"],
        ["e", "f", "g"],
      ],
    ],
    [
      "holds a tab",
      '"a\tb"\tc\td\ne\tf\tg',
      [
        ["a\tb", "c", "d"],
        ["e", "f", "g"],
      ],
    ],
    [
      "holds quotes, which are doubled",
      '"a""b""",c,d\ne,f,g',
      [
        ['a"b"', "c", "d"],
        ["e", "f", "g"],
      ],
    ],
    [
      "holds nothing",
      '"",c,d\ne,"",g',
      [
        ["", "c", "d"],
        ["e", "", "g"],
      ],
    ],
    [
      "holds one quote alone",
      '"""",c,d\ne,f,g',
      [
        ['"', "c", "d"],
        ["e", "f", "g"],
      ],
    ],
    [
      "ends a line",
      'a,b,"c"\nd,e,f',
      [
        ["a", "b", "c"],
        ["d", "e", "f"],
      ],
    ],
    [
      "ends the text",
      'a,b,c\nd,e,"f,g"',
      [
        ["a", "b", "c"],
        ["d", "e", "f,g"],
      ],
    ],
    [
      "is none where more follows its quote",
      '"a"b,c,d\ne,f,g',
      [
        ['"a"b', "c", "d"],
        ["e", "f", "g"],
      ],
    ],
    [
      "is none where its quote is never closed",
      '"a,b,c\nd,e,f',
      [
        ['"a', "b", "c"],
        ["d", "e", "f"],
      ],
    ],
    [
      "is none where its quotes are all doubled",
      '"a"",b,c\nd,e,f',
      [
        ['"a""', "b", "c"],
        ["d", "e", "f"],
      ],
    ],
    [
      "is none where a quote stands within",
      'a"b,c",d\ne,f,g',
      [
        ['a"b', 'c"', "d"],
        ["e", "f", "g"],
      ],
    ],
    [
      "is none where the comma belongs to a table of tabs",
      '"a",b\tc\td\ne\tf\tg',
      [
        ['"a",b', "c", "d"],
        ["e", "f", "g"],
      ],
    ],
  ])("%s", (_, text, rows) => {
    expect(splitTable(text)).toEqual(rows);
  });
});

describe("Markdown", () => {
  const cellsOf = (line: string) => splitTable(`|a|b|c|\n${line}`)[1];

  it.each<[string, readonly string[]]>([
    ["| d | e | f |", ["d", "e", "f"]],
    ["  |d|e|f|  ", ["d", "e", "f"]],
    ["d | e | f", ["d", "e", "f"]],
    ["|d||f|", ["d", "", "f"]],
    ["||d|e|", ["", "d", "e"]],
    ["|d|e||", ["d", "e", ""]],
    ["|d\\|e|f|g|", ["d|e", "f", "g"]],
    ["|d|e|f\\|", ["d", "e", "f|"]],
    ["|---|---|---|", []],
    ["| :-- | :-: | --: |", []],
    ["|-|-|-|", []],
    ["|---|-|甲|", ["---", "-", "甲"]],
    ["|--x|---|---|", ["--x", "---", "---"]],
    ["|x--|---|---|", ["x--", "---", "---"]],
    ["|::--|---|---|", ["::--", "---", "---"]],
    ["|:|---|---|", [":", "---", "---"]],
    ["|**d**|__e__|`f`|", ["d", "e", "f"]],
    ["|***d***|e|f|", ["d", "e", "f"]],
    ["|**d** e|e **f**|`f` g|", ["**d** e", "e **f**", "`f` g"]],
    ["|**d** e **f**|e|f|", ["**d** e **f**", "e", "f"]],
    ["|*d*|_e_|f|", ["*d*", "_e_", "f"]],
    ["|**d__|``|****|", ["**d__", "``", "****"]],
  ])("%s is the row %j", (line, cells) => {
    expect(cellsOf(line)).toEqual(cells);
  });
});

describe("the source of a web page", () => {
  it.each(["<table>", "<TABLE class=x>", "甲<tr>", "<td\n>", "<td colspan=2>"])("is known by %j", (text) => {
    expect(isHtml(text)).toBe(true);
    expect(
      readPlanTable(text, { agency: "某局", year: 107 }).issues.map(({ code, path, facts }) => [code, path, facts]),
    ).toEqual([["htmlInsteadOfTable", [], {}]]);
  });

  it.each(["table", "<tables>", "< table>", "<th>", "a<b", "<br>"])("is none for %j", (text) => {
    expect(isHtml(text)).toBe(false);
  });
});
