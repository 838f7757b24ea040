/** What `shownValue` says of a value that has no short text, in Chinese. */
const SHOWN: readonly (readonly [RegExp, string])[] = [
  [/^a function$/, "函式"],
  [/^an empty object$/, "空的物件"],
  [/^an object$/, "物件"],
  [/^an object with /, "含下列鍵的物件："],
  [/^an array of (\d+)$/, "$1 項的陣列"],
];

/** The facts of an issue with what they say of a value in Chinese; texts stand in quotes there, and stay as they are. */
export function withChineseValue<Facts extends object>(facts: Facts): Facts {
  const { value } = facts as { readonly value?: unknown };
  if (typeof value !== "string") return facts;
  const [pattern, words] = SHOWN.find(([shown]) => shown.test(value)) ?? [];
  return pattern === undefined ? facts : { ...facts, value: value.replace(pattern, words as string) };
}
