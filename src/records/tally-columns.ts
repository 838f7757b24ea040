/** How the columns are named that a tally's query returns. Keys and measures are numbered from 1, in the tally's order. */
export const COUNTED = "counted";
export const PREVIOUS_YEAR = "previous_year";

export function keyColumn(index: number): string {
  return `by_${index + 1}`;
}

/** The columns of one measure. */
export interface MeasureColumns {
  readonly figure: string;
  /** The rows of a sum that have nothing to add. */
  readonly missing: string;
  /** The day and the id that a latest value is from. */
  readonly date: string;
  readonly id: string;
  /** Used within the query alone. */
  readonly rank: string;
}

export function measureColumns(index: number): MeasureColumns {
  const figure = `measure_${index + 1}`;
  return { figure, missing: `${figure}_missing`, date: `${figure}_date`, id: `${figure}_id`, rank: `${figure}_rank` };
}
