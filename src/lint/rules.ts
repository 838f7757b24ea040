import type { LintCode } from "./finding.ts";
import type { Rule } from "./rule.ts";
import { declaredRules } from "./rules-declared.ts";
import { formulaRules } from "./rules-formula.ts";
import { previousRules } from "./rules-previous.ts";
import { referenceRules } from "./rules-references.ts";
import { runningRules } from "./rules-running.ts";
import { shareRules } from "./rules-shares.ts";
import { titleRules } from "./rules-titles.ts";
import { weightRules } from "./rules-weights.ts";

/** Every rule, in the order in which findings are told: what can't be run first, comparisons with the year before last. */
// Not spread, which bundlers keep even where nothing reads it.
export const rules: Readonly<Record<LintCode, Rule>> = /* @__PURE__ */ Object.assign(
  {},
  runningRules,
  weightRules,
  formulaRules,
  shareRules,
  declaredRules,
  referenceRules,
  titleRules,
  previousRules,
);
