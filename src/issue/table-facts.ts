/** What a column of a printed table is read for. */
export type TableField =
  | "goalOrdinal"
  | "goal"
  | "goalWeight"
  | "indicatorOrdinal"
  | "indicator"
  | "weight"
  | "evaluationSystem"
  | "evaluationMethod"
  | "formula"
  | "target"
  | "unit";

/** A cell of a printed table, with row and column as people count them. */
export interface TableCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** What issues of printed tables tell; rows and columns count from 1. */
export interface TableFacts {
  notATable: { readonly value: string };
  htmlInsteadOfTable: Readonly<Record<never, never>>;
  /** `partedBy` is what parts the columns of a header that would be one but for that. */
  noTableHeader: { readonly rows: number; readonly partedBy?: "spaces" | "semicolons" };
  columnMissing: { readonly field: TableField };
  columnLeftOut: TableCell;
  rowsLeftOut: { readonly row: number; readonly lastRow: number; readonly text: string };
  notATextCell: { readonly row: number; readonly column: number; readonly value: string };
  /** A figure that came as a number, and so without what it was displayed with. */
  numberCell: { readonly row: number; readonly column: number; readonly value: string };
  /** A number that commas without quotes parted into cells, as it was joined, or may have to be where its row was not read. */
  numberParted: TableCell & { readonly isJoined: boolean };
  unreadableCell: TableCell & { readonly field: TableField };
  unreadableTarget: TableCell & { readonly obstacle: "change" | "range" | "beyond" | "several" | "date" };
  /** A figure of each month or quarter, whose formula counts the year. */
  targetOfPeriod: TableCell;
  noteLeftOut: TableCell & { readonly note: string };
  targetInParts: TableCell;
  blankCell: { readonly field: TableField; readonly row: number };
  unexpectedOrdinal: TableCell & { readonly expected: number };
  yearDiffers: TableCell & { readonly printed: number; readonly year: number };
  /** A unit in its column, where the target prints another. */
  otherUnitPrinted: TableCell & { readonly unit: string };
  optionContradicted: {
    readonly id: string;
    readonly row: number;
    readonly option: string;
    readonly given: string;
    readonly printed: string;
  };
  directionAssumed: {
    readonly id: string;
    readonly row: number;
    readonly direction: string;
    /** The word or figure that it was taken from; none, where nothing is printed that speaks for a direction. */
    readonly because?: string;
  };
  accrualAssumed: { readonly id: string; readonly row: number; readonly accrual: string };
  unitAssumed: { readonly id: string; readonly row: number; readonly unit: string; readonly because: string };
  unitNotPrinted: { readonly id: string; readonly row: number };
  /** A figure whose unit prints a multiple, as it is without it. */
  multipleAssumed: {
    readonly id: string;
    readonly row: number;
    readonly text: string;
    readonly target: string;
    readonly unit: string;
  };
  percentAssumed: { readonly id: string; readonly row: number; readonly target: string };
  nameAssumed: { readonly id: string; readonly row: number; readonly name: string };
  weightAssumed: { readonly id: string; readonly row: number; readonly weight: string };
}

/** Why a text with a number in it is no target: it tells a change, a range, a bar to be passed, several figures or a date. */
export type TargetObstacle = TableFacts["unreadableTarget"]["obstacle"];
