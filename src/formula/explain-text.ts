import { equality } from "../exact/readable-number.ts";
import type { Bilingual, Locale } from "../issue/locale.ts";
import type { Derivation } from "./explain-derivation.ts";
import { quantity } from "./explain-quantity.ts";
import type { DerivationStep } from "./explain-steps.ts";

const WORDS = {
  "zh-TW": {
    formula: "公式：",
    substituted: "代入：",
    steps: "計算：",
    completed: "已完成：",
    none: "無",
    result: "結果：",
  },
  en: {
    formula: "Formula: ",
    substituted: "With numbers: ",
    steps: "Steps:",
    completed: "Completed: ",
    none: "none",
    result: "Result: ",
  },
} as const;

/** What a derivation says about its formula: as printed, with the numbers put in, each step, the result. */
export function formulaLines(derivation: Omit<Derivation, "text">, locale: Locale): readonly string[] {
  const { formula, inputs, substituted, steps, value, unit } = derivation;
  const words = WORDS[locale];
  const lines = [`${words.formula}${formula}`];
  if (substituted !== null) lines.push(`${words.substituted}${substituted}`);
  else if (inputs.length > 0) lines.push(`${words.completed}${steps[0]?.expression ?? words.none}`);
  if (steps.length > 1) lines.push(words.steps, ...steps.map((step, index) => `  ${index + 1}. ${stepLine(step)}`));
  if (value !== null) lines.push(`${words.result}${quantity(value, unit)[locale]}`);
  return lines;
}

function stepLine({ expression, numbers, value, unit }: DerivationStep): string {
  return `${expression} = ${numbers} ${equality(quantity(value, unit).en)}`;
}

/** One text in both languages from the lines that each has. */
export function bilingualText(linesIn: (locale: Locale) => readonly string[]): Bilingual {
  return { "zh-TW": linesIn("zh-TW").join("\n"), en: linesIn("en").join("\n") };
}
