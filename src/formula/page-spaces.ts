import { isLatinLetter } from "./character.ts";

/** A text without the spaces and line breaks that the page put in, but for a space between Latin words. */
export function withoutPageSpaces(printed: string): string {
  return printed.replace(/\s+/gu, (space, position: number, text: string) =>
    isWordCharacter(text.charAt(position - 1)) && isWordCharacter(text.charAt(position + space.length)) ? " " : "",
  );
}

function isWordCharacter(character: string): boolean {
  return isLatinLetter(character) || /[\d０-９]/.test(character);
}
