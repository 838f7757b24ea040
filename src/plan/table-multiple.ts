import { toRational } from "../exact/numeric.ts";
import { type Rational, ZERO } from "../exact/rational.ts";

/** A printed figure; `whole` is the same without the multiple in front of its unit. */
export interface Amount {
  readonly target: number | string;
  readonly unit?: string;
  readonly whole?: { readonly target: number | string; readonly unit?: string };
}

/** Digits with or without thousands separators. */
export const AMOUNT_DIGITS = "(?:\\d{1,3}(?:,\\d{3}){1,5}|\\d{1,15})(?:\\.\\d{1,10})?";

const MULTIPLES = "[十百千]?[萬億兆]|[百千]";

/** Words of a unit without digits or signs, but for the exponents and indexes of m2, μg/m3 and CO2e. */
const UNIT = "(?:[A-Za-z ]{1,40}|(?:[^\\d.,+\\-*<>=≤≥≦≧~～()]|(?<=m|CO)[23](?=e?(?:/|$))){0,12})";

/** What a figure is for each of, where that is no single one: 10萬人口, 3年. */
const PER = "(?:10{0,5}[萬千]?|10{0,2},000|\\d{1,2}(?=[年月季週日天]))[^\\d.,+\\-*<>=()]{1,8}";

/** A number, and its unit: 72%, 1,200人, 1次/季, 35人/10萬人口. */
const AMOUNT = /* @__PURE__ */ (() => new RegExp(`^(-?${AMOUNT_DIGITS})(${UNIT}(?:/${PER})?)$`))();

/** 1億2,500萬人次, 1億2千萬元: more than one multiple, each with its number. */
const COMPOUND = /* @__PURE__ */ (() =>
  new RegExp(`^((?:${AMOUNT_DIGITS}(?:${MULTIPLES})){1,5}(?:${AMOUNT_DIGITS})?)(${UNIT})$`))();
const PART = /* @__PURE__ */ (() => new RegExp(`(${AMOUNT_DIGITS})(${MULTIPLES})?`, "g"))();

/** A multiple in front of a unit. 百分點, and units of measure that begin with one, such as 千瓦 and 百萬瓦, are none. */
const MULTIPLE = /* @__PURE__ */ (() =>
  new RegExp(
    `^(?!(?:百?萬|[百千兆])(?:分|[瓦伏卡赫克米帕安]|位元))(${MULTIPLES}|(?:thousand|million|billion)\\b) ?(.*)$`,
  ))();

const ZEROS = { 十: 1, 百: 2, 千: 3, 萬: 4, 億: 8, 兆: 12, thousand: 3, million: 6, billion: 9 };

/** Reads a number with its unit, and what it is without a multiple; undefined for anything else. */
export function readAmount(text: string): Amount | undefined {
  const [, digits, unit = ""] = AMOUNT.exec(text) ?? [];
  if (digits === undefined) return readCompound(text);
  const [, multiple, base = ""] = MULTIPLE.exec(unit) ?? [];
  const value = exact(digits);
  const whole = multiple === undefined ? undefined : amountOf(value.multiply(powerOf(multiple)).toString(), base);
  return { ...amountOf(digits.replaceAll(",", ""), unit), ...(whole !== undefined && { whole }) };
}

/** Only its whole value is one number. Each part is less than one of the multiple in front of it: 3千5百萬 is not read. */
function readCompound(text: string): Amount | undefined {
  const match = COMPOUND.exec(text);
  if (match === null) return undefined;
  const [, figure = "", unit = ""] = match;
  let sum = ZERO;
  let limit: Rational | undefined;
  for (const [, digits = "", multiple = ""] of figure.matchAll(PART)) {
    const one = powerOf(multiple);
    const part = exact(digits).multiply(one);
    if (limit !== undefined && part.compare(limit) >= 0) return undefined;
    sum = sum.add(part);
    limit = one;
  }
  const whole = amountOf(sum.toString(), unit);
  return { ...whole, whole };
}

function powerOf(multiple: string): Rational {
  const own = Object.entries(ZEROS).filter(([character]) => multiple.includes(character));
  return toRational(`1e${own.reduce((sum, [, zeros]) => sum + zeros, 0)}`);
}

function exact(digits: string): Rational {
  return toRational(digits.replaceAll(",", ""));
}

/** A number where it prints as the digits do, else the digits: no figure changes by being read. */
function amountOf(digits: string, unit: string): Pick<Amount, "target" | "unit"> {
  const value = Number(digits);
  return { target: String(value) === digits ? value : digits, ...(unit !== "" && { unit }) };
}
