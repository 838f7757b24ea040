import fc from "fast-check";
import { mutatedText } from "./mutated-text.ts";

/** What JSON can hold and a reader may not expect. */
const VALUES: readonly unknown[] = [
  null,
  true,
  false,
  0,
  -0,
  -1,
  1.5,
  1e308,
  5e-324,
  2 ** 53,
  "",
  " ",
  "0",
  "1/3",
  "78%",
  "1e400",
  "__proto__",
  "constructor",
  "甲/乙*100%",
  "民國107年2月30日",
  [],
  {},
  [[]],
  [null],
  { constructor: { prototype: {} } },
  { toString: "x", valueOf: null },
  { toJSON: 1 },
];

const NAMES = ["__proto__", "constructor", "prototype", "toString", "", "0", "1.1", "甲", "id", "value"];

interface Change {
  readonly kind: "replace" | "remove" | "rename" | "copy" | "edit";
  readonly at: number;
  readonly from: number;
  readonly value: unknown;
  readonly name: string;
}

/** A document of the corpus with up to four changes, each at any place; itself a JSON value, as `JSON.parse` makes them. */
export function mutatedDocument(corpus: readonly unknown[]): fc.Arbitrary<unknown> {
  const texts = [...new Set(corpus.flatMap((document) => [...places(document)].flatMap(textAt)))];
  const place = fc.nat({ max: 99_999 });
  const anyChange: fc.Arbitrary<Change> = fc.record({
    kind: fc.constantFrom("replace", "replace", "edit", "edit", "remove", "rename", "copy"),
    at: place,
    from: place,
    value: fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...VALUES) },
      { weight: 4, arbitrary: mutatedText(texts) },
      { weight: 1, arbitrary: fc.double() },
      { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 2 }) },
    ),
    name: fc.oneof(fc.constantFrom(...NAMES), fc.constantFrom(...texts)),
  });
  return fc
    .tuple(
      fc.constantFrom(...corpus.map((document) => JSON.stringify(document))),
      fc.array(anyChange, { maxLength: 4 }),
    )
    .map(([document, changes]) => changes.reduce(changed, JSON.parse(document)));
}

type Container = Record<string, unknown>;
type Place = readonly [container: Container, key: string];

function* places(value: unknown): Generator<Place> {
  if (typeof value !== "object" || value === null) return;
  for (const key of Object.keys(value)) {
    yield [value as Container, key];
    yield* places((value as Container)[key]);
  }
}

function textAt([container, key]: Place): readonly string[] {
  const value = container[key];
  return typeof value === "string" ? [key, value] : [key];
}

/** The document is the mutation's own: it was parsed for it. */
function changed(document: unknown, { kind, at, from, value, name }: Change): unknown {
  const all = [...places(document)];
  const found = all[at % all.length];
  if (found === undefined) return structuredClone(value);
  const [container, key] = found;
  switch (kind) {
    case "replace":
      put(container, key, structuredClone(value));
      break;
    case "edit":
      if (typeof container[key] === typeof value) put(container, key, structuredClone(value));
      break;
    case "remove":
      if (Array.isArray(container)) container.splice(Number(key), 1);
      else Reflect.deleteProperty(container, key);
      break;
    case "rename":
      if (!Array.isArray(container)) put(container, name, container[key]);
      break;
    case "copy": {
      const [otherContainer, otherKey] = all[from % all.length] ?? found;
      put(container, key, structuredClone(otherContainer[otherKey]));
      break;
    }
  }
  return document;
}

/** As `JSON.parse` does it: `__proto__` is a name like any other. */
function put(container: Container, key: string, value: unknown): void {
  Object.defineProperty(container, key, { value, enumerable: true, configurable: true, writable: true });
}
