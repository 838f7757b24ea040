import { unicodePattern } from "../issue/unicode-pattern.ts";

/** Words that the name of a figure ends in. 進度, 程度, 年度 and 制度 are none. */
const FIGURE =
  /(?:數|量|額|率|值|分|級分|成績|比|比例|比重|百分比|人|次|件|案|戶|家|場|處|座|站|輛|棟|筆|本|冊|隻|頭|株|班|床|面積|長度|里程|體積|重量|公里|公尺|公頃|公噸|噸|天|日|時|小時|月|年|元|(?<![進程年制])度|指數|名次|排名|等第|收入|支出|經費|成本|合計|總計|總和|加總|累計|之和|濃度|水準)$/;

/**
 * Whether a bare Chinese name, as the whole of a formula, names a figure: 年度查察件數, 綜合成績分數. Another, such as
 * 依專案執行進度, is more likely prose. Names of other scripts are not judged.
 */
export function namesFigure(name: string): boolean {
  const bare = name.normalize("NFKC").replace(/\s*\([^()]{0,30}\)$/, "");
  return !unicodePattern("\\p{Script=Han}").test(bare) || FIGURE.test(bare);
}
