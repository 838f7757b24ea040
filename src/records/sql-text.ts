import { toRational } from "../exact/numeric.ts";
import { createDocumentIssue } from "../issue/document-issue.ts";
import type { Issue } from "../issue/issue.ts";
import { shownValue } from "../issue/shown-value.ts";
import type { FieldValue } from "../plan/measure.ts";

/** The character that an engine quotes names with: `"` is ANSI, the backtick is Spark's, MySQL's and BigQuery's. */
export type NameQuote = '"' | "`";

/** Characters that engines disagree about within a literal: a backslash escapes in Spark, `${` is replaced there. */
const DISPUTED = /(['\\$\0])/;

/** A text as a literal that is the same text in every engine; what is disputed is spelt by its code point. */
export function sqlText(text: string): string {
  if (!DISPUTED.test(text)) return `'${text}'`;
  const pieces = text.split(DISPUTED).filter((piece) => piece !== "");
  return `(${pieces.map((piece) => (DISPUTED.test(piece) ? `CHR(${piece.charCodeAt(0)})` : `'${piece}'`)).join(" || ")})`;
}

/** A plain value as a literal; numbers with all their digits. */
export function sqlLiteral(value: Exclude<FieldValue, null>): string {
  if (typeof value === "string") return sqlText(value);
  return typeof value === "boolean" ? String(value).toUpperCase() : toRational(value).toString();
}

/** Quotes the names of tables and columns; what can't be quoted is added to `problems`. */
export type NameQuoting = (name: string) => string;

/** A NUL ends the text for some engines, and Spark replaces `${` even within a quoted name. */
const UNQUOTABLE = /^$|\0|\$\{/;

export function nameQuoting(quote: NameQuote, problems: Issue[]): NameQuoting {
  return (name) => {
    if (UNQUOTABLE.test(name)) problems.push(createDocumentIssue("unquotableName", [], { value: shownValue(name) }));
    return `${quote}${name.replaceAll(quote, quote + quote)}${quote}`;
  };
}
