/** The names of the variables of a formula whose text is known at compile time; `string` where it is not. */
export type FormulaVariable<Text extends string> = Text extends string ? string : never;
