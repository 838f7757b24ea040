import { closingBracket, plainBracket } from "./character.ts";
import type { Character, Characters } from "./characters.ts";
import { DEEPEST_NESTING } from "./limits.ts";
import type { FormulaProblems } from "./problems.ts";

/** Reports brackets and quotes that don't pair up, and nesting beyond the limit; says whether the nesting is bearable. */
export function checkBrackets(characters: Characters, problems: FormulaProblems): boolean {
  const { list, partner, quoted } = characters;
  let depth = 0;
  for (let index = 0; index < list.length; index++) {
    const character = list[index] as Character;
    const isQuoted = quoted[index] as boolean;
    if (!isQuoted) depth = depthBehind(character, depth);
    if (depth > DEEPEST_NESTING) {
      problems.add("formulaTooDeep", character.position, { limit: DEEPEST_NESTING });
      return false;
    }
    const match = list[partner[index] ?? -1];
    if (match === undefined) checkUnpaired(character, isQuoted, problems);
    else if (character.kind === "open" && !isQuoted) checkPair(character, match, problems);
  }
  return true;
}

/** How many brackets are open behind a character. */
function depthBehind({ kind }: Character, depth: number): number {
  if (kind === "open") return depth + 1;
  return kind === "close" ? Math.max(0, depth - 1) : depth;
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
