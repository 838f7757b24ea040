import type { IntegerTerm } from "../formula/integer-ratio.ts";
import type { Indicator } from "../plan/indicator.ts";
import type { Column } from "./columns.ts";

/** An indicator's actual in each row as a fraction of safe integers, the denominator above 0. */
export interface WholeFractions {
  readonly numerators: Float64Array;
  readonly denominators: Float64Array;
  /** 1 where the row's figures are whole, as declared, and give a fraction of safe integers; else the careful way. */
  readonly certain: Uint8Array;
}

/** Puts whole columns into an indicator's integer ratio, variable by variable, so that each loop is over plain doubles. */
export function wholeFractions(
  { ratio, parts }: Indicator,
  columns: readonly Column<unknown>[],
  length: number,
): WholeFractions | undefined {
  if (ratio === null) return undefined;
  const { top, bottom, terms, largestInput } = ratio;
  const fractions: WholeFractions = {
    numerators: new Float64Array(length).fill(top),
    denominators: new Float64Array(length).fill(bottom),
    certain: new Uint8Array(length).fill(1),
  };
  for (const [index, column] of columns.entries())
    addColumn(fractions, column, terms[index] as IntegerTerm, largestInput);
  for (const [part, whole] of parts) comparePart(fractions, columns[part], columns[whole]);
  settle(fractions);
  return fractions;
}

function addColumn(
  { numerators, denominators, certain }: WholeFractions,
  column: Column<unknown>,
  { above, below, lowest }: IntegerTerm,
  highest: number,
): void {
  for (let row = 0; row < certain.length; row++) {
    const value = column[row];
    if (typeof value === "number" && value >= lowest && value <= highest && Math.floor(value) === value) {
      numerators[row] = (numerators[row] as number) + above * value;
      denominators[row] = (denominators[row] as number) + below * value;
    } else certain[row] = 0;
  }
}

function comparePart({ certain }: WholeFractions, part: Column<unknown> = [], whole: Column<unknown> = []): void {
  for (let row = 0; row < certain.length; row++) if (Number(part[row]) > Number(whole[row])) certain[row] = 0;
}

/** A denominator is above 0, or the row takes the careful way, which says so. */
function settle({ numerators, denominators, certain }: WholeFractions): void {
  for (let row = 0; row < certain.length; row++) {
    const denominator = denominators[row] as number;
    if (denominator === 0) certain[row] = 0;
    else if (denominator < 0) {
      denominators[row] = -denominator;
      numerators[row] = 0 - (numerators[row] as number);
    }
  }
}
