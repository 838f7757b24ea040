import { Decimal } from "decimal.js";
import fc from "fast-check";
import { type Numeric, toRational } from "../../src/exact/numeric.ts";

/** An exact number as text, and in one of the forms in which a caller may hand it over. */
export interface Figure {
  readonly exact: string;
  readonly given: Numeric;
}

/** The forms that one exact text, an integer, a decimal or a fraction, can be given in. */
function formsOf(exact: string): readonly Numeric[] {
  if (exact.includes("/")) return [exact, toRational(exact)];
  const decimal = [exact, toRational(exact), new Decimal(exact)];
  const number = Number(exact);
  const faithful = !/e/.test(String(number)) && String(number) === exact ? [number, number] : [];
  return exact.includes(".") ? [...decimal, ...faithful] : [...decimal, ...faithful, BigInt(exact), `${exact}.0`];
}

const inForms = (texts: fc.Arbitrary<string>): fc.Arbitrary<Figure> =>
  fc.tuple(texts, fc.nat(59)).map(([exact, choice]) => {
    const forms = formsOf(exact);
    return { exact, given: forms[choice % forms.length] as Numeric };
  });

const small = fc.integer({ min: 0, max: 12 }).map(String);
const whole = fc.oneof(
  { arbitrary: small, weight: 4 },
  { arbitrary: fc.nat(400).map(String), weight: 3 },
  { arbitrary: fc.constantFrom("9007199254740991", "9007199254740993", `1${"0".repeat(30)}`), weight: 1 },
);
const decimal = fc
  .tuple(fc.integer({ min: -2000, max: 20_000 }), fc.constantFrom(1, 2, 3))
  .map(([digits, places]) => new Decimal(digits).div(10 ** places).toFixed());
const fraction = fc
  .tuple(fc.integer({ min: -30, max: 300 }), fc.constantFrom(3, 7, 41))
  .map(([above, below]) => `${above}/${below}`);
const negative = fc.integer({ min: -120, max: -1 }).map(String);

export const wholeFigure: fc.Arbitrary<Figure> = inForms(whole);

export const anyFigure: fc.Arbitrary<Figure> = inForms(
  fc.oneof(
    { arbitrary: whole, weight: 6 },
    { arbitrary: decimal, weight: 2 },
    { arbitrary: fraction, weight: 1 },
    { arbitrary: negative, weight: 1 },
  ),
);

export const anyTarget: fc.Arbitrary<Figure> = inForms(
  fc.oneof(
    { arbitrary: fc.constantFrom("0", "1", "5", "10", "12", "72", "100", "365", "1000", "5000", "-4"), weight: 6 },
    { arbitrary: whole, weight: 2 },
    { arbitrary: decimal, weight: 1 },
    { arbitrary: fraction, weight: 1 },
  ),
);

export const anyWeight: fc.Arbitrary<Figure> = inForms(
  fc.constantFrom("1", "5", "6", "9", "13", "0.5", "2.25", "1/3", `1${"0".repeat(20)}`, "9007199254740993"),
);
