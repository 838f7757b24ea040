import { unicodePattern } from "./unicode-pattern.ts";

/** How many characters of the text stand on either side of the caret. */
const AROUND = 40;

/** A line of the text around a position, and below it a caret under the character there. */
export function caretUnder(text: string, position: number): string {
  const start = Math.max(0, position - AROUND);
  const end = Math.min(text.length, position + AROUND);
  const before = flattened(text.slice(start, position));
  const shown = `${start > 0 ? "…" : ""}${before}${flattened(text.slice(position, end))}${end < text.length ? "…" : ""}`;
  const indent = [...(start > 0 ? `…${before}` : before)]
    .map((character) => (isWide(character) ? "\u3000" : " "))
    .join("");
  return `${shown}\n${indent}^`;
}

/** Line breaks and characters that would move the caret are shown as spaces, broken halves of a pair as �. */
function flattened(text: string): string {
  return text
    .replace(unicodePattern("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]", "gu"), " ")
    .replace(/[\ud800-\udfff]/gu, "\ufffd");
}

function isWide(character: string): boolean {
  return /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u.test(
    character,
  );
}
