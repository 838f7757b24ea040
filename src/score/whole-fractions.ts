import type { Indicator } from "../plan/plan.ts";
import type { Column } from "./columns.ts";

const LARGEST = Number.MAX_SAFE_INTEGER;

/** An indicator's actual in each row as a fraction of safe integers, the denominator above 0. */
export interface WholeFractions {
  readonly numerators: Float64Array;
  readonly denominators: Float64Array;
  /** 1 where the row's figures are whole, as declared, and give a fraction of safe integers; else the careful way. */
  readonly certain: Uint8Array;
}

/** Puts whole columns into an indicator's integer ratio, variable by variable, so that each loop is over plain doubles. */
export function wholeFractions(
  indicator: Indicator,
  columns: readonly Column<unknown>[],
  length: number,
): WholeFractions | undefined {
  const { ratio } = indicator;
  if (ratio === null) return undefined;
  const { top, bottom } = ratio;
  const rows: Rows = {
    numerators: new Float64Array(length).fill(top.constant),
    denominators: new Float64Array(length).fill(bottom.constant),
    magnitudes: new Float64Array(length).fill(Math.abs(top.constant) + Math.abs(bottom.constant)),
    certain: new Uint8Array(length).fill(1),
  };
  for (const [index, column] of columns.entries()) {
    const lowest = indicator.counts.includes(index) ? 0 : -LARGEST;
    addColumn(rows, column, top.coefficients[index] as number, bottom.coefficients[index] as number, lowest);
  }
  for (const [part, whole] of indicator.parts) comparePart(rows, columns[part], columns[whole]);
  settle(rows);
  return rows;
}

interface Rows extends WholeFractions {
  /** The sum of all that was added, without signs: while it is safe, so is every sum on the way. */
  readonly magnitudes: Float64Array;
}

function addColumn(
  { numerators, denominators, magnitudes, certain }: Rows,
  column: Column<unknown>,
  above: number,
  below: number,
  lowest: number,
): void {
  const largest = Math.abs(above) + Math.abs(below);
  for (let row = 0; row < certain.length; row++) {
    const value = column[row];
    if (typeof value === "number" && Number.isSafeInteger(value) && value >= lowest) {
      numerators[row] = (numerators[row] as number) + above * value;
      denominators[row] = (denominators[row] as number) + below * value;
      magnitudes[row] = (magnitudes[row] as number) + largest * Math.abs(value);
    } else certain[row] = 0;
  }
}

function comparePart({ certain }: Rows, part: Column<unknown> = [], whole: Column<unknown> = []): void {
  for (let row = 0; row < certain.length; row++) if (Number(part[row]) > Number(whole[row])) certain[row] = 0;
}

function settle({ numerators, denominators, magnitudes, certain }: Rows): void {
  for (let row = 0; row < certain.length; row++) {
    const denominator = denominators[row] as number;
    if (denominator === 0 || (magnitudes[row] as number) > LARGEST) certain[row] = 0;
    else if (denominator < 0) {
      denominators[row] = -denominator;
      numerators[row] = 0 - (numerators[row] as number);
    }
  }
}
