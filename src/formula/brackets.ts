import { closingBracket, plainBracket } from "./character.ts";
import type { Character, Characters } from "./characters.ts";
import { DEEPEST_NESTING } from "./limits.ts";
import type { FormulaProblems } from "./problems.ts";

/** Reports brackets and quotes that don't pair up, and nesting beyond the limit; says whether the nesting is bearable. */
export function checkBrackets(characters: Characters, problems: FormulaProblems): boolean {
  const { list, partner, quoted } = characters;
  const tooDeep = firstTooDeep(characters);
  for (const [index, character] of list.slice(0, tooDeep).entries()) {
    const match = list[partner[index] ?? -1];
    if (character.kind === "quoteOpen" && match === undefined) problems.add("unclosedQuote", character.position, {});
    if (quoted[index]) continue;
    if (character.kind === "open") checkOpening(character, match, problems);
    if (character.kind === "close" && match === undefined)
      problems.add("unopenedBracket", character.position, { bracket: character.text });
  }
  if (tooDeep === undefined) return true;
  problems.add("formulaTooDeep", list[tooDeep]?.position ?? 0, { limit: DEEPEST_NESTING });
  return false;
}

/** The index of the first bracket that is nested beyond the limit. */
function firstTooDeep({ list, quoted }: Characters): number | undefined {
  let depth = 0;
  const index = list.findIndex(({ kind }, at) => {
    if (kind === "open" && !quoted[at]) depth++;
    if (kind === "close" && !quoted[at]) depth = Math.max(0, depth - 1);
    return depth > DEEPEST_NESTING;
  });
  return index < 0 ? undefined : index;
}

function checkOpening({ text, position }: Character, match: Character | undefined, problems: FormulaProblems): void {
  const expected = closingBracket(text);
  if (match === undefined) problems.add("unclosedBracket", position, { bracket: text, expected });
  else if (plainBracket(match.text) !== expected)
    problems.add("mismatchedBracket", position, { bracket: text, found: match.text, expected });
}
