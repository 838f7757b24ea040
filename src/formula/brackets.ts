import { closingBracket, plainBracket } from "./character.ts";
import type { Characters } from "./characters.ts";
import { DEEPEST_NESTING } from "./limits.ts";
import type { FormulaProblems } from "./problems.ts";

/** Reports brackets and quotes that don't pair up, and nesting beyond the limit; says whether the nesting is bearable. */
export function checkBrackets(characters: Characters, problems: FormulaProblems): boolean {
  const { list, partner, quoted } = characters;
  let depth = 0;
  for (const [index, { kind, text, position }] of list.entries()) {
    const match = list[partner[index] ?? -1];
    if (kind === "quoteOpen" && match === undefined) problems.add("unclosedQuote", position, {});
    if (quoted[index]) continue;
    if (kind === "open") {
      if (++depth > DEEPEST_NESTING) {
        problems.add("formulaTooDeep", position, { limit: DEEPEST_NESTING });
        return false;
      }
      const expected = closingBracket(text);
      if (match === undefined) problems.add("unclosedBracket", position, { bracket: text, expected });
      else if (plainBracket(match.text) !== expected)
        problems.add("mismatchedBracket", position, { bracket: text, found: match.text, expected });
    } else if (kind === "close") {
      depth = Math.max(0, depth - 1);
      if (match === undefined) problems.add("unopenedBracket", position, { bracket: text });
    }
  }
  return true;
}
