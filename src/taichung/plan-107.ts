/**
 * Plan of the Department of Government Ethics, Taichung City Government (臺中市政府政風處), for ROC year 107 (2018):
 * seven goals and eight indicators worth 70, with the initiatives of part one, the work programmes of part three, and
 * what is promised without a weight.
 *
 * Titles, formulas, weights and targets are as printed; fields that are not are listed in each indicator's `inferred`.
 * English labels, declarations of variables, levers, and which goals a programme serves are this library's throughout.
 * Initiatives are the titles that part one prints, those of the second level in goal 6 behind their own; a paragraph
 * without a title (the one of goal 3, the third of goal 7) gives none.
 *
 * Source: 臺中市政府政風處107年度施政計畫, part two (第二部分) page 25-6; part one from page 25-1, part three from page 25-7.
 *
 * @example
 * ```ts
 * import { evaluatePlan } from "civic-kpi";
 * import { plan107 } from "civic-kpi/taichung";
 *
 * const card = evaluatePlan(plan107, { "2.1": { inputs: { 重大缺失件數: 5, 年度抽驗件數: 60 } } });
 * card.points; // => "9"
 * card.weight; // => "70"
 * ```
 */
export const plan107 = {
  version: 1,
  agency: "臺中市政府政風處",
  agencyEn: "Department of Government Ethics, Taichung City Government",
  year: 107,
  citation: {
    document: "臺中市政府政風處107年度施政計畫",
    part: "第二部分",
    page: "25-6",
    note: "評估體制欄僅印「1」而未附代碼說明，其意義採通行說法。各目標權重合計70%，其餘未見說明。",
    noteEn:
      "The evaluation system is printed as 1 without a key; the key used here is common usage. The weights total 70%; no reason is printed.",
  },
  goals: [
    {
      id: "1",
      title: "落實公務機密維護，督促公務員依法行政，確保施政順遂，保障民眾權益",
      titleEn: "Safeguard official secrets, keep officials within the law, and protect the public's rights",
      weight: 11,
      initiatives: ["辦理機密維護檢查與資訊安全稽核", "查察違規或洩密案件"],
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
          target: 72,
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
          citation: { part: "第二部分", page: "25-6" },
          inferred: ["direction", "accrual"],
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
            part: "第二部分",
            page: "25-6",
            note: "衡量標準僅稱洩密案件，惟第四部分所載106年上半年2件併計洩密與違反保密規定案件；此處兩類均計入。",
            noteEn:
              "The formula speaks of leak cases alone, but the 2 printed in part four for the first half of 106 mix leaks with breaches of confidentiality rules; both are counted here.",
          },
          inferred: ["unit", "direction", "accrual"],
        },
      ],
    },
    {
      id: "2",
      title: "促進公共安全及建設品質，落實稽核查驗工作",
      titleEn: "Promote public safety and the quality of construction through audits and inspections",
      alsoPrinted: [
        { title: "促進公共安全及建設品質，落實稽查查驗工作", citation: { part: "第一部分" } },
        { title: "促進公共安全及建設品質，落實稽查查驗工作", citation: { part: "第四部分" } },
      ],
      weight: 9,
      initiatives: ["基於預防協助辦理工程抽查驗，確保工程品質"],
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
          target: 10,
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
            part: "第二部分",
            page: "25-6",
            note: "重大缺失件數解讀為缺失之件數；一件抽驗工程可有多件重大缺失，故不以抽驗件數為上限。",
            noteEn:
              "Major findings are read as findings, not as works with one: a work may have several, so their number may exceed that of the works inspected.",
          },
          inferred: ["direction", "accrual"],
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
          target: 86,
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
            part: "第二部分",
            page: "25-6",
            note: "缺失以專案稽核於期間內所發現者計；截至期末已改善者計為改善。",
            noteEn:
              "Findings are those that special audits made in the period; one rectified by the period's end counts as rectified.",
          },
          inferred: ["direction", "accrual"],
        },
      ],
    },
    {
      id: "4",
      title: "彰顯廉能透明，擴大社會參與，實踐廉能施政",
      titleEn: "Show integrity and transparency, widen civic participation, and practise clean government",
      weight: 9,
      initiatives: ["辦理廉能透明獎", "擴大社會參與"],
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
          target: 4,
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
            part: "第二部分",
            page: "25-6",
            note: "標題稱成長率，衡量標準則為兩年參加機關數之差占全部機關之比，並非相對於去年之成長。機關總數未印。",
            noteEn:
              "The title says growth rate; the formula is the difference between two years as a share of all agencies, not growth over last year. The number of all agencies is not printed.",
          },
          inferred: ["direction", "accrual"],
        },
      ],
    },
    {
      id: "5",
      title: "查處貪瀆不法，樹立廉能政府",
      titleEn: "Investigate corruption and build a clean government",
      weight: 13,
      initiatives: ["貪瀆線索、綁標圍標、一般非法、政風資料及行政處理等案件之發掘", "行政肅貪"],
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
          citation: { part: "第二部分", page: "25-6" },
          inferred: ["unit", "direction", "accrual"],
        },
      ],
    },
    {
      id: "6",
      title: "辦理道路工程查驗，確保道路平整，防杜偷工減料",
      titleEn: "Inspect road works, keep roads even, and prevent shoddy work",
      weight: 9,
      initiatives: [
        "落實「精準選案 執行落實 後續貫徹」行動策略",
        "精進道路工程查驗作為",
        "每季於本府公共工程品質推動委員會提出道路查驗工作報告",
        "加強橫向聯繫，發揮「關鍵、精準、效益」能量",
        "協助辦理重大採購廉政平臺，適時提高道路工程查驗頻率",
        "強化主辦機關自主查驗質與量",
        "發揮關鍵能量，確保「路平」與「廉能」",
      ],
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
          target: 42,
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
            part: "第二部分",
            page: "25-6",
            note: "計道路工程查驗小組之查驗，主辦機關自主查驗不計入。",
            noteEn: "Counts the inspections of the team; those that agencies make of their own works are left out.",
          },
          inferred: ["direction", "accrual"],
        },
      ],
    },
    {
      id: "7",
      title: "辦理採購稽核，增進採購效益，防制弊端發生",
      titleEn: "Audit procurement, raise its benefit, and prevent abuse",
      weight: 9,
      initiatives: ["促進採購制度健全發展、建構公開公平採購環境", "核實自評稽核監督績效，外聘委員協助提升稽核監督品質"],
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
          target: 87,
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
            part: "第二部分",
            page: "25-6",
            note: "第四部分稱評分於每年10月間由行政院公共工程委員會函知；以10月31日為期係此處解讀。",
            noteEn:
              "Part four says that the Public Construction Commission gives notice of the score in October; 31 October as the due date is read into it.",
          },
          inferred: ["unit", "direction", "accrual", "dueBy"],
        },
      ],
    },
  ],
  programmes: [
    {
      title: "落實公務機密維護，保障民眾權益",
      titleEn: "Safeguard official secrets and protect the public's rights",
      items: [
        {
          title: "落實公務機密維護，督促公務員依法行政，確保施政順遂，保障民眾權益",
          titleEn: "Safeguard official secrets, keep officials within the law, and protect the public's rights",
          serves: ["1", "1.1"],
        },
      ],
    },
    {
      title: "興利作為促進施政效能",
      titleEn: "Constructive measures for effective government",
      items: [
        {
          title: "編撰採購作業規範、作業程序及投標須知，提升採購效率",
          titleEn: "Write procurement rules, procedures and instructions to bidders",
          serves: ["7"],
        },
        {
          title: "推動重大採購平台，協助機關達成施政目標",
          titleEn: "Run the platform for major procurements and help agencies reach their goals",
          serves: ["6", "7"],
        },
      ],
    },
    {
      title: "臺中市政府廉政行動實施計畫",
      titleEn: "Integrity action plan of the Taichung City Government",
      items: [
        {
          title: "彰顯廉能透明，擴大社會參與",
          titleEn: "Show integrity and transparency, widen civic participation",
          serves: ["4", "4.1"],
        },
        {
          title: "強化易滋弊端業務治理、有效防制貪瀆",
          titleEn: "Strengthen the governance of operations prone to abuse and prevent corruption",
          serves: ["3", "3.1"],
        },
        {
          title: "辦理道路工程查驗，確保道路平整，防杜偷工減料",
          titleEn: "Inspect road works, keep roads even, and prevent shoddy work",
          serves: ["6", "6.1"],
        },
        {
          title: "辦理採購稽核，增進採購效益，防制弊端發生",
          titleEn: "Audit procurement, raise its benefit, and prevent abuse",
          serves: ["7", "7.1"],
        },
        {
          title: "透過廉政會報，凝聚機關廉政共識；擴大廉政宣導，深化同仁廉潔意識",
          titleEn: "Build consensus through integrity meetings and deepen staff's sense of integrity",
          serves: ["4"],
        },
        {
          title: "落實公務倫理、陽光法案，完善申報、登錄作為",
          titleEn: "Carry out official ethics and the sunshine laws; complete declarations and registrations",
          serves: ["5"],
        },
      ],
    },
  ],
  commitments: [
    { title: "總稽核件數", titleEn: "Procurement audits in all", target: 200, unit: "件" },
    { title: "專案稽核案件比率", titleEn: "Share of special procurement audits", target: 60, unit: "%" },
    { title: "書面稽核案件比率", titleEn: "Share of written procurement audits", target: 40, unit: "%" },
    { title: "本府廉政會報", titleEn: "Integrity meetings of the city government", target: 1, unit: "次" },
    {
      title: "所屬廉政會報",
      titleEn: "Integrity meetings of subordinate agencies, at least",
      target: 50,
      unit: "次",
    },
    {
      title: "每季於本府公共工程品質推動委員會提出道路查驗工作報告",
      titleEn: "Quarterly road inspection report to the committee for the quality of public works",
      target: 4,
      unit: "次",
    },
  ],
} as const;
