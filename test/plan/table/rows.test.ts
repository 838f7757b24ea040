import { readPlanTable, type TableRows } from "civic-kpi";
import { describe, expect, it } from "vitest";

const HEADER = ["策略績效目標", "衡量指標", "衡量標準", "年度目標值"];
const NUMBERED = ["項次", ...HEADER];
const PLAIN = ["甲(5%)", "乙(5%)", "件數", "3件"];
const OTHER = ["丙(5%)", "丁(5%)", "場數", "4場"];
const MORE = ["", "丁(5%)", "場數", "4場"];

type Row = TableRows[number];
type Issues = readonly (readonly [code: string, path: readonly (string | number)[], facts: object])[];

const FIRST = '1 甲 5: 1.1 乙 5 "件數" 3';
const BOTH = [FIRST, '2 丙 5: 2.1 丁 5 "場數" 4'];

const leftOut = (row: number, lastRow: number, text: string): Issues[number] => [
  "rowsLeftOut",
  ["rows", row - 1],
  { row, lastRow, text: `"${text}"` },
];

const unreadable = (field: string, row: number, column: number, text: string): Issues[number] => [
  "unreadableCell",
  ["rows", row - 1, column - 1],
  { field, row, column, text: `"${text}"` },
];

describe("rows", () => {
  it.each<[string, readonly Row[], readonly string[], Issues]>([
    ["are passed over where they repeat the header", [HEADER, PLAIN, HEADER, OTHER], BOTH, []],
    ["are passed over where they are blank", [HEADER, PLAIN, ["", "", "", ""], [], OTHER, [" "]], BOTH, []],
    [
      "of one line behind a blank one end the table, and the header again begins it",
      [HEADER, PLAIN, [], ["註：暫定"], ["說明一"], HEADER, OTHER],
      BOTH,
      [leftOut(4, 5, "註：暫定")],
    ],
    [
      "behind the end of the table are none of it",
      [HEADER, PLAIN, [], ["第三部分"], OTHER],
      [FIRST],
      [leftOut(4, 5, "第三部分")],
    ],
    [
      "of one line without a blank one are left out alone",
      [HEADER, PLAIN, ["註：暫定"], OTHER],
      BOTH,
      [leftOut(3, 3, "註：暫定")],
    ],
    [
      "of another header end the table, and the header again begins it",
      [HEADER, PLAIN, ["評估體制", "評估方式"], ["1", "統計"], HEADER, OTHER],
      BOTH,
      [leftOut(3, 4, "評估體制 評估方式")],
    ],
    [
      "of totals are left out, each run with one issue",
      [
        HEADER,
        PLAIN,
        ["合計", "100%"],
        OTHER,
        ["", "總計", "", ""],
        ["小 計"],
        ["Total"],
        [],
        ["總和"],
        ["Subtotal"],
        ["sum"],
      ],
      BOTH,
      [leftOut(3, 3, "合計 100%"), leftOut(5, 7, "總計"), leftOut(9, 11, "總和")],
    ],
    [
      "that name a total behind something else are none of totals",
      [HEADER, ["甲(5%)", "合計(5%)", "合計", "3件"], ["合計場數(5%)", "非合計(5%)", "場數", "4場"]],
      ['1 甲 5: 1.1 合計 5 "合計" 3', '2 合計場數 5: 2.1 非合計 5 "場數" 4'],
      [],
    ],
    [
      "may lack cells that are merged with those above",
      [HEADER, ["甲(10%)", ...PLAIN.slice(1)], MORE.slice(1)],
      ['1 甲 10: 1.1 乙 5 "件數" 3, 1.2 丁 5 "場數" 4'],
      [],
    ],
    [
      "go on where a line break parted them",
      [HEADER, ["甲(5%)", "乙(5%)", "合格件數"], ["/抽驗件數", "3件"], OTHER],
      ['1 甲 5: 1.1 乙 5 "合格件數\\n/抽驗件數" 3', ...BOTH.slice(1)],
      [],
    ],
    [
      "go on in a title as well",
      [HEADER, ["甲(5%)", "乙"], ["丙(5%)", "件數", "3件"]],
      ['1 甲 5: 1.1 乙丙 5 "件數" 3'],
      [],
    ],
    [
      "with a goal alone belong to the indicators that follow",
      [HEADER, ["甲(10%)"], ["", ...PLAIN.slice(1)], MORE],
      ['1 甲 10: 1.1 乙 5 "件數" 3, 1.2 丁 5 "場數" 4'],
      [],
    ],
    [
      "with a goal alone, which no indicator follows, are left out",
      [HEADER, ["戊(5%)"], PLAIN, ["己(5%)", "", "", ""]],
      [FIRST],
      [leftOut(2, 2, "戊(5%)"), leftOut(4, 4, "己(5%)")],
    ],
    [
      "may repeat the goal",
      [HEADER, ["甲(10%)", ...PLAIN.slice(1)], ["甲(10%)", ...OTHER.slice(1)]],
      ['1 甲 10: 1.1 乙 5 "件數" 3, 1.2 丁 5 "場數" 4'],
      [],
    ],
    [
      "may repeat a goal that takes two lines",
      [
        NUMBERED,
        ["一", "落實", ...PLAIN.slice(1)],
        ["一", "落實", ...OTHER.slice(1)],
        ["一", "稽查(15%)", "戊(5%)", "人數", "5人"],
        ["一", "稽查(15%)", "己(5%)", "家數", "6家"],
      ],
      ['1 落實稽查 15: 1.1 乙 5 "件數" 3, 1.2 丁 5 "場數" 4, 1.3 戊 5 "人數" 5, 1.4 己 5 "家數" 6'],
      [],
    ],
    [
      "with a title go on with the goal whose number stands above",
      [NUMBERED, ["一", "落實", ...PLAIN.slice(1)], ["", "稽查(10%)", ...OTHER.slice(1)], ["二", ...OTHER]],
      ['1 落實稽查 10: 1.1 乙 5 "件數" 3, 1.2 丁 5 "場數" 4', '2 丙 5: 2.1 丁 5 "場數" 4'],
      [],
    ],
    [
      "with another weight for what has one are issues",
      [
        ["策略績效目標", "權重", "衡量指標", "權重", "衡量標準", "年度目標值"],
        ["甲", "10%", "乙", "5%", "件數", "3件"],
        ["", "6%", "丁", "5%", "場數", "4場"],
        ["", "", "", "9%", "", ""],
      ],
      ['1 甲 10: 1.1 乙 5 "件數" 3, 1.2 丁 5 "場數" 4'],
      [unreadable("weight", 4, 4, "9%"), unreadable("goalWeight", 3, 2, "6%")],
    ],
    [
      "with another unit for what has one are issues",
      [
        [...HEADER, "單位"],
        [...PLAIN, "件"],
        ["", "", "", "", "場"],
      ],
      [FIRST],
      [unreadable("unit", 3, 5, "場")],
    ],
    [
      "are passed over where they repeat the header, blanks at its end aside",
      [[...HEADER, "", null], PLAIN, HEADER, OTHER, [...HEADER, ""]],
      BOTH,
      [],
    ],
    [
      "of one line below a repeated header end the table as well",
      [HEADER, PLAIN, HEADER, ["註：暫定"], OTHER],
      [FIRST],
      [leftOut(4, 5, "註：暫定")],
    ],
    [
      "in front of the table are left out, blank ones with them",
      [[], ["某局"], HEADER, PLAIN],
      [FIRST],
      [leftOut(1, 2, "某局")],
    ],
    ["in front of the table are no issue where all are blank", [[], ["", " "], HEADER, PLAIN], [FIRST], []],
    [
      "whose title ends in a total are none of totals",
      [HEADER, ["各項合計", "乙(5%)", "件數", "3件"]],
      ['1 各項合計 5: 1.1 乙 5 "件數" 3'],
      [["weightAssumed", ["goals", 0, "weight"], { id: "1", row: 2, weight: "5" }]],
    ],
    [
      "may lack a goal's weight together with the goal",
      [
        ["策略績效目標", "權重", "衡量指標", "權重", "衡量標準", "年度目標值"],
        ["甲", "10%", "乙", "5%", "件數", "3件"],
        ["丁", "5%", "場數", "4場"],
      ],
      ['1 甲 10: 1.1 乙 5 "件數" 3, 1.2 丁 5 "場數" 4'],
      [],
    ],
    [
      "go on behind a break even where the rest could be a figure",
      [HEADER, ["甲(5%)", "乙(5%)", "100*合格件數/"], ["2"], ["/抽驗件數", "3件"], OTHER],
      ['1 甲 5: 1.1 乙 5 "100*合格件數/\\n2\\n/抽驗件數" 3', ...BOTH.slice(1)],
      [],
    ],
    [
      "go on in an indicator's title even where the rest could be a figure",
      [HEADER, ["甲(5%)", "乙"], ["2"], ["期(5%)", "件數", "3件"]],
      ['1 甲 5: 1.1 乙2期 5 "件數" 3'],
      [],
    ],
    [
      "go on in a goal's title even where the rest could be a figure",
      [NUMBERED, ["一", "甲"], ["2"], ["期(5%)", ...PLAIN.slice(1)]],
      ['1 甲2期 5: 1.1 乙 5 "件數" 3'],
      [],
    ],
    ["don't go on in a target", [HEADER, PLAIN, ["以上"], OTHER], BOTH, [leftOut(3, 3, "以上")]],
    [
      "don't go on behind one that was left out",
      [HEADER, ["甲(10%)", ...PLAIN.slice(1)], ["1", "2"], MORE.slice(1)],
      ['1 甲 10: 1.1 乙 5 "件數" 3, 1.2 丁 5 "場數" 4'],
      [leftOut(3, 3, "1 2")],
    ],
    [
      "half of whose cells fit are of the table",
      [HEADER, PLAIN, ["丙(5%)", "3", "4", "4場"]],
      [FIRST, '2 丙 5: 2.1 3 5 "4" 4'],
      [["weightAssumed", ["goals", 1, "indicators", 0, "weight"], { id: "2.1", row: 3, weight: "5" }]],
    ],
    [
      "of which little is printed fit by that alone",
      [
        ["項次", "策略績效目標", "權重", "項次", "衡量指標", "權重", "衡量標準", "年度目標值"],
        ["一", "甲", "5%", "1", "乙", "5%", "件數", "3件"],
        ["", "", "", "", "(暫定)"],
      ],
      ['1 甲 5: 1.1 乙(暫定) 5 "件數" 3'],
      [],
    ],
    [
      "with nothing but a goal and what a plan has no place for belong to the indicators that follow",
      [[...HEADER, "承辦人"], ["甲(10%)", "", "", "", "王小明"], ["", ...PLAIN.slice(1), ""], MORE],
      ['1 甲 10: 1.1 乙 5 "件數" 3, 1.2 丁 5 "場數" 4'],
      [["columnLeftOut", ["rows", 0, 4], { row: 1, column: 5, text: '"承辦人"' }]],
    ],
    [
      "may bring what an indicator lacks so far",
      [HEADER, ["甲(5%)", "乙(5%)", "", "3件"], ["", "", "件數", ""]],
      [FIRST],
      [],
    ],
    [
      "may bring the title of an indicator that has none so far",
      [HEADER, ["甲(5%)", "", "合格件數", "3件"], ["", "乙(5%)", "/件數", ""]],
      ['1 甲 5: 1.1 乙 5 "合格件數\\n/件數" 3'],
      [],
    ],
    [
      "may begin with a goal that has no title",
      [HEADER, ["", ...PLAIN.slice(1)], OTHER],
      ['1  5: 1.1 乙 5 "件數" 3', ...BOTH.slice(1)],
      [
        ["blankCell", ["goals", 0, "title"], { field: "goal", row: 2 }],
        ["weightAssumed", ["goals", 0, "weight"], { id: "1", row: 2, weight: "5" }],
      ],
    ],
    [
      "may repeat the last line of a goal",
      [
        NUMBERED,
        ["一", "落實", ...PLAIN.slice(1)],
        ["", "食品", ...OTHER.slice(1)],
        ["", "稽查(15%)", "戊(5%)", "人數", "5人"],
        ["", "稽查(15%)", "己(5%)", "家數", "6家"],
      ],
      ['1 落實食品稽查 15: 1.1 乙 5 "件數" 3, 1.2 丁 5 "場數" 4, 1.3 戊 5 "人數" 5, 1.4 己 5 "家數" 6'],
      [],
    ],
    [
      "that begin an indicator are known by its weight",
      [
        ["策略績效目標", "衡量指標", "權重", "衡量標準", "年度目標值"],
        ["甲(10%)", "乙", "5%", "件數", "3件"],
        ["", "丁", "5%", "", ""],
      ],
      ['1 甲 10: 1.1 乙 5 "件數" 3, 1.2 丁 5 "" ""'],
      [
        ["blankCell", ["goals", 0, "indicators", 1, "formula"], { field: "formula", row: 3 }],
        ["blankCell", ["goals", 0, "indicators", 1, "target"], { field: "target", row: 3 }],
      ],
    ],
    [
      "that begin an indicator are known by its evaluation system",
      [
        ["策略績效目標", "衡量指標", "評估體制", "衡量標準", "年度目標值"],
        ["甲(10%)", "乙(5%)", "1", "件數", "3件"],
        ["", "丁(5%)", "2", "", ""],
      ],
      ['1 甲 10: 1.1 乙 5 "件數" 3, 1.2 丁 5 "" ""'],
      [
        ["blankCell", ["goals", 0, "indicators", 1, "formula"], { field: "formula", row: 3 }],
        ["blankCell", ["goals", 0, "indicators", 1, "target"], { field: "target", row: 3 }],
      ],
    ],
    ["that fit no column are left out", [HEADER, PLAIN, ["1", "2", "3", "4"], OTHER], BOTH, [leftOut(3, 3, "1 2 3 4")]],
    [
      "that begin an indicator are known by its number",
      [
        ["策略績效目標", "項次", ...HEADER.slice(1)],
        ["甲(10%)", "1", "乙(5%)", "件數", "3件"],
        ["", "2", "丁(5%)", "", ""],
      ],
      ['1 甲 10: 1.1 乙 5 "件數" 3, 1.2 丁 5 "" ""'],
      [
        ["blankCell", ["goals", 0, "indicators", 1, "formula"], { field: "formula", row: 3 }],
        ["blankCell", ["goals", 0, "indicators", 1, "target"], { field: "target", row: 3 }],
      ],
    ],
    [
      "that begin an indicator are known by its formula, once the title above has its weight",
      [HEADER, ["甲(10%)", "乙(5%)", "件數", "3件"], ["", "丁(5%)", "場數", ""]],
      ['1 甲 10: 1.1 乙 5 "件數" 3, 1.2 丁 5 "場數" ""'],
      [["blankCell", ["goals", 0, "indicators", 1, "target"], { field: "target", row: 3 }]],
    ],
    [
      "with the rest of a title and formula begin none, while the title has no weight yet",
      [HEADER, ["甲(5%)", "乙", "合格件數", "3件"], ["", "丁(5%)", "/件數", ""]],
      ['1 甲 5: 1.1 乙丁 5 "合格件數\\n/件數" 3'],
      [],
    ],
    [
      "with the rest of a title alone begin none",
      [HEADER, ["甲(5%)", "乙(5%)", "件數", "3件"], ["", "(暫定)", "", ""]],
      ['1 甲 5: 1.1 乙(暫定) 5 "件數" 3'],
      [["noteLeftOut", ["rows", 1, 1], { row: 2, column: 2, text: '"乙(5%)\\n(暫定)"', note: "(暫定)" }]],
    ],
  ])("%s", (_, table, goals, issues) => {
    const read = readPlanTable(table, { agency: "某局", year: 107, direction: "atLeast", accrual: "rate", unit: "件" });
    const shown = read.plan.goals.map(({ id, title, weight, indicators }) => {
      const own = indicators.map((each) =>
        [each.id, each.title, each.weight, JSON.stringify(each.formula), each.target === "" ? '""' : each.target].join(
          " ",
        ),
      );
      return `${id} ${title} ${weight}: ${own.join(", ")}`;
    });
    expect(shown).toEqual(goals);
    expect(read.issues.map(({ code, path, facts }) => [code, path, facts])).toEqual(issues);
  });
});
