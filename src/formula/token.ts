import type { Rational } from "../exact/rational.ts";

/** An arithmetic sign in its plain form. */
export type Sign = "+" | "-" | "*" | "/";

interface Placed {
  /** UTF-16 index of the first character in the printed text. */
  readonly position: number;
  /** The token as printed. */
  readonly printed: string;
}

export type NumberSuffix = "%" | "‰";

/** One word of a formula. */
export type Token = Placed &
  (
    | { readonly type: "number"; readonly value: Rational; readonly suffix?: NumberSuffix }
    | { readonly type: "name"; readonly name: string; readonly settled: boolean }
    | { readonly type: "function"; readonly name: string }
    | { readonly type: "sign"; readonly sign: Sign }
    | { readonly type: "open" }
    | { readonly type: "close" }
    | { readonly type: "separator" }
    | { readonly type: "end" }
  );
