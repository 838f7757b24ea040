/** The quotient of two integers (the second above 0) rounded half up, away from zero, to so many decimals. */
export declare function fixedDigits(numerator: bigint, denominator: bigint, decimals: number): string;
/** The quotient in its first so many significant digits, rounded half up, without trailing zeros. */
export declare function significantDigits(numerator: bigint, denominator: bigint, count: number): string;
/** How many decimals a reduced fraction of this denominator has, or undefined where they never end. */
export declare function endingDecimals(denominator: bigint): number | undefined;
