/**
 * Plan of the Department of Government Ethics, Taichung City Government (臺中市政府政風處), for ROC year 106 (2017), as
 * the plan of 107 looks back on it: goals, indicators, weights and original targets (原訂目標值).
 *
 * Part four prints no formula, evaluation system or evaluation method; those of 107 stand in for them, and each
 * indicator lists them in `inferred`. It prints neither initiatives nor work programmes, so there are none.
 *
 * Source: 臺中市政府政風處107年度施政計畫, part four (第四部分), which begins at page 25-11.
 *
 * @example
 * ```ts
 * import { plan106 } from "civic-kpi/taichung";
 *
 * plan106.goals.map(({ weight }) => weight); // => [11, 9, 10, 9, 13, 9, 9]
 * plan106.goals[1].indicators[0].target; // => 12
 * ```
 */
export const plan106 = {
  version: 1,
  agency: "臺中市政府政風處",
  agencyEn: "Department of Government Ethics, Taichung City Government",
  year: 106,
  citation: {
    document: "臺中市政府政風處107年度施政計畫",
    part: "第四部分",
    page: "25-11",
    note: "非取自106年度計畫原文，係107年度計畫第四部分（自25-11頁起）所載之原訂目標值。該部分未印衡量標準、評估體制與評估方式。各目標權重合計70%，其餘未見說明。",
    noteEn:
      "Not the plan of 106 itself, but its targets as part four of the plan of 107 (from page 25-11) repeats them; that part prints neither formulas nor evaluation system and method. The weights total 70%; no reason is printed.",
  },
  goals: [
    {
      id: "1",
      title: "落實公務機密維護，督促公務員依法行政，確保施政順遂，保障民眾權益",
      titleEn: "Safeguard official secrets, keep officials within the law, and protect the public's rights",
      weight: 11,
      indicators: [
        {
          id: "1.1",
          title: "辦理機密維護檢查與資訊安全稽核合格率",
          titleEn: "Pass rate of confidentiality inspections and information-security audits",
          weight: 6,
          formula: "(檢查總項目數-不合格項目數)/檢查總項目數*100%",
          unit: "%",
          direction: "atLeast",
          accrual: "rate",
          target: 70,
          evaluationSystem: 1,
          evaluationMethod: "statistics",
          variables: {
            檢查總項目數: {
              labelEn: "Items checked",
              kind: "count",
              from: { sum: "confidentialityInspection", field: "itemsChecked" },
            },
            不合格項目數: {
              labelEn: "Items failed",
              kind: "count",
              partOf: "檢查總項目數",
              from: { sum: "confidentialityInspection", field: "itemsFailed" },
            },
          },
          lever: "不合格項目數",
          citation: {
            part: "第四部分",
            page: "25-11",
            note: "第四部分自25-11頁起，未印衡量標準；此處採107年第二部分（25-6頁）所印者。",
            noteEn:
              "Part four begins at page 25-11 and prints no formula; the one here is that of part two (page 25-6) for 107.",
          },
          inferred: ["formula", "direction", "accrual", "evaluationSystem", "evaluationMethod"],
        },
        {
          id: "1.2",
          title: "查察處理違規洩密案件",
          titleEn: "Leak cases and breaches of confidentiality rules investigated",
          weight: 5,
          formula: "年度內洩密案件查察件數",
          unit: "件",
          direction: "atLeast",
          accrual: "cumulative",
          target: 5,
          evaluationSystem: 1,
          evaluationMethod: "statistics",
          variables: {
            年度內洩密案件查察件數: {
              labelEn: "Leak cases investigated in the year",
              kind: "count",
              from: { count: "leakCase" },
            },
          },
          lever: "年度內洩密案件查察件數",
          citation: {
            part: "第四部分",
            page: "25-11",
            note: "第四部分自25-11頁起，未印衡量標準；此處採107年第二部分（25-6頁）所印者。上半年2件併計洩密與違反保密規定案件，此處兩類均計入。",
            noteEn:
              "Part four begins at page 25-11 and prints no formula; the one here is that of part two (page 25-6) for 107. The 2 of the first half mix leaks with breaches of confidentiality rules; both are counted here.",
          },
          inferred: ["formula", "unit", "direction", "accrual", "evaluationSystem", "evaluationMethod"],
        },
      ],
    },
    {
      id: "2",
      title: "促進公共安全及建設品質，落實稽查查驗工作",
      titleEn: "Promote public safety and the quality of construction through audits and inspections",
      weight: 9,
      indicators: [
        {
          id: "2.1",
          title: "公共工程查驗案件重大缺失發生率",
          titleEn: "Incidence of major findings in public-works inspections",
          weight: 9,
          formula: "重大缺失件數/年度抽驗件數*100%",
          unit: "%",
          direction: "atMost",
          accrual: "rate",
          target: 12,
          evaluationSystem: 1,
          evaluationMethod: "statistics",
          variables: {
            重大缺失件數: {
              labelEn: "Major findings",
              kind: "count",
              from: { sum: "publicWorksInspection", field: "majorFindings" },
            },
            年度抽驗件數: {
              labelEn: "Public works inspected in the year",
              kind: "count",
              from: { count: "publicWorksInspection" },
            },
          },
          lever: "重大缺失件數",
          citation: {
            part: "第四部分",
            page: "25-11",
            note: "第四部分自25-11頁起，未印衡量標準；此處採107年第二部分（25-6頁）所印者。重大缺失件數解讀為缺失之件數，故不以抽驗件數為上限。",
            noteEn:
              "Part four begins at page 25-11 and prints no formula; the one here is that of part two (page 25-6) for 107. Major findings are read as findings, so their number may exceed that of the works inspected.",
          },
          inferred: ["formula", "direction", "accrual", "evaluationSystem", "evaluationMethod"],
        },
      ],
    },
    {
      id: "3",
      title: "強化易滋弊端業務治理、有效防制貪瀆",
      titleEn: "Strengthen the governance of operations prone to abuse and prevent corruption",
      weight: 10,
      indicators: [
        {
          id: "3.1",
          title: "專案稽核業務缺失改善率",
          titleEn: "Rectification rate of findings from special audits",
          weight: 10,
          formula: "缺失改善數/缺失總數*100%",
          unit: "%",
          direction: "atLeast",
          accrual: "rate",
          target: 84,
          evaluationSystem: 1,
          evaluationMethod: "statistics",
          variables: {
            缺失改善數: {
              labelEn: "Findings rectified",
              kind: "count",
              partOf: "缺失總數",
              from: { count: "finding", where: { inspectionType: "specialAudit", rectifiedOn: { upTo: "periodEnd" } } },
            },
            缺失總數: {
              labelEn: "Findings in all",
              kind: "count",
              from: { count: "finding", where: { inspectionType: "specialAudit" } },
            },
          },
          lever: "缺失改善數",
          citation: {
            part: "第四部分",
            page: "25-11",
            note: "第四部分自25-11頁起，未印衡量標準；此處採107年第二部分（25-6頁）所印者。缺失以專案稽核於期間內所發現者計；截至期末已改善者計為改善。",
            noteEn:
              "Part four begins at page 25-11 and prints no formula; the one here is that of part two (page 25-6) for 107. Findings are those that special audits made in the period; one rectified by the period's end counts as rectified.",
          },
          inferred: ["formula", "direction", "accrual", "evaluationSystem", "evaluationMethod"],
        },
      ],
    },
    {
      id: "4",
      title: "彰顯廉能透明，擴大社會參與，實踐廉能施政",
      titleEn: "Show integrity and transparency, widen civic participation, and practise clean government",
      weight: 9,
      indicators: [
        {
          id: "4.1",
          title: "廉能透明獎參與成長率",
          titleEn: "Growth rate of participation in the integrity and transparency award",
          weight: 9,
          formula: "(今年-去年)參加機關數/機關總數*100%",
          unit: "%",
          direction: "atLeast",
          accrual: "rate",
          target: 2,
          evaluationSystem: 1,
          evaluationMethod: "statistics",
          variables: {
            今年參加機關數: {
              labelEn: "Agencies taking part this year",
              kind: "count",
              from: { distinct: "transparencyEntry", field: "agency" },
            },
            去年參加機關數: {
              labelEn: "Agencies taking part last year",
              kind: "count",
              from: { distinct: "transparencyEntry", field: "agency", year: "previous" },
            },
            機關總數: { labelEn: "All agencies", kind: "count", from: "given" },
          },
          lever: "今年參加機關數",
          citation: {
            part: "第四部分",
            page: "25-11",
            note: "第四部分自25-11頁起，未印衡量標準；此處採107年第二部分（25-6頁）所印者。標題稱成長率，衡量標準則為兩年參加機關數之差占全部機關之比。機關總數未印。",
            noteEn:
              "Part four begins at page 25-11 and prints no formula; the one here is that of part two (page 25-6) for 107. The title says growth rate; the formula is the difference between two years as a share of all agencies, whose number is not printed.",
          },
          inferred: ["formula", "direction", "accrual", "evaluationSystem", "evaluationMethod"],
        },
      ],
    },
    {
      id: "5",
      title: "查處貪瀆不法，樹立廉能政府",
      titleEn: "Investigate corruption and build a clean government",
      weight: 13,
      indicators: [
        {
          id: "5.1",
          title: "全年度行政肅貪案件之發掘數",
          titleEn: "Administrative-discipline cases found in the year",
          weight: 13,
          formula: "當年度行政肅貪案件之統計數量",
          unit: "件",
          direction: "atLeast",
          accrual: "cumulative",
          target: 20,
          evaluationSystem: 1,
          evaluationMethod: "statistics",
          variables: {
            當年度行政肅貪案件之統計數量: {
              labelEn: "Administrative-discipline cases of the year",
              kind: "count",
              from: { count: "disciplineCase" },
            },
          },
          lever: "當年度行政肅貪案件之統計數量",
          citation: {
            part: "第四部分",
            page: "25-11",
            note: "第四部分自25-11頁起，未印衡量標準；此處採107年第二部分（25-6頁）所印者。",
            noteEn:
              "Part four begins at page 25-11 and prints no formula; the one here is that of part two (page 25-6) for 107.",
          },
          inferred: ["formula", "unit", "direction", "accrual", "evaluationSystem", "evaluationMethod"],
        },
      ],
    },
    {
      id: "6",
      title: "辦理道路工程查驗，確保道路平整，防杜偷工減料",
      titleEn: "Inspect road works, keep roads even, and prevent shoddy work",
      weight: 9,
      indicators: [
        {
          id: "6.1",
          title: "道路工程查驗案件合格率",
          titleEn: "Pass rate of road-works inspections",
          weight: 9,
          formula: "道路工程查驗無缺失案件數/道路工程查驗案件數*100%",
          unit: "%",
          direction: "atLeast",
          accrual: "rate",
          target: 40,
          evaluationSystem: 1,
          evaluationMethod: "statistics",
          variables: {
            道路工程查驗無缺失案件數: {
              labelEn: "Road-works inspections without findings",
              kind: "count",
              partOf: "道路工程查驗案件數",
              from: { count: "roadInspection", where: { inspectedBy: "team", findings: 0 } },
            },
            道路工程查驗案件數: {
              labelEn: "Road-works inspections",
              kind: "count",
              from: { count: "roadInspection", where: { inspectedBy: "team" } },
            },
          },
          lever: "道路工程查驗無缺失案件數",
          citation: {
            part: "第四部分",
            page: "25-11",
            note: "第四部分自25-11頁起，未印衡量標準；此處採107年第二部分（25-6頁）所印者。上半年印為49%，係20/41之約數。計查驗小組之查驗，主辦機關自主查驗不計入。",
            noteEn:
              "Part four begins at page 25-11 and prints no formula; the one here is that of part two (page 25-6) for 107. The 49% printed for the first half is 20/41 rounded. Counts the inspections of the team; those that agencies make of their own works are left out.",
          },
          inferred: ["formula", "direction", "accrual", "evaluationSystem", "evaluationMethod"],
        },
      ],
    },
    {
      id: "7",
      title: "辦理採購稽核，增進採購效益，防制弊端發生",
      titleEn: "Audit procurement, raise its benefit, and prevent abuse",
      weight: 9,
      indicators: [
        {
          id: "7.1",
          title: "採購稽核小組績效考核評分",
          titleEn: "Performance assessment score of the procurement audit team",
          weight: 9,
          formula: "採購稽核小組績效考核評分綜合成績分數",
          unit: "分",
          direction: "atLeast",
          accrual: "assessed",
          target: 86,
          dueBy: "10-31",
          evaluationSystem: 1,
          evaluationMethod: "statistics",
          variables: {
            採購稽核小組績效考核評分綜合成績分數: {
              labelEn: "Overall assessment score of the procurement audit team",
              kind: "score",
              from: { latest: "procurementAssessment", field: "score" },
            },
          },
          lever: "採購稽核小組績效考核評分綜合成績分數",
          citation: {
            part: "第四部分",
            page: "25-11",
            note: "第四部分自25-11頁起，未印衡量標準；此處採107年第二部分（25-6頁）所印者。評分於每年10月間函知；以10月31日為期係此處解讀。",
            noteEn:
              "Part four begins at page 25-11 and prints no formula; the one here is that of part two (page 25-6) for 107. Notice of the score is given in October; 31 October as the due date is read into it.",
          },
          inferred: ["formula", "unit", "direction", "accrual", "dueBy", "evaluationSystem", "evaluationMethod"],
        },
      ],
    },
  ],
  commitments: [{ title: "總稽核件數", titleEn: "Procurement audits in all", target: 200, unit: "件" }],
} as const;
