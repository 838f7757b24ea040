import fc from "fast-check";
import Fraction from "fraction.js";

/** A formula made for a test: printed for the library, and computed with another library's fractions. */
export interface Sample {
  readonly text: string;
  /** The value at a number put in for 甲, or undefined where a denominator is 0. */
  readonly at: (x: Fraction) => Fraction | undefined;
}

const coefficient = fc.integer({ min: -9, max: 9 });

function constant(value: number): Sample {
  return { text: value < 0 ? `(${value})` : String(value), at: () => new Fraction(value) };
}

const variable: Sample = { text: "甲", at: (x) => x };

function combined(left: Sample, sign: "+" | "-" | "*" | "/", right: Sample): Sample {
  return {
    text: `(${left.text}${sign}${right.text})`,
    at: (x) => {
      const a = left.at(x);
      const b = right.at(x);
      if (a === undefined || b === undefined || (sign === "/" && b.equals(0))) return undefined;
      return sign === "+" ? a.add(b) : sign === "-" ? a.sub(b) : sign === "*" ? a.mul(b) : a.div(b);
    },
  };
}

function average(operands: readonly Sample[]): Sample {
  return {
    text: `平均(${operands.map(({ text }) => text).join(", ")})`,
    at: (x) => {
      let sum = new Fraction(0);
      for (const operand of operands) {
        const value = operand.at(x);
        if (value === undefined) return undefined;
        sum = sum.add(value);
      }
      return sum.div(operands.length);
    },
  };
}

/** (a·甲 + b)/(c·甲 + d) with small coefficients: straight lines, poles, constants and zero denominators among them. */
export const linearFractional: fc.Arbitrary<Sample> = fc
  .tuple(coefficient, coefficient, coefficient, coefficient)
  .map(([a, b, c, d]) => combined(line(a, b), "/", line(c, d)));

/** a·甲 + b, the slope not 0. */
export const straightLine: fc.Arbitrary<Sample> = fc
  .tuple(
    coefficient.filter((a) => a !== 0),
    coefficient,
  )
  .map(([a, b]) => line(a, b));

function line(a: number, b: number): Sample {
  return combined(combined(constant(a), "*", variable), "+", constant(b));
}

/** Any arithmetic in 甲, nested three deep; not all of it is linear-fractional. */
export const anyArithmetic: fc.Arbitrary<Sample> = fc.letrec<{ tree: Sample }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    coefficient.map(constant),
    fc.constant(variable),
    fc
      .tuple(tie("tree"), fc.constantFrom("+", "-", "*", "/"), tie("tree"))
      .map(([left, sign, right]) => combined(left, sign, right)),
    fc.array(tie("tree"), { minLength: 2, maxLength: 3 }).map(average),
  ),
})).tree;

/** Small fractions to aim at and to start from. */
export const smallFraction: fc.Arbitrary<Fraction> = fc
  .tuple(fc.integer({ min: -40, max: 40 }), fc.integer({ min: 1, max: 6 }))
  .map(([numerator, denominator]) => new Fraction(numerator, denominator));
