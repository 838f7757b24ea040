import { readFileSync } from "node:fs";
import {
  type Finding,
  type IndicatorSource,
  type LintCode,
  type LintOptions,
  lintPlan,
  type PlanSource,
} from "civic-kpi";
import { describe, expect, it } from "vitest";
import { rules } from "../../src/lint/rules.ts";
import { planOf, samplePlan } from "./samples.ts";

/** A plan, with what it is checked against. */
type Case = readonly [plan: PlanSource, options?: LintOptions | undefined];

interface RuleCases {
  /** What is found, in English, with the fix behind it; a case for each kind of finding. */
  readonly odd: readonly (readonly [...Case, found: string])[];
  /** What comes near and is not found. */
  readonly fine: readonly Case[];
}

const since = (before: Partial<IndicatorSource>, observation?: object, asOf?: string): LintOptions => ({
  previous: { ...planOf(before), year: 106 },
  ...(observation && {
    actuals: { observations: { "1.1": observation as never }, ...(asOf !== undefined && { asOf }) },
  }),
});

const serving = (...serves: string[]): PlanSource => ({
  ...planOf({}),
  programmes: [{ title: "食品安全", items: [{ title: "查驗", serves }] }],
});

const given = { from: "given" } as const;
const steps = (last: number): string => `1.規劃(30%)\n2.完工(${last}%)`;
const cases: Readonly<Record<LintCode, RuleCases>> = {
  notRunnable: {
    odd: [
      [
        planOf({ target: "九成" }),
        {},
        'goals[0].indicators[0].target: "九成" is not a number; give a finite number, a bigint, or a decimal text such as "12.5" without separators or unit',
      ],
      [
        samplePlan([{ id: "1.1" }, { id: "1.1" }]),
        {},
        'goals[0].indicators[1].id: the id "1.1" is taken already; give each goal and each indicator an id of its own',
      ],
    ],
    fine: [[planOf({})], [planOf({ target: "90.0" })]],
  },
  unreadableFormula: {
    odd: [
      [
        planOf({ formula: "合格件數/" }),
        {},
        'goals[0].indicators[0].formula: a number, a name or "(" is expected at the end; write what is computed with\n合格件數/\n　　　　 ^',
      ],
    ],
    fine: [[planOf({ formula: "合格件數 ÷ 抽驗件數 × 100％" })]],
  },
  goalWeightDiffers: {
    odd: [
      [
        samplePlan([{ weight: 40 }, { weight: 60, title: "稽查家次合格率" }], { weight: 90 }),
        {},
        "goal 1 prints the weight 90, its indicators sum to 100 → print 100, or correct an indicator's weight",
      ],
    ],
    fine: [[samplePlan([{ weight: "0.1" }, { weight: "99.9", title: "稽查家次合格率" }])], [planOf({ weight: "多" })]],
  },
  totalNotHundred: {
    odd: [[samplePlan([{ weight: 70 }], { weight: 70 }), {}, "the indicators' weights total 70, not 100"]],
    fine: [[planOf({})], [samplePlan([{ weight: "33.4" }, { weight: "66.6", title: "稽查家次合格率" }])]],
  },
  unsuppliedVariable: {
    odd: [
      [
        planOf({ variables: { 合格件數: { from: { count: "inspection" } }, 抽驗件數: { kind: "count" } } }),
        {},
        'nothing supplies "抽驗件數" of indicator 1.1 → say in from how it is counted, or "given" where a person hands it over',
      ],
    ],
    fine: [
      [planOf({})],
      [planOf({ variables: { 合格件數: { kind: "count" } } })],
      [planOf({ variables: { 合格件數: { from: { count: "inspection" } }, 抽驗件數: given } })],
      [
        samplePlan([
          { variables: { 合格件數: { from: { count: "inspection" } }, 抽驗件數: given } },
          { title: "稽查家次合格率", formula: "甲/", variables: { 甲: given } },
        ]),
      ],
    ],
  },
  variableNotInFormula: {
    odd: [
      [
        planOf({ variables: { 抽查件數: { kind: "count" } } }),
        {},
        'indicator 1.1 declares "抽查件數", which is not in its formula → did you mean "抽驗件數"?',
      ],
      [
        planOf({ variables: { 人口: { kind: "count" } } }),
        {},
        'indicator 1.1 declares "人口", which is not in its formula',
      ],
    ],
    fine: [[planOf({ variables: { 抽驗件數: { kind: "count" } } })]],
  },
  leverNotInFormula: {
    odd: [
      [
        planOf({ lever: "合格數" }),
        {},
        'a shortfall of indicator 1.1 is to be told in "合格數", which is not in its formula → did you mean "合格件數"?',
      ],
    ],
    fine: [[planOf({ lever: "合格件數" })]],
  },
  unitMismatch: {
    odd: [
      [planOf({ unit: "件" }), {}, "the formula of indicator 1.1 is in %, its target in 件"],
      [
        planOf({ formula: "年度場次(單位:場)", unit: "家" }),
        {},
        "the formula of indicator 1.1 is in 場, its target in 家",
      ],
    ],
    fine: [
      [planOf({ unit: "百分點" })],
      [planOf({ formula: "年度場次(單位:場數)", unit: "場" })],
      [planOf({ formula: "年度場次", unit: "場" })],
      [planOf({ formula: steps(100), accrual: "milestones" })],
    ],
  },
  percentSignMissing: {
    odd: [
      [
        planOf({ formula: "合格件數/抽驗件數*100" }),
        {},
        "the target of indicator 1.1 is a percent, and its formula multiplies by a plain 100; it is computed in percent here → write 合格件數/抽驗件數*100%",
      ],
      [
        planOf({ formula: "-(100×甲)/乙" }),
        {},
        "the target of indicator 1.1 is a percent, and its formula multiplies by a plain 100; it is computed in percent here → write -(100%*甲)/乙",
      ],
      [
        planOf({ formula: "0.5×合格件數/抽驗件數×100" }),
        {},
        "the target of indicator 1.1 is a percent, and its formula multiplies by a plain 100; it is computed in percent here → write 0.5*合格件數/抽驗件數*100%",
      ],
      [
        planOf({ formula: "合格件數÷抽驗件數" }),
        {},
        "the target of indicator 1.1 is a percent, and its formula is a share that isn't multiplied by 100%; it is computed in percent here → write 合格件數/抽驗件數*100%",
      ],
      [
        planOf({ formula: "1-退件數/收件數" }),
        {},
        "the target of indicator 1.1 is a percent, and its formula is a share that isn't multiplied by 100%; it is computed in percent here → write (1-退件數/收件數)*100%",
      ],
    ],
    fine: [[planOf({})], [planOf({ formula: "服務人次/服務天數", unit: "人次" })], [planOf({ formula: "滿意度" })]],
  },
  mixedPercent: {
    odd: [
      [
        planOf({ formula: "合格件數/抽驗件數*50%+滿意度*50%" }),
        {},
        "the target of indicator 1.1 is a percent, and its formula adds shares to figures that are none; it is computed as it stands here → multiply each share by a plain 100, such as 甲/乙*100*50%+丙*50%",
      ],
      [
        planOf({ formula: "100-合格件數/抽驗件數*100%" }),
        {},
        "the target of indicator 1.1 is a percent, and its formula adds shares to figures that are none; it is computed as it stands here → multiply each share by a plain 100, such as 甲/乙*100*50%+丙*50%",
      ],
    ],
    fine: [
      [planOf({ formula: "合格件數/抽驗件數*100*50%+滿意度*50%" })],
      [planOf({ formula: "合格件數/抽驗件數*50%+滿意度*50%", unit: "分" })],
      [planOf({ formula: "1-合格件數/抽驗件數*100%" })],
    ],
  },
  growthIsShareDifference: {
    odd: [
      [
        planOf({ title: "參與成長率", formula: "(今年-去年)參加數/總數*100%" }),
        {},
        "the title of indicator 1.1 says 成長率, but its formula divides 今年參加數-去年參加數 by 總數: a difference of shares → divide by 去年參加數, or call it the change of a share",
      ],
      [
        planOf({ title: "用電量減少率", formula: "(去年用電-今年用電)/總用電*100%" }),
        {},
        "the title of indicator 1.1 says 減少率, but its formula divides 去年用電-今年用電 by 總用電: a difference of shares → divide by 去年用電, or call it the change of a share",
      ],
    ],
    fine: [
      [planOf({ title: "參與成長率", formula: "(今年-去年)參加數/去年參加數*100%" })],
      [planOf({ title: "用電量減少率", formula: "(去年用電-今年用電)/去年用電*100%" })],
      [planOf({ title: "合格率", formula: "(總數-不合格數)/全部*100%" })],
      [planOf({ title: "參與成長率" })],
      [planOf({ title: "參與成長率", formula: "成長率" })],
    ],
  },
  targetMayBeShare: {
    odd: [
      [
        planOf({ target: 0.95 }),
        {},
        "the target of indicator 1.1 is 0.95%, which is no more than a hundredth → if the share is meant, write 95",
      ],
    ],
    fine: [
      [planOf({ target: 95 })],
      [planOf({ target: 0.95, unit: "分", formula: "平均分數" })],
      [planOf({ target: 0.5, title: "參與成長率" })],
      [planOf({ target: 0.2, title: "違規發生率", direction: "atMost" })],
    ],
  },
  nameMayBeProse: {
    odd: [
      [
        planOf({ formula: "依專案執行進度" }),
        {},
        'the formula of indicator 1.1 is read as one figure, "依專案執行進度", and may be prose → write what is computed, or declare the name in variables',
      ],
    ],
    fine: [
      [planOf({ formula: "年度查察件數", unit: "件" })],
      [planOf({ formula: "依專案執行進度", variables: { 依專案執行進度: { kind: "rate" } } })],
    ],
  },
  lastStepBelowHundred: {
    odd: [
      [
        planOf({ formula: steps(80), accrual: "milestones" }),
        {},
        'the last step of indicator 1.1, "完工", reaches 80%, not 100%',
      ],
    ],
    fine: [[planOf({ formula: steps(100), accrual: "milestones", target: 30 })]],
  },
  dueByNotAssessed: {
    odd: [
      [
        planOf({ dueBy: "10-31" }),
        {},
        "indicator 1.1 is due by 10-31, but its accrual is rate → make its accrual assessed, or drop the date",
      ],
    ],
    fine: [[planOf({ dueBy: "10-31", accrual: "assessed" })]],
  },
  baselineBeyondTarget: {
    odd: [
      [
        planOf({ baseline: 95 }),
        {},
        "the baseline of indicator 1.1, 95, is better than its target, 90 → check the baseline, the target and the direction",
      ],
      [
        planOf({ title: "爭議調解逾期結案率", direction: "atMost", target: 10, baseline: "29/3" }),
        {},
        "the baseline of indicator 1.1, ≈9.6667, is better than its target, 10 → check the baseline, the target and the direction",
      ],
    ],
    fine: [
      [planOf({ baseline: 80 })],
      [planOf({ title: "爭議調解逾期結案率", direction: "atMost", target: 10, baseline: 12 })],
      // Refused elsewhere, or by the rule itself.
      [planOf({ baseline: 90 })],
    ],
  },
  directionContradictsTitle: {
    odd: [
      [
        planOf({ title: "重大缺失發生率" }),
        {},
        'indicator 1.1 is named a "發生率", but its direction is atLeast → make it atMost',
      ],
      [
        planOf({ title: "抽驗合格率", direction: "atMost" }),
        {},
        'indicator 1.1 is named a "合格率", but its direction is atMost → make it atLeast',
      ],
    ],
    fine: [
      [planOf({ title: "爭議調解逾期結案率", direction: "atMost" })],
      [planOf({ title: "重大缺失發生率", direction: "atMost" })],
      [planOf({ title: "抽驗不合格率", direction: "atMost" })],
      [planOf({ title: "事故死亡人數降低率" })],
      [planOf({ title: "竊盜案件" })],
    ],
  },
  duplicateTitle: {
    odd: [[samplePlan([{}, { title: "食品 抽驗合格率" }]), {}, "indicator 1.2 has the title of 1.1: 食品 抽驗合格率"]],
    fine: [
      [samplePlan([{}, { title: "食品抽驗合格件數" }])],
      [samplePlan([{ title: "" }, { title: "" }])],
      [samplePlan([{ title: "（一）" }, { title: "（二）" }])],
    ],
  },
  titleSpeltDifferently: {
    odd: [
      [
        samplePlan([{}], {
          alsoPrinted: [
            { title: "確保食品安全", citation: { part: "第一部分" } },
            { title: "確保食品安全", citation: { page: "3" } },
            { title: "維護食品安全", citation: { part: "第四部分" } },
          ],
        }),
        {},
        'goal 1 is printed "維護食品安全", but "確保食品安全" in 第一部分, 3',
      ],
      [
        samplePlan([{}], { alsoPrinted: [{ title: "確保食安" }] }),
        {},
        'goal 1 is printed "維護食品安全", but "確保食安" in another place',
      ],
    ],
    fine: [[samplePlan([{}], { alsoPrinted: [{ title: "維護食品安全", citation: { part: "第一部分" } }] })]],
  },
  renamed: {
    odd: [[planOf({}), since({ title: "食品抽查合格率" }), "title of indicator 1.1: 食品抽查合格率 → 食品抽驗合格率"]],
    fine: [
      [planOf({}), since({})],
      [
        samplePlan([{}], { alsoPrinted: [{ title: "確保食品安全" }] }),
        { previous: samplePlan([{}], { title: "確保食品安全" }) },
      ],
    ],
  },
  dropped: {
    odd: [
      [planOf({ title: "登革熱孳清率" }), since({}), "indicator 1.1 dropped: 食品抽驗合格率"],
      [samplePlan([{}], { title: "杜絕登革熱" }), since({}), "goal 1 dropped: 維護食品安全"],
    ],
    fine: [[planOf({}), since({ title: "食品抽查合格率" })], [planOf({})]],
  },
  weightShifted: {
    odd: [
      [
        samplePlan([{ weight: 80 }, { weight: 20, title: "稽查家次合格率" }]),
        since({}),
        "weight of indicator 1.1: 100 → 80",
      ],
    ],
    fine: [[planOf({ weight: "100.0" }), since({})]],
  },
  targetLoosened: {
    odd: [
      [planOf({ target: 89 }), since({}), "target of indicator 1.1: ≥ 90% → ≥ 89%, loosened"],
      [
        planOf({ title: "缺失率", direction: "atMost", target: 12 }),
        since({ title: "缺失率", direction: "atMost", target: 10 }),
        "target of indicator 1.1: ≤ 10% → ≤ 12%, loosened",
      ],
    ],
    fine: [
      [planOf({}), since({})],
      [planOf({ target: 91 }), since({})],
      [planOf({ target: 80, unit: "‰" }), since({})],
    ],
  },
  targetAlreadyReached: {
    odd: [
      [
        planOf({ target: 91 }),
        since({}, { reported: "91%" }),
        "the target of indicator 1.1 is 91%; the year before had reached 91% by 2017-12-31",
      ],
      [
        planOf({ target: 92 }),
        since({}, { inputs: { 合格件數: 29, 抽驗件數: 31 } }, "2017-06-30"),
        "the target of indicator 1.1 is 92%; the year before had reached ≈93.5484% by 2017-06-30",
      ],
      [
        planOf({
          formula: "違規件數",
          unit: "件",
          title: "違規件數",
          direction: "atMost",
          accrual: "cumulative",
          target: 5,
        }),
        since(
          { formula: "違規件數", unit: "件", title: "違規件數", direction: "atMost", accrual: "cumulative", target: 6 },
          { reported: 5 },
        ),
        "the target of indicator 1.1 is 5件; the year before had reached 5件 by 2017-12-31",
      ],
    ],
    fine: [
      [planOf({ target: 91 }), since({}, { reported: "90.999" })],
      [planOf({ target: 91 }), since({}, { pending: "統計中" })],
      [planOf({ target: 91 }), since({})],
      [planOf({ target: 91, unit: "‰" }), since({}, { reported: 95 })],
      [planOf({ target: 91, direction: "atMost" }), since({}, { reported: 95 })],
      [
        planOf({ formula: steps(100), accrual: "milestones" }),
        since({ formula: steps(100), accrual: "milestones" }, { completedStep: 2 }),
      ],
      [
        planOf({
          formula: "違規件數",
          unit: "件",
          title: "違規件數",
          direction: "atMost",
          accrual: "cumulative",
          target: 5,
        }),
        since(
          { formula: "違規件數", unit: "件", title: "違規件數", direction: "atMost", accrual: "cumulative", target: 6 },
          { reported: 2 },
          "2017-06-30",
        ),
      ],
    ],
  },
  servesNothing: {
    odd: [
      [serving("1", "1.2"), {}, '"查驗" is to serve "1.2", which is no goal\'s or indicator\'s id'],
      [serving("1-1"), {}, '"查驗" is to serve "1-1", which is no goal\'s or indicator\'s id → did you mean "1.1"?'],
    ],
    fine: [
      [serving("1", "1.1")],
      [serving()],
      [planOf({})],
      [{ ...planOf({}), programmes: [null, { items: [5, { serves: "1.2" }, { serves: [1.2] }] }] as never }],
    ],
  },
  unknownInferred: {
    odd: [
      [
        planOf({ inferred: ["unit", "acrual"] }),
        {},
        'indicator 1.1 lists "acrual" in inferred, which is no field of an indicator → did you mean "accrual"?',
      ],
      [planOf({ inferred: ["方向"] }), {}, 'indicator 1.1 lists "方向" in inferred, which is no field of an indicator'],
    ],
    fine: [[planOf({ inferred: ["formula", "dueBy", "evaluationSystem"] })], [planOf({ inferred: [] })]],
  },
  minusMayBeHyphen: {
    odd: (
      [
        ["on-time arrivals / arrivals * 100%", "on-time"],
        ["COVID-19接種數/人口數*100%", "COVID-19"],
        ["children ages 0-5 served / children * 100%", "ages 0-5"],
        ["e-Tag使用率", "e-Tag"],
        ["U-Bike租借次數", "U-Bike"],
        ["E-mail回覆件數/來件數*100%", "E-mail"],
        ["C-ITS路口數", "C-ITS"],
        ["K-12學校數", "K-12"],
      ] as const
    ).map(([formula, word]) => [
      planOf({ formula }),
      {},
      `the formula of indicator 1.1 is read with a minus sign in "${word}" → if that is part of a name, quote the whole name, 「…」, or declare it in variables; if it is a subtraction, write spaces around the sign`,
    ]),
    fine: [
      [planOf({ formula: "「on-time arrivals」 / arrivals * 100%" })],
      [planOf({ formula: "COVID-19接種數/人口數*100%", variables: { "COVID-19接種數": {} } })],
      [planOf({ formula: "(income-cost)/cost*100%" })],
      [planOf({ formula: "(A-B)/B*100%" })],
      [planOf({ formula: "(A-50)/50*100%" })],
      [planOf({ formula: "(A - B件數)/B件數*100%" })],
      [planOf({ formula: "(FY18-FY17)/FY17*100%" })],
      [planOf({ formula: "(total - part time) / total * 100%" })],
      [planOf({ formula: "A/B*100%（A：COVID-19接種數，B：人口數）" })],
      [planOf({ formula: "on-time/" })],
    ],
  },
  reachedTargetKept: {
    odd: [
      [
        planOf({}),
        since({}, { reported: 95 }),
        "the target of indicator 1.1 is kept at 90%, though the year before had reached 95% by 2017-12-31",
      ],
    ],
    fine: [
      [planOf({ target: 91 }), since({}, { reported: 95 })],
      [planOf({}), since({}, { reported: 89 })],
    ],
  },
  reportedMayBeShare: {
    odd: [
      [
        planOf({}),
        { observations: { "1.1": { reported: 0.95 } } },
        "indicator 1.1 is reported as 0.95%, and its target is 90% → if the share is meant, write 95",
      ],
      [
        planOf({}),
        since({}, { reported: "0.9" }),
        "indicator 1.1 is reported as 0.9%, and its target is 90% → if the share is meant, write 90",
      ],
    ],
    fine: [
      [planOf({}), { observations: { "1.1": { reported: "0.95%" } } }],
      [planOf({}), { observations: { "1.1": { inputs: { 合格件數: 0.95, 抽驗件數: 100 } } } }],
      [planOf({ target: 0.9 }), { observations: { "1.1": { reported: 0.95 } } }],
      [planOf({ direction: "atMost", title: "違規發生率" }), { observations: { "1.1": { reported: 0.95 } } }],
    ],
  },
};

const found = (code: LintCode, [plan, options]: Case): readonly Finding[] =>
  lintPlan(plan, options).filter((finding) => finding.code === code);

describe.each(Object.entries(cases) as [LintCode, RuleCases][])("%s", (code, { odd, fine }) => {
  it.each(odd.map(([plan, options, text]) => [text, plan, options] as const))("finds: %s", (text, plan, options) => {
    const findings = found(code, [plan, options]);
    expect(findings.map(({ message, fix }) => (fix ? `${message.en} → ${fix.en}` : message.en))).toEqual([text]);
  });

  it.each(fine.map((each, index) => [index + 1, each] as const))(
    "finds nothing in what only comes near, %i",
    (_, each) => {
      expect(found(code, each)).toEqual([]);
    },
  );

  it("says why, in both languages, and by whose word", () => {
    const { reason, source, severity } = rules[code];
    const [finding] = found(code, odd[0] as unknown as Case);
    expect(finding).toMatchObject({ code, reason, source, severity });
    expect(source).toMatch(/^(?:convention|臺中市政府施政績效管理要點第.點第.款)$/);
    for (const text of [reason, finding?.message, finding?.fix].filter((each) => each !== undefined)) {
      expect(text["zh-TW"]).toMatch(/\p{Script=Han}/u);
      expect(text.en).toMatch(/[a-z]/);
    }
  });
});

it("docs/lint.md lists every rule with its severity and source, in the order of the findings", () => {
  const rows = [...readFileSync("docs/lint.md", "utf8").matchAll(/^\| `(\w+)` \| (\w+) \| .+ \| (.+) \|$/gm)];
  expect(rows.map(([, code, severity, source]) => [code, severity, source])).toEqual(
    Object.entries(rules).map(([code, { severity, source }]) => [code, severity, source]),
  );
});

it("a plan with nothing odd has no finding", () => {
  expect(lintPlan(samplePlan())).toEqual([]);
  expect(lintPlan(samplePlan(), { previous: samplePlan(), actuals: { observations: {} } })).toEqual([]);
});
