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

/** A number, and a unit without digits or signs: 72%, 1,200人, 1次/季, 35人/10萬人口. */
const AMOUNT = /* @__PURE__ */ new RegExp(
  `^(-?${AMOUNT_DIGITS})([^\\d.,+\\-*<>=≤≥≦≧~～()]{0,12}(?:/\\d{1,3}[萬千]?[^\\d.,+\\-*<>=()]{1,8})?)$`,
);

/** 1億2,500萬人次: more than one multiple, each with its number. */
const COMPOUND = /* @__PURE__ */ new RegExp(
  `^((?:${AMOUNT_DIGITS}[兆億萬千]){1,4})(${AMOUNT_DIGITS})?([^\\d.,()]{0,12})$`,
);
const PART = /* @__PURE__ */ new RegExp(`(${AMOUNT_DIGITS})([兆億萬千])`, "g");

/** A multiple in front of a unit. 百分點, and units of measure that begin with one, such as 千瓦 and 百萬瓦, are none. */
const MULTIPLE = /^(?!(?:百?萬|[百千兆])(?:分|[瓦伏卡赫克米帕安]|位元))([十百千]?[萬億兆]|[百千])(.*)$/;

const POWERS: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3, 萬: 4, 億: 8, 兆: 12 };

/** Reads a number with its unit, and what it is without a multiple; undefined for anything else. */
export function readAmount(text: string): Amount | undefined {
  const [, digits, unit = ""] = AMOUNT.exec(text) ?? [];
  if (digits === undefined) return readCompound(text);
  const [, multiple, base = ""] = MULTIPLE.exec(unit) ?? [];
  const value = exact(digits);
  const whole = multiple === undefined ? undefined : amountOf(value.multiply(powerOf(multiple)).toString(), base);
  return { ...amountOf(digits.replaceAll(",", ""), unit), ...(whole !== undefined && { whole }) };
}

/** Only its whole value is one number. */
function readCompound(text: string): Amount | undefined {
  const [, multiples, ones = "0", unit = ""] = COMPOUND.exec(text) ?? [];
  if (multiples === undefined) return undefined;
  const parts = [...multiples.matchAll(PART)].map(([, digits = "", multiple = ""]) => ({
    value: exact(digits).multiply(powerOf(multiple)),
    power: powerOf(multiple),
  }));
  const falls = parts.every(({ power }, index) => index === 0 || power.compare(parts[index - 1]?.power ?? power) < 0);
  if (!falls) return undefined;
  const sum = parts.reduce((total, { value }) => total.add(value), ZERO).add(exact(ones));
  const whole = amountOf(sum.toString(), unit);
  return { ...whole, whole };
}

function powerOf(multiple: string): Rational {
  const power = [...multiple].reduce((sum, character) => sum + (POWERS[character] ?? 0), 0);
  return toRational(`1e${power}`);
}

function exact(digits: string): Rational {
  return toRational(digits.replaceAll(",", ""));
}

/** A number where it prints as the digits do, else the digits: no figure changes by being read. */
function amountOf(digits: string, unit: string): Pick<Amount, "target" | "unit"> {
  const value = Number(digits);
  return { target: String(value) === digits ? value : digits, ...(unit !== "" && { unit }) };
}
