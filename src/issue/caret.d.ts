/** A line of the text around a position, and below it a caret under the character there. */
export declare function caretUnder(text: string, position: number): string;
