/** How a remark begins, or what it tells of a value. */
const TELLING =
  /^(?:[註注※]|備註|說明|其中|不?含|[以依僅截])|[年數值率]為|四捨五入|無條件|資料|計[算之]|[均皆]|包[含括]|扣除/;

/** What would change the value, and so is no remark however it is told. */
const COMPUTED =
  /乘|折半|減半|加倍|倍計|絕對值|係數|加權|再除|倒數|平方|[以按][\d０-９零]+分?計|負[值數成]|(?:取|[各每].{1,3}|年|月)平均|平均值?$/;

/** Words, and what they may not hold where nothing tells that they are a remark: signs, bounds, weights, a figure's name. */
const WORDS = /[一-鿿].*[一-鿿]|[A-Za-z]{3}/s;
const NO_REMARK =
  /[%％﹪‰+＋*＊×✕÷=＝^]|(?:^|[^\d０-９\s])\s*[-－−–—/／]|除[以上]|加[計上]|減[去掉]|扣[\d０-９分]|配分|權重|[占佔]|倍|最[高低大小]|上限|下限|[超逾未]|[大小高低]於|不足|(?:[數額量]|[人場]次|經費)$/;

/** Whether a parenthesis behind a percent, where no name could go on, is a remark: anything in words that computes nothing. */
export function isRemarkBehindPercent(content: string): boolean {
  return !COMPUTED.test(content) && (TELLING.test(content) || (WORDS.test(content) && !NO_REMARK.test(content)));
}
