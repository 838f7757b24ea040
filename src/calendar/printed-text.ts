/** No printed date or period comes near this length. */
const LONGEST_TEXT = 60;

/**
 * A printed text with ASCII digits and separators for full-width ones, 1 for 元, and without the spaces that
 * typesetting puts around everything but digits. Nothing is left of a text too long to be a date or a period.
 */
export function plainText(text: string): string {
  if (text.length > LONGEST_TEXT) return "";
  return text
    .normalize("NFKC")
    .trim()
    .replace(/\s*(\D)\s*/g, "$1")
    .replace("元年", "1年");
}
