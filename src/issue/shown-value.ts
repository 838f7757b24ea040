const LONGEST_SHOWN = 80;

/** A value of any kind as a short text that is safe to stand in a message. */
export function shownValue(value: unknown): string {
  if (typeof value === "string") return shortened(JSON.stringify(value.slice(0, LONGEST_SHOWN + 1)));
  if (typeof value === "bigint") return shortened(`${value}n`);
  if (typeof value === "function") return "a function";
  if (Array.isArray(value)) return `an array of ${value.length}`;
  if (typeof value === "object" && value !== null) return "an object";
  return shortened(String(value));
}

/** A text cut where it would be too long for a message: a name or a number may be as long as a formula. */
export function shortened(text: string): string {
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
}
