/** What stands in JSON for names with values. */
type PlainObject = Readonly<Record<string, unknown>>;

/** Whether a value may be asked for its properties. */
export function isObject(value: unknown): value is PlainObject {
  return typeof value === "object" && value !== null;
}

/** Whether a value holds others by their names, and is no list. */
export function isPlainObject(value: unknown): value is PlainObject {
  return isObject(value) && !Array.isArray(value);
}
