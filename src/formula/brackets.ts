import { closingBracket, plainBracket } from "./character.ts";
import type { Character, Characters } from "./characters.ts";
import { DEEPEST_NESTING } from "./limits.ts";
import type { FormulaProblems } from "./problems.ts";

/** Reports brackets and quotes that don't pair up, and nesting beyond the limit; says whether the nesting is bearable. */
export function checkBrackets(characters: Characters, problems: FormulaProblems): boolean {
  const { list, partner, quoted } = characters;
  const tooDeep = firstTooDeep(characters);
  for (let index = 0; index < (tooDeep ?? list.length); index++) {
    const character = list[index] as Character;
    const match = list[partner[index] ?? -1];
    if (match === undefined) checkUnpaired(character, quoted[index] === true, problems);
    else if (character.kind === "open" && !quoted[index]) checkPair(character, match, problems);
  }
  if (tooDeep === undefined) return true;
  problems.add("formulaTooDeep", (list[tooDeep] as Character).position, { limit: DEEPEST_NESTING });
  return false;
}

function checkUnpaired({ kind, text, position }: Character, isQuoted: boolean, problems: FormulaProblems): void {
  if (kind === "quoteOpen") problems.add("unclosedQuote", position, {});
  else if (kind === "quoteClose") problems.add("unexpectedCharacter", position, { found: text });
  else if (kind === "open" && !isQuoted)
    problems.add("unclosedBracket", position, { bracket: text, expected: closingBracket(text) });
  else if (kind === "close" && !isQuoted) problems.add("unopenedBracket", position, { bracket: text });
}

function checkPair(open: Character, close: Character, problems: FormulaProblems): void {
  const expected = closingBracket(open.text);
  if (plainBracket(close.text) !== expected)
    problems.add("mismatchedBracket", open.position, { bracket: open.text, found: close.text, expected });
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
