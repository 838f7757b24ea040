import type { Direction } from "./source.ts";

const OF_LESS =
  "不合格|不良|不實|發生|違規|違反|違約|缺失|死亡|傷亡|受傷|事故|肇事|犯罪|失業|離職|流失|中輟|延誤|延遲|逾期|逾時|漏水|退件|退補件|抱怨|投訴|陳情|空置|閒置|超標|呆帳|欠稅|誤差|錯誤|故障|當機|停電|感染|病媒蚊|火災|陽性|吸菸|再犯|申訴|流產";

/** What is done late or not at all, however good it is otherwise: 逾期結案率, 未改善率. */
const LATE = "(?:逾期|逾時|延遲|延誤|未(?!來))[一-鿿]{0,3}?";

const OF_MORE =
  "合格|及格|達標|符合|完成|達成|執行|改善|改正|矯正|滿意|成長|增加|提升|增長|降低|減少|減量|下降|參與|出席|到課|接種|篩檢|檢查|查核|稽查|抽查|破獲|查獲|偵破|清理|結案|辦結|到案|就業|媒合|成功|存活|普及|覆蓋|涵蓋|接管|使用|利用|妥善|回收|準點|通過|錄取|繳納|徵起|徵績|訪視|訓練|結業|數位化|公開|答覆|回應|處理";

/** What is better found: 查獲違規件數. */
const FOUND = "(?:查獲|取締|破獲|查處|偵破)";

const COUNTED = "(?:案件|案|件|人)?(?:比率|比例|百分比|件數|案數|人數|次數|場數|戶數|天數|日數|率|幅度|度|數)";

/** A word that says which way is better counts where a figure is named by it: 發生率, 死亡人數, 改善率. */
const WORDS = /* @__PURE__ */ (() =>
  new RegExp(
    `(?<less>(?:${OF_LESS}|${LATE})${COUNTED}|(?:垃圾清運|垃圾產生|排放)量|(?:處理|等候|等待|審查|核發|回應|停電)(?:[天日時]數|時間|期間)(?=[(（]|$)|(?<!溶氧)濃度(?=[(（]|$))|(?<more>(?:${OF_MORE})${COUNTED}|${FOUND}(?:${OF_LESS})${COUNTED})`,
    "gu",
  ))();

/** What a title says about the direction of its figure, and the word by which. */
export interface DirectionWord {
  readonly direction: Direction;
  readonly word: string;
}

/** The last word of a title that says which way is better, as the figure is named at the end: 死亡人數降低率. */
export function directionWord(title: string): DirectionWord | undefined {
  const match = [...title.matchAll(WORDS)].at(-1);
  return match && { direction: match.groups?.["less"] === undefined ? "atLeast" : "atMost", word: match[0] };
}
