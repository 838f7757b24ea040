/** A value of any kind as a short text that is safe to stand in a message. */
export declare function shownValue(value: unknown): string;
