import { ONE, Rational } from "../exact/rational.ts";
import type { CallExpression, Expression, ProductExpression } from "./ast.ts";
import { applyFunction } from "./functions.ts";
import {
  constantly,
  type Factors,
  factorsOf,
  IDENTITY,
  inverse,
  isConstant,
  type LinearFractional,
  productOf,
  scaled,
  sumOf,
} from "./linear-fractional.ts";

/** Why an expression can't be had as a linear-fractional value, and the part of it that is the reason. */
export interface Obstacle {
  readonly obstacle: "notLinearFractional" | "zeroDenominator";
  readonly part: Expression;
}

/** An expression as it depends on one variable. */
export interface Analysis {
  readonly value: LinearFractional;
  /** Where a denominator is 0, so that there is no value; the pole is one of them. */
  readonly excluded: readonly Rational[];
}

/** How an expression depends on one variable, the others being numbers. */
export function analyse(
  expression: Expression,
  variable: string,
  numberFor: (other: string) => Rational,
): Analysis | Obstacle {
  const excluded: Rational[] = [];
  const value = new LinearReader(variable, numberFor, excluded).read(expression);
  return isObstacle(value) ? value : { value, excluded };
}

export function isObstacle(result: object): result is Obstacle {
  return "obstacle" in result;
}

class LinearReader {
  readonly #variable: string;
  readonly #numberFor: (other: string) => Rational;
  readonly #excluded: Rational[];

  constructor(variable: string, numberFor: (other: string) => Rational, excluded: Rational[]) {
    this.#variable = variable;
    this.#numberFor = numberFor;
    this.#excluded = excluded;
  }

  read(part: Expression): LinearFractional | Obstacle {
    switch (part.type) {
      case "number":
        return constantly(part.value);
      case "variable":
        return part.name === this.#variable ? IDENTITY : constantly(this.#numberFor(part.name));
      case "negation": {
        const operand = this.read(part.operand);
        return isObstacle(operand) ? operand : scaled(operand, ONE.negate());
      }
      case "sum": {
        const terms = this.#readAll(
          part.terms.map(({ sign, operand }) => (sign === "-" ? { type: "negation", operand } : operand)),
        );
        if (isObstacle(terms)) return terms;
        return sumOf(terms) ?? notLinearFractional(part);
      }
      case "product":
        return this.#product(part);
      case "call":
        return this.#call(part);
    }
  }

  #product(part: ProductExpression): LinearFractional | Obstacle {
    const factors: Factors[] = [];
    for (const { sign, operand } of part.factors) {
      const value = this.read(operand);
      if (isObstacle(value)) return value;
      const factored = factorsOf(value);
      if (sign === "*") factors.push(factored);
      else if (factored.scale.isZero()) return { obstacle: "zeroDenominator", part: operand };
      else {
        // A pole of the denominator is excluded already, where it was divided by what is 0 there.
        this.#excluded.push(...factored.roots.map(({ root }) => root));
        factors.push(inverse(factored));
      }
    }
    return productOf(factors) ?? notLinearFractional(part);
  }

  /** Sums and averages are linear in their arguments; what ranks them isn't, unless they are all fixed. */
  #call(part: CallExpression): LinearFractional | Obstacle {
    const operands = this.#readAll(part.operands);
    if (isObstacle(operands)) return operands;
    if (operands.every(isConstant))
      return constantly(
        applyFunction(
          part.function,
          operands.map(({ constant }) => constant),
        ),
      );
    if (part.function !== "sum" && part.function !== "average") return notLinearFractional(part);
    const sum = sumOf(operands);
    if (sum === undefined) return notLinearFractional(part);
    return part.function === "sum" ? sum : scaled(sum, ONE.divide(Rational.ofInteger(operands.length)));
  }

  #readAll(parts: readonly Expression[]): readonly LinearFractional[] | Obstacle {
    const values: LinearFractional[] = [];
    for (const part of parts) {
      const value = this.read(part);
      if (isObstacle(value)) return value;
      values.push(value);
    }
    return values;
  }
}

function notLinearFractional(part: Expression): Obstacle {
  return { obstacle: "notLinearFractional", part };
}
