import { readNumeric } from "../exact/numeric.ts";
import { ONE, type Rational, ZERO } from "../exact/rational.ts";
import { createIssue, type Issue, type IssuePath } from "../issue/issue.ts";
import type { Bilingual } from "../issue/locale.ts";
import { shownValue } from "../issue/shown-value.ts";
import type { Goal } from "./indicator.ts";
import { plainCopy } from "./plain-copy.ts";
import { type PlanProgram, programOf } from "./program.ts";
import { requireChoice } from "./read-indicator.ts";
import type { AchievementRule, Light, LightBand, RuleName, Rules } from "./rules.ts";

const NAMED_RULES = ["mirror", "ratio", "baseline", "binary"] as const;

const LIGHTS = ["green", "yellow", "red"] as const;

/** The convention for lights; it has no published source. */
const CONVENTIONAL_LIGHTS: readonly LightBand[] = /* @__PURE__ */ plainCopy([
  { light: "green", from: 1 },
  { light: "yellow", from: "0.8" },
  { light: "red", from: 0 },
]);

/** What every scorecard says of itself. */
const NOTICE: Bilingual = /* @__PURE__ */ Object.freeze({
  "zh-TW": "本分數依所列規則計算，並非官方評分；市府評分附件未公開。",
  en: "This score is this library's, by the rules named; it is not an official one. The city's scoring annex is not public.",
});

/** The rules a scorecard was made by, complete. */
export interface AppliedRules extends Required<Rules> {
  /** That the score is not an official one. */
  readonly notice: Bilingual;
}

/** Rules whose numbers were read, and that every indicator of the plan can be scored by. */
export interface CompiledRules {
  readonly applied: AppliedRules;
  /** @internal */
  readonly rule: RuleName;
  /**
   * From the highest bar to the lowest.
   *
   * @internal
   */
  readonly bands: readonly { readonly from: Rational; readonly achievement: Rational }[];
  /** @internal */
  readonly lights: readonly CompiledLight[];
  /**
   * The plan by these rules, as whole numbers run through it.
   *
   * @internal
   */
  readonly program: PlanProgram;
}

/** A light, and the achievement that it takes. */
interface CompiledLight {
  readonly from: Rational;
  readonly light: Exclude<Light, "white">;
}

/** What a caller may give: rules, or the name of an achievement rule alone. */
export type RulesOption = Rules | (typeof NAMED_RULES)[number];

/** The rules for a plan's goals, with their numbers read; where they are wrong or don't fit, issues are added. */
export function readRules(asked: RulesOption, goals: readonly Goal[], problems: Issue[]): CompiledRules | undefined {
  const rules = compiled(asked, problems);
  if (rules === undefined) return undefined;
  if (rules.rule === "baseline") requireBaselines(goals, problems);
  return Object.freeze({ ...rules, program: programOf(goals, rules.rule, rules.lights) });
}

function compiled(asked: RulesOption, problems: Issue[]): Omit<CompiledRules, "program"> | undefined {
  const given: Partial<Rules> | null = typeof asked === "string" ? { achievement: asked } : plainCopy(asked);
  if (typeof given !== "object" || given === null) return unreadable(given, ["rules"], problems);
  const achievement: AchievementRule = given.achievement ?? "mirror";
  const lights = given.lights ?? CONVENTIONAL_LIGHTS;
  const rule = ruleName(achievement);
  const name = given.name ?? rule;
  if (name !== undefined && typeof name !== "string")
    problems.push(createIssue("notAText", ["rules", "name"], { value: shownValue(name) }));
  const readLights = readBands(lights, ["rules", "lights"], problems, (band, path) =>
    readLight(band?.light, [...path, "light"], problems),
  );
  if (rule === undefined || name === undefined) return unreadable(achievement, ["rules", "achievement"], problems);
  const bands =
    typeof achievement === "string"
      ? []
      : readBands(achievement.banded, ["rules", "achievement", "banded"], problems, (band, path) =>
          readShare(band?.achievement, [...path, "achievement"], problems),
        );
  return {
    applied: Object.freeze({ name, achievement, lights, notice: NOTICE }),
    rule,
    bands: Object.freeze(bands.map(({ from, result }) => Object.freeze({ from, achievement: result }))),
    lights: Object.freeze(readLights.map(({ from, result }) => Object.freeze({ from, light: result }))),
  };
}

function unreadable(value: unknown, path: IssuePath, problems: Issue[]): undefined {
  problems.push(createIssue("unreadableRule", path, { value: shownValue(value), choices: NAMED_RULES }));
}

function ruleName(achievement: AchievementRule): RuleName | undefined {
  if (typeof achievement !== "string" && Object.hasOwn(achievement, "banded")) return "banded";
  return NAMED_RULES.find((name) => name === achievement);
}

/** Bands with their bars read, from the highest to the lowest. */
function readBands<Band extends { readonly from: unknown }, Result>(
  bands: readonly (Band | null)[],
  path: IssuePath,
  problems: Issue[],
  resultOf: (band: Band | null, path: IssuePath) => Result,
): readonly { readonly from: Rational; readonly result: Result }[] {
  if (!Array.isArray(bands) || bands.length === 0) {
    problems.push(createIssue("unreadableBands", path, { value: shownValue(bands) }));
    return [];
  }
  return bands
    .map((band: Band | null, index) => ({
      from: Object.freeze(readNumeric(band?.from, [...path, index, "from"], problems) ?? ZERO),
      result: resultOf(band, [...path, index]),
    }))
    .sort((left, right) => right.from.compare(left.from));
}

function readShare(value: unknown, path: IssuePath, problems: Issue[]): Rational {
  const share = readNumeric(value, path, problems) ?? ZERO;
  if (share.sign() >= 0 && share.compare(ONE) <= 0) return Object.freeze(share);
  problems.push(createIssue("notAShare", path, { value: share.toString() }));
  return ZERO;
}

function readLight(value: unknown, path: IssuePath, problems: Issue[]): LightBand["light"] {
  requireChoice(value, LIGHTS, path, problems);
  return value as LightBand["light"];
}

function requireBaselines(goals: readonly Goal[], problems: Issue[]): void {
  for (const { id, baseline, target } of goals.flatMap(({ indicators }) => indicators)) {
    if (baseline === null) problems.push(createIssue("baselineMissing", ["rules"], { id }));
    else if (baseline.equals(target))
      problems.push(createIssue("baselineEqualsTarget", ["rules"], { id, target: target.toString() }));
  }
}
