import type { Bilingual } from "../issue/locale.ts";

/** In what way a goal or indicator differs from the earlier plan's. */
export type ChangeKind =
  | "added"
  | "dropped"
  | "renamed"
  | "moved"
  | "weight"
  | "target"
  | "formula"
  | "direction"
  | "unit";

/** Which way a target went, by the indicator's direction; targets of another unit or direction are not comparable. */
export type Tendency = "tightened" | "loosened" | "unchanged" | "notComparable";

/** One difference between two plans. */
export interface Change {
  readonly kind: ChangeKind;
  readonly level: "goal" | "indicator";
  /** The id in the later plan, or in the earlier one of what was dropped. */
  readonly id: string;
  /** The id in the earlier plan, where there is one. */
  readonly earlierId: string | null;
  /** What the earlier plan says, as text: a title, a weight, a target with its unit; null for what was added. */
  readonly from: string | null;
  /** What the later plan says; null for what was dropped. */
  readonly to: string | null;
  /** Of a target alone. */
  readonly tendency?: Tendency;
  readonly message: Bilingual;
}

/** A change before it is put into words. */
export type WordlessChange = Omit<Change, "message">;
