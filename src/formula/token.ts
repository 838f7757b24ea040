import type { Rational } from "../exact/rational.ts";

/** An arithmetic sign in its plain form. */
export type Sign = "+" | "-" | "*" | "/";

export type NumberSuffix = "%" | "‰";

/** What one word of a formula is. */
export type TokenBody =
  | { readonly type: "number"; readonly value: Rational; readonly suffix?: NumberSuffix; readonly unit?: string }
  | { readonly type: "name"; readonly name: string /** Quoted or declared. */; readonly settled: boolean }
  | { readonly type: "function"; readonly name: string }
  | { readonly type: "sign"; readonly sign: Sign }
  | { readonly type: "open" }
  | { readonly type: "close" }
  | { readonly type: "separator" }
  | { readonly type: "unreadable" }
  | { readonly type: "end" };

/** One word of a formula, and where it stands. */
export type Token = TokenBody & {
  /** UTF-16 index of the first character in the printed text. */
  readonly position: number;
  /** The word as printed. */
  readonly printed: string;
};
