/** A formula longer than this many UTF-16 units is refused unread. */
export const LONGEST_FORMULA = 20_000;

/** Brackets, calls and signs may be nested this deep. */
export const DEEPEST_NESTING = 200;

/** A formula may have this many numbers, names and calls. */
export const MOST_TERMS = 2_000;
