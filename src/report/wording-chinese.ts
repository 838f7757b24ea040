import { formatDate } from "../calendar/roc-date.ts";
import type { Analysis, Closing, FigureOrigin, Wording } from "./wording.ts";

const FIELDS: ReadonlyMap<string, string> = new Map([
  ["formula", "衡量標準"],
  ["unit", "單位"],
  ["direction", "方向"],
  ["accrual", "累計方式"],
  ["target", "目標值"],
  ["baseline", "基準值"],
  ["dueBy", "應公布日"],
  ["evaluationSystem", "評估體制"],
  ["evaluationMethod", "評估方式"],
]);

/** The reports' texts in Traditional Chinese. */
export const chineseWording: Wording = {
  locale: "zh-TW",
  headings: {
    goal: "策略績效目標",
    indicator: "衡量指標",
    target: "原訂目標值",
    analysis: "績效衡量暨達成情形分析",
    evidence: "各項數值之依據",
    agency: "機關",
    year: "年度",
    asOf: "基準日",
    weight: "權重",
    actual: "實際值",
    status: "狀態",
    final: "已確定",
    light: "燈號",
    achievement: "達成度",
    points: "得分",
    unit: "單位",
    direction: "方向",
    basis: "數值來源",
    formula: "衡量標準",
    source: "出處",
    inferred: "未印而由本計畫資料解讀",
    note: "說明",
    rule: "達成度規則",
    bounds: "可能範圍",
  },
  status: {
    met: "達成",
    notMet: "未達成",
    onTrack: "符合進度",
    behind: "落後",
    pending: "待報",
    notApplicable: "不適用",
    notComputable: "無法計算",
  },
  light: { green: "綠燈", yellow: "黃燈", red: "紅燈", white: "白燈" },
  basis: { computed: "依衡量標準計算", reported: "機關公布" },
  direction: { atLeast: "至少", atMost: "至多" },
  yes: "是",
  no: "否",
  none: "無數值",
  listed: (items) => items.join("、"),
  labelled: (label, text) => `${label}：${text}`,
  date: (date) => formatDate(date, "roc"),
  shortDate: (date) => formatDate(date, "rocSlash"),
  within: (points, lowest, highest) => `${points}（${lowest} 至 ${highest}）`,
  bar: (figure, direction) => (direction === "atLeast" ? `至少 ${figure}` : `至多 ${figure}`),
  weighted: (title, weight) => `${title}（${weight}%）`,
  pointsOf: (points, weight) => `${points}／${weight}`,
  title: (agency, year, asOf) => `${agency} ${year} 年度績效衡量（截至${asOf}）`,
  yearOf: (agency, year) => `${agency} ${year} 年度`,
  comparison: "達成度之前後比較",
  before: (day) => `前（${day}）`,
  after: (day) => `後（${day}）`,
  standing: (actual, target, status, light) => `${actual}（${target}），${status}，${light}`,
  told: (sentences) => sentences.map((sentence) => `${sentence}。`).join(""),
  analysis: analysisSentence,
  closing: closingLines,
  field: (name) => FIELDS.get(name) ?? name,
  page: (page) => `第 ${page} 頁`,
};

function analysisSentence(analysis: Analysis): string {
  switch (analysis.status) {
    case "pending": {
      const late = analysis.overdueSince === null ? "" : `，已逾應公布日（${analysis.overdueSince}）`;
      return `尚無數值${late}：${analysis.reason ?? "未提供觀測值"}。`;
    }
    case "notApplicable":
      return `本年度不適用：${analysis.reason}。`;
    case "notComputable":
      return `分母為 0，無法計算：${analysis.reason}。`;
    default:
      return `${originText(analysis.origin, analysis.figure)}${judgedText(analysis.judgedDecimals)}，${verdict(analysis)}。`;
  }
}

function originText(origin: FigureOrigin, figure: string): string {
  switch (origin.type) {
    case "reported":
      return `機關公布之數值為 ${figure}`;
    case "computed":
      return `依衡量標準算得 ${figure}`;
    case "counted":
      return `計 ${figure}`;
    case "assessed":
      return `評核結果為 ${figure}`;
    case "inputs":
      return `${origin.inputs.map(([label, value]) => `${label} ${value}`).join("、")}，算得 ${figure}`;
    case "step":
      return `完成第 ${origin.step} 步，達 ${figure}`;
  }
}

function judgedText(decimals: number | null): string {
  if (decimals === null) return "";
  return decimals === 0 ? "（四捨五入至整數判定）" : `（四捨五入至小數第 ${decimals} 位判定）`;
}

function verdict({ status, target, pace, asOf, open, settled }: Extract<Analysis, { figure: string }>): string {
  if (status === "met") return `已達目標（${target}）${settled ? "，不再變動" : later(open)}`;
  if (status === "notMet") return `未達目標（${target}）${settled ? "，不再變動" : later(open)}`;
  if (pace === null) return `目前未達目標（${target}）${later(open)}`;
  const due = `截至${asOf}按日數比例為 ${pace}，年度目標${target}`;
  return status === "onTrack" ? `符合進度（${due}）` : `落後進度（${due}）`;
}

function later(open: boolean): string {
  return open ? "，年底前仍可能變動" : "";
}

function closingLines(closing: Closing): readonly string[] {
  const { points, weight, measuredWeight, percentOfDeclared, percentOfMeasured, lowest, highest } = closing;
  const measured =
    percentOfMeasured === null ? "尚無已衡量之指標" : `已衡量權重 ${measuredWeight} 之 ${percentOfMeasured}%`;
  const range = closing.final
    ? "全部指標均已確定。"
    : `無數值之指標不計分時為 ${lowest} 分，計滿分時為 ${highest} 分；尚未全部確定。`;
  return [
    `得 ${points} 分：公布權重 ${weight} 之 ${percentOfDeclared}%，${measured}。`,
    range,
    `達成度規則：${closing.rule}。${closing.notice}`,
  ];
}
