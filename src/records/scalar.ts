import type { FieldValue } from "../plan/measure.ts";

/** A field's value that isn't missing. */
export type Scalar = Exclude<FieldValue, null>;

export function isScalar(value: unknown): value is Scalar {
  return typeof value === "string" || typeof value === "boolean" || Number.isFinite(value);
}

/** The value as JSON has it: 0 without a sign. */
export function withoutSign<Value>(value: Value): Value | 0 {
  return value === 0 ? 0 : value;
}

const RANKS = ["object", "boolean", "number", "string"];

/** An order of all plain values, the same on every machine: null, false, true, numbers, then texts by code point. */
export function compareValues(left: FieldValue, right: FieldValue): number {
  if (typeof left === "string" && typeof right === "string") return compareTexts(left, right);
  if (typeof left !== typeof right) return RANKS.indexOf(typeof left) - RANKS.indexOf(typeof right);
  return Number(left) - Number(right);
}

/** By code point, as SQL engines compare UTF-8 bytes; `<` on texts compares UTF-16 units, which differs beyond U+FFFF. */
export function compareTexts(left: string, right: string): number {
  const length = Math.min(left.length, right.length);
  for (let at = 0; at < length; at++) {
    const a = left.charCodeAt(at);
    const b = right.charCodeAt(at);
    if (a !== b) return isSurrogate(a) === isSurrogate(b) ? a - b : Number(isSurrogate(a)) - Number(isSurrogate(b));
  }
  return left.length - right.length;
}

function isSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdfff;
}
