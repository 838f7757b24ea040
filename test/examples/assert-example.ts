import { Decimal } from "decimal.js";
import { expect } from "vitest";
import { isRational } from "../../src/exact/rational.ts";

/** What `// => expected` means: the value is that; of an object, what is named; a number of ours by its text. */
export function expectValue(actual: unknown, expected: unknown): void {
  expect(shown(actual, expected)).toEqual(expected);
}

/** What `// throws /pattern/` means. */
export async function expectError(run: () => unknown, pattern: RegExp): Promise<void> {
  await expect(async () => run()).rejects.toThrow(pattern);
}

function shown(actual: unknown, expected: unknown): unknown {
  if (isRational(actual) || Decimal.isDecimal(actual)) return actual.toString();
  if (Array.isArray(actual)) return actual.map((item, place) => shown(item, named(expected)[place]));
  if (typeof actual !== "object" || actual === null || Object.keys(named(expected)).length === 0) return actual;
  return Object.fromEntries(
    Object.entries(named(expected)).map(([key, value]) => [key, shown(named(actual)[key], value)]),
  );
}

/** The object as something to look names up in; of anything else, no name. */
function named(value: unknown): Readonly<Record<string | number, unknown>> {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
}
