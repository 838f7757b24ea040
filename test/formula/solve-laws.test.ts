import { parseFormula, type Rational, type Solution, solveFormula } from "civic-kpi";
import fc from "fast-check";
import Fraction from "fraction.js";
import { describe, expect, it } from "vitest";
import { runs } from "../setup/runs.ts";
import { anyArithmetic, linearFractional, type Sample, smallFraction, straightLine } from "./solve-oracle.ts";

type Direction = "atLeast" | "atMost";

const direction = fc.constantFrom<Direction[]>("atLeast", "atMost");
const ONE_THOUSANDTH = new Fraction(1, 1000);

/** Everything the answer turns on: whole and half numbers around 0, and both sides of each end that the answer names. */
function probes(solution: Solution): readonly Fraction[] {
  const ends = "ranges" in solution ? solution.ranges.flatMap(({ from, to }) => [from, to]) : [];
  const aroundEnds = ends.flatMap((end) => {
    if (end === null) return [];
    const value = fractionOf(end.value);
    return [value.sub(ONE_THOUSANDTH), value, value.add(ONE_THOUSANDTH)];
  });
  return [...Array.from({ length: 61 }, (_, index) => new Fraction(index - 30, 2)), ...aroundEnds];
}

function fractionOf(value: Rational): Fraction {
  return new Fraction(value.toFraction());
}

function meets({ at }: Sample, x: Fraction, target: Fraction, side: Direction): boolean {
  const value = at(x);
  return value !== undefined && (side === "atLeast" ? value.compare(target) >= 0 : value.compare(target) <= 0);
}

function isInRanges(solution: Solution, x: Fraction): boolean {
  if (!("ranges" in solution)) return false;
  return solution.ranges.some(({ from, to }) => {
    const above = from === null || x.compare(fractionOf(from.value)) >= (from.included ? 0 : 1e-9);
    const below = to === null || x.compare(fractionOf(to.value)) <= (to.included ? 0 : -1e-9);
    return above && below;
  });
}

function solve(
  sample: Sample,
  target: Fraction,
  side: Direction,
  options: { now?: Fraction; count?: boolean } = {},
): Solution {
  const formula = parseFormula(sample.text, { variables: ["甲"] });
  fc.pre(formula.variables.length === 1);
  const inputs = options.now === undefined ? {} : { 甲: options.now.toFraction() };
  const bar = side === "atLeast" ? { atLeast: target.toFraction() } : { atMost: target.toFraction() };
  return solveFormula(formula, inputs, "甲", { ...bar, count: options.count ?? false });
}

describe("what solveFormula says is what evaluation finds", () => {
  it("the ranges have exactly the numbers that meet the target", () => {
    fc.assert(
      fc.property(linearFractional, smallFraction, direction, (sample, target, side) => {
        const solution = solve(sample, target, side);
        expect(solution.kind).not.toBe("notSolvable");
        for (const x of probes(solution))
          expect([x.toFraction(), isInRanges(solution, x)]).toEqual([x.toFraction(), meets(sample, x, target, side)]);
      }),
    );
  });

  it("and so they do in whatever arithmetic comes out linear-fractional, holes left by cancelling included", () => {
    fc.assert(
      fc.property(anyArithmetic, smallFraction, direction, (sample, target, side) => {
        const solution = solve(sample, target, side);
        fc.pre(solution.kind !== "notSolvable");
        for (const x of probes(solution))
          expect([x.toFraction(), isInRanges(solution, x)]).toEqual([x.toFraction(), meets(sample, x, target, side)]);
      }),
      runs(3),
    );
  });

  it("for counts they have exactly the whole numbers from 0 up that meet", () => {
    fc.assert(
      fc.property(linearFractional, smallFraction, direction, (sample, target, side) => {
        const solution = solve(sample, target, side, { count: true });
        for (let count = 0; count <= 60; count++) {
          const x = new Fraction(count);
          expect([count, isInRanges(solution, x)]).toEqual([count, meets(sample, x, target, side)]);
        }
      }),
    );
  });

  it("the boundary meets where it is said to, and just so: its value is the target", () => {
    fc.assert(
      fc.property(linearFractional, smallFraction, direction, (sample, target, side) => {
        const solution = solve(sample, target, side);
        fc.pre(solution.kind === "value");
        const boundary = fractionOf(solution.boundary);
        expect(solution.boundaryMeets).toBe(meets(sample, boundary, target, side));
        if (solution.boundaryMeets) expect(sample.at(boundary)?.toFraction()).toBe(target.toFraction());
        const step = solution.direction === "atLeast" ? ONE_THOUSANDTH : ONE_THOUSANDTH.neg();
        const beyond = boundary.add(step.mul(new Fraction(1, 1000)));
        expect(meets(sample, beyond, target, side)).toBe(true);
      }),
    );
  });

  it("the whole number meets, and one less (for at most: one more) doesn't, unless a pole lies between", () => {
    fc.assert(
      fc.property(linearFractional, smallFraction, direction, (sample, target, side) => {
        const solution = solve(sample, target, side, { count: true });
        fc.pre(solution.kind === "value");
        const whole = fractionOf(solution.whole as Rational);
        expect(meets(sample, whole, target, side)).toBe(true);
        const less = solution.direction === "atLeast" ? whole.sub(1) : whole.add(1);
        if (less.compare(0) < 0 || !meets(sample, less, target, side)) return;
        expect(solution.ranges).toHaveLength(2);
      }),
    );
  });

  it("without a pole, one less never meets", () => {
    fc.assert(
      fc.property(straightLine, smallFraction, direction, (sample, target, side) => {
        const solution = solve(sample, target, side, { count: true });
        fc.pre(solution.kind === "value");
        const whole = fractionOf(solution.whole as Rational);
        const less = solution.direction === "atLeast" ? whole.sub(1) : whole.add(1);
        expect([meets(sample, whole, target, side), meets(sample, less, target, side)]).toEqual([true, false]);
      }),
    );
  });

  it("already met is said only where the present number meets, and then always unless any number would", () => {
    fc.assert(
      fc.property(linearFractional, smallFraction, direction, smallFraction, (sample, target, side, now) => {
        const { kind } = solve(sample, target, side, { now });
        const doesMeet = meets(sample, now, target, side);
        if (kind === "alreadyMet") expect(doesMeet).toBe(true);
        else expect(!doesMeet || kind === "anyValue").toBe(true);
      }),
    );
  });

  it("the present number changes nothing else", () => {
    fc.assert(
      fc.property(linearFractional, smallFraction, direction, smallFraction, (sample, target, side, now) => {
        const withNow = solve(sample, target, side, { now });
        fc.pre(withNow.kind !== "alreadyMet");
        expect(withNow).toEqual(solve(sample, target, side));
      }),
    );
  });
});
