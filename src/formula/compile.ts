import { HUNDRED, ONE, type Rational, ZERO } from "../exact/rational.ts";
import type { Expression, ProductExpression, SumExpression } from "./ast.ts";
import { applyFunction } from "./functions.ts";
import type { PercentReading } from "./percent.ts";

/** Values in the order of the formula's variables. */
export type Values = readonly Rational[];

/** The exact value, or undefined where a denominator is 0. */
export type Program = (values: Values) => Rational | undefined;

/** Compiles a formula's tree to a closure; a value in percent comes out in percentage points. */
export function compile(expression: Expression, variables: readonly string[], reading: PercentReading): Program {
  const indexes = new Map(variables.map((name, index) => [name, index]));
  const program = compileExpression(expression, indexes);
  return reading === "percent" ? (values) => program(values)?.multiply(HUNDRED) : program;
}

type Indexes = ReadonlyMap<string, number>;

function compileExpression(expression: Expression, indexes: Indexes): Program {
  switch (expression.type) {
    case "number": {
      const { value } = expression;
      return () => value;
    }
    case "variable": {
      const index = indexes.get(expression.name) as number;
      return (values) => values[index];
    }
    case "negation": {
      const operand = compileExpression(expression.operand, indexes);
      return (values) => operand(values)?.negate();
    }
    case "sum":
      return compileSum(expression, indexes);
    case "product":
      return compileProduct(expression, indexes);
    case "call": {
      const operands = expression.operands.map((operand) => compileExpression(operand, indexes));
      return (values) => {
        const results = allOf(operands, values);
        return results && applyFunction(expression.function, results);
      };
    }
  }
}

function compileSum({ terms }: SumExpression, indexes: Indexes): Program {
  const operands = terms.map(({ operand }) => compileExpression(operand, indexes));
  const added = terms.map(({ sign }) => sign === "+");
  return (values) => {
    let sum = ZERO;
    for (const [index, operand] of operands.entries()) {
      const value = operand(values);
      if (value === undefined) return undefined;
      sum = added[index] ? sum.add(value) : sum.subtract(value);
    }
    return sum;
  };
}

function compileProduct({ factors }: ProductExpression, indexes: Indexes): Program {
  const operands = factors.map(({ operand }) => compileExpression(operand, indexes));
  const multiplied = factors.map(({ sign }) => sign === "*");
  return (values) => {
    let product = ONE;
    for (const [index, operand] of operands.entries()) {
      const value = operand(values);
      if (value === undefined || (value.isZero() && !multiplied[index])) return undefined;
      product = multiplied[index] ? product.multiply(value) : product.divide(value);
    }
    return product;
  };
}

function allOf(operands: readonly Program[], values: Values): Rational[] | undefined {
  const results: Rational[] = [];
  for (const operand of operands) {
    const value = operand(values);
    if (value === undefined) return undefined;
    results.push(value);
  }
  return results;
}
