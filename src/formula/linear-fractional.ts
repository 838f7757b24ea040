import { ONE, type Rational, ZERO } from "../exact/rational.ts";

/**
 * A value as it depends on one variable x, with exact coefficients: `constant + slope·x` or `constant + residue/(x − at)`.
 * Whatever is (a·x + b)/(c·x + d) is one of the two, in one way only.
 */
export interface LinearFractional {
  readonly constant: Rational;
  /** 0 where there is a pole. */
  readonly slope: Rational;
  /** Where the value has none; the residue is never 0. */
  readonly pole: { readonly at: Rational; readonly residue: Rational } | null;
}

/** The variable itself. */
export const IDENTITY: LinearFractional = /* @__PURE__ */ Object.freeze({ constant: ZERO, slope: ONE, pole: null });

/** A value that doesn't depend on the variable. */
export function constantly(constant: Rational): LinearFractional {
  return { constant, slope: ZERO, pole: null };
}

/** Whether a value doesn't depend on the variable. */
export function isConstant({ slope, pole }: LinearFractional): boolean {
  return pole === null && slope.isZero();
}

/** The value times a number that isn't 0. */
export function scaled({ constant, slope, pole }: LinearFractional, factor: Rational): LinearFractional {
  return {
    constant: constant.multiply(factor),
    slope: slope.multiply(factor),
    pole: pole && { at: pole.at, residue: pole.residue.multiply(factor) },
  };
}

/** The sum of values, or undefined where it isn't linear-fractional: poles in two places, or one beside a slope. */
export function sumOf(terms: readonly LinearFractional[]): LinearFractional | undefined {
  let constant = ZERO;
  let slope = ZERO;
  const residues = new Map<string, { readonly at: Rational; readonly residue: Rational }>();
  for (const term of terms) {
    constant = constant.add(term.constant);
    slope = slope.add(term.slope);
    if (term.pole === null) continue;
    const { at, residue } = term.pole;
    const key = at.toFraction();
    residues.set(key, { at, residue: residue.add(residues.get(key)?.residue ?? ZERO) });
  }
  const poles = [...residues.values()].filter(({ residue }) => !residue.isZero());
  if (poles.length > 1 || (poles.length === 1 && !slope.isZero())) return undefined;
  return { constant, slope, pole: poles[0] ?? null };
}

/** A value as `scale · Π (x − root)^power`. */
export interface Factors {
  readonly scale: Rational;
  readonly roots: readonly { readonly root: Rational; readonly power: number }[];
}

/** A linear-fractional value in factors. */
export function factorsOf({ constant, slope, pole }: LinearFractional): Factors {
  if (pole === null) {
    if (slope.isZero()) return { scale: constant, roots: [] };
    return { scale: slope, roots: [{ root: constant.divide(slope).negate(), power: 1 }] };
  }
  const { at, residue } = pole;
  const below = { root: at, power: -1 };
  if (constant.isZero()) return { scale: residue, roots: [below] };
  return { scale: constant, roots: [{ root: at.subtract(residue.divide(constant)), power: 1 }, below] };
}

/** One over a value that isn't 0 throughout. */
export function inverse({ scale, roots }: Factors): Factors {
  return { scale: ONE.divide(scale), roots: roots.map(({ root, power }) => ({ root, power: -power })) };
}

/** The product of values, or undefined where it isn't linear-fractional once equal factors have cancelled. */
export function productOf(values: readonly Factors[]): LinearFractional | undefined {
  let scale = ONE;
  const powers = new Map<string, { readonly root: Rational; readonly power: number }>();
  for (const value of values) {
    scale = scale.multiply(value.scale);
    for (const { root, power } of value.roots) {
      const key = root.toFraction();
      powers.set(key, { root, power: power + (powers.get(key)?.power ?? 0) });
    }
  }
  if (scale.isZero()) return constantly(ZERO);
  return expanded({ scale, roots: [...powers.values()] });
}

function expanded({ scale, roots }: Factors): LinearFractional | undefined {
  const above = roots.filter(({ power }) => power > 0);
  const below = roots.filter(({ power }) => power < 0);
  if (above.length > 1 || below.length > 1 || roots.some(({ power }) => Math.abs(power) > 1)) return undefined;
  const zero = above[0]?.root;
  const at = below[0]?.root;
  if (at === undefined)
    return zero === undefined
      ? constantly(scale)
      : { constant: scale.multiply(zero).negate(), slope: scale, pole: null };
  if (zero === undefined) return { constant: ZERO, slope: ZERO, pole: { at, residue: scale } };
  return { constant: scale, slope: ZERO, pole: { at, residue: scale.multiply(at.subtract(zero)) } };
}
