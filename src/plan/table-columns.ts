import type { TableField } from "../issue/table-facts.ts";
import type { LooseRow } from "./table-body.ts";
import type { Cell } from "./table-cell.ts";
import { fitOf } from "./table-fit.ts";
import type { HeaderLabel } from "./table-header.ts";

/** What a column of the table holds: a field; what an ordinal counts; or nothing that a plan has a place for. */
export type Slot = TableField | undefined;

/** A column, with the label that stands above it. */
export interface Column {
  readonly slot: Slot;
  readonly label: HeaderLabel | undefined;
  /** The first cell with something in it, as far as was looked. */
  readonly first: Cell | undefined;
}

/** A label that stands where the data has a column of its own counts for more than one that would have to move. */
const IN_PLACE = 0.25;

/** A column with content that no label names, and a label without a column. */
const UNNAMED_COLUMN = -0.5;
const UNPLACED_LABEL = -1;

/** So many rows tell what a column holds. */
const MOST_SAMPLES = 60;

/**
 * What each column holds. Copied text loses the width of merged cells, so a header of six labels may stand above eight
 * columns; of all ways to place the labels in their order, the one is taken under which most cells can be read.
 */
export function placeColumns(
  labels: readonly HeaderLabel[],
  body: readonly LooseRow[],
  width: number,
): readonly Column[] {
  const samples = sampleColumns(body, width);
  const placed = bestPlacement(labels, samples);
  return samples.map((sample, column) => ({
    slot: slotOf(column, placed, sample),
    label: placed[column],
    first: sample[0],
  }));
}

/** The cells of a column that are not blank, of rows that lack none. */
type Sample = readonly Cell[];

function sampleColumns(body: readonly LooseRow[], width: number): readonly Sample[] {
  const longest = body.reduce((most, { texts }) => (texts.length <= width ? Math.max(most, texts.length) : most), 0);
  const full = body.filter(({ texts }) => texts.length === longest).slice(0, MOST_SAMPLES);
  return Array.from({ length: width }, (_, column) =>
    full.flatMap(({ row, texts }) => {
      const text = texts[column] ?? "";
      return text === "" ? [] : [{ text, row, column }];
    }),
  );
}

type Placement = readonly (HeaderLabel | undefined)[];

/** The best way to place the first labels on the first columns, from the shorter to the longer. */
function bestPlacement(labels: readonly HeaderLabel[], samples: readonly Sample[]): Placement {
  interface Best {
    readonly score: number;
    readonly placed: Placement;
  }
  let best = Array.from(
    { length: labels.length + 1 },
    (_, count): Best => ({ score: count * UNPLACED_LABEL, placed: [] }),
  );
  let placed: Placement = [];
  for (const [column, sample] of samples.entries()) {
    const unnamed = isOrdinals(sample) ? 0 : UNNAMED_COLUMN;
    const next: Best[] = [];
    for (const [count, before] of best.entries()) {
      const choices = [{ score: before.score + unnamed, placed: [...before.placed, undefined] }];
      const label = labels[count - 1];
      const previous = best[count - 1];
      const shorter = next[count - 1];
      if (label !== undefined && previous !== undefined)
        choices.push({ score: previous.score + fit(label, sample, column), placed: [...previous.placed, label] });
      if (shorter !== undefined) choices.push({ score: shorter.score + UNPLACED_LABEL, placed: [...shorter.placed] });
      const chosen = choices.reduce((found, choice) => (choice.score > found.score ? choice : found));
      next.push(chosen);
      placed = chosen.placed;
    }
    best = next;
  }
  return placed;
}

function fit(label: HeaderLabel, sample: Sample, column: number): number {
  const inPlace = label.column === column ? IN_PLACE : 0;
  const total = sample.reduce((sum, { text }) => sum + fitOf(label.field, text), 0);
  return inPlace + (sample.length === 0 ? 0 : total / sample.length);
}

/** Also of none. */
function isOrdinals(sample: Sample): boolean {
  return sample.every(({ text }) => fitOf("ordinal", text) === 1);
}

/** An ordinal counts what stands in the next named column. */
function slotOf(column: number, placed: Placement, sample: Sample): Slot {
  const label = placed[column];
  if (label !== undefined && label.field !== "ordinal") return label.field;
  if (label === undefined && (sample.length === 0 || !isOrdinals(sample))) return undefined;
  const next = placed.slice(column + 1).find((each) => each !== undefined)?.field;
  if (next === "goal") return "goalOrdinal";
  return next === "indicator" ? "indicatorOrdinal" : undefined;
}
