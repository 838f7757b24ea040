import { element } from "./element.ts";

/** Named facts, one beneath the other; one without a text is left out. */
export function factList(facts: readonly (readonly [name: string, text: string | null])[]): HTMLElement {
  const known = facts.flatMap(([name, text]) => (text === null ? [] : [[name, text] as const]));
  return element(
    "dl",
    {},
    ...known.map(([name, text]) => element("div", {}, element("dt", {}, name), element("dd", {}, text))),
  );
}
