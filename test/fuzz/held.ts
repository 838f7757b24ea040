import { CivicKpiError, describeIssue, type Issue } from "civic-kpi";

const PROTOTYPES: readonly object[] = [
  Object,
  Array,
  Function,
  String,
  Number,
  Boolean,
  BigInt,
  Symbol,
  RegExp,
  Date,
  Map,
  Set,
  Error,
].map(({ prototype }) => prototype);

const AS_FOUND = PROTOTYPES.map(descriptors);

/** Longer than any message may be, whatever it quotes: a log must not be filled by one line. */
const LONGEST_MESSAGE = 4_000;

/** What an execution came to, and undefined where it was refused with issues of this library, each fit to be read. */
export function answerOf<Answer>(run: () => Answer): Answer | undefined {
  try {
    return run();
  } catch (error) {
    if (!(error instanceof CivicKpiError)) throw error;
    if (error.issues.length === 0) throw new Error("An error without an issue", { cause: error });
    requireReadable(error.issues);
    return undefined;
  } finally {
    requireOwnPrototypes();
  }
}

/** Each issue says in both languages what is wrong, also behind a border that only JSON crosses. */
export function requireReadable(issues: readonly Issue[]): void {
  for (const issue of issues.slice(0, 5)) {
    const english = describeIssue(issue, "en");
    if (english !== issue.message) throw new Error(`The message and its description differ: ${english}`);
    const crossed: Issue = JSON.parse(JSON.stringify(issue));
    for (const locale of ["en", "zh-TW"] as const) {
      const text = describeIssue(issue, locale);
      if (text === "" || text.length > LONGEST_MESSAGE)
        throw new Error(`Not fit to be read (${text.length} characters): ${text.slice(0, 500)}`);
      if (describeIssue(crossed, locale) !== text) throw new Error(`Another text behind a border of JSON: ${text}`);
    }
  }
}

/** At each execution the one that everything inherits from; `requireAllPrototypes` looks at the rest. */
function requireOwnPrototypes(): void {
  if (Reflect.ownKeys(Object.prototype).length !== AS_FOUND[0]?.size) throw new Error("Object.prototype was changed");
}

/** No prototype of the language has gained, lost or changed a property. */
export function requireAllPrototypes(): void {
  for (const [index, prototype] of PROTOTYPES.entries()) {
    const found = descriptors(prototype);
    const known = AS_FOUND[index] ?? new Map();
    const isSame =
      found.size === known.size &&
      [...found].every(([key, value]) => known.has(key) && Object.is(known.get(key), value));
    if (!isSame) throw new Error(`${prototype.constructor.name}.prototype was changed`);
  }
}

/** Each own property with its value or getter. */
function descriptors(prototype: object): Map<PropertyKey, unknown> {
  return new Map(
    Reflect.ownKeys(prototype).map((key) => {
      const { value, get } = Object.getOwnPropertyDescriptor(prototype, key) ?? {};
      return [key, get ?? value];
    }),
  );
}
