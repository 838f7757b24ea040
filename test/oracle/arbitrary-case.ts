import fc from "fast-check";
import type { RulesOption } from "../../src/plan/compiled-rules.ts";
import type { Observation } from "../../src/plan/observation.ts";
import type { LightBand } from "../../src/plan/rules.ts";
import type { IndicatorSource, PlanSource, VariableSource } from "../../src/plan/source.ts";
import { anyTarget, anyWeight, type Figure } from "./arbitrary-figure.ts";
import { anyFormula, type PrintedFormula } from "./arbitrary-formula.ts";
import { anyObserving, type Declared, mostly } from "./arbitrary-observation.ts";
import type { Figures, Indicator, Observed, Rule } from "./naive-scorecard.ts";

/** One and the same year for the library and for the oracle. */
export interface Case {
  readonly source: PlanSource;
  readonly observations: Readonly<Record<string, Observation>>;
  readonly options: { readonly asOf?: string; readonly rules?: RulesOption };
  readonly figures: Figures;
}

interface DrawnIndicator {
  readonly source: Omit<IndicatorSource, "id">;
  readonly observation: Observation | undefined;
  readonly oracle: Omit<Indicator, "id">;
}

const IDS = ["1.1", "1.2", "2.1", "3.1", "衛生-1", "__proto__", "constructor", "toString", "10", "２.１"];

const anyDeclared = (names: readonly string[]): fc.Arbitrary<Declared> =>
  fc
    .record({
      kinds: fc.tuple(...names.map(() => fc.constantFrom(undefined, "count", "amount"))),
      isPart: fc.boolean(),
    })
    .map(({ kinds, isPart }) => {
      const counts = names.filter((_, index) => kinds[index] === "count");
      const [part, whole] = isPart ? names : [];
      const parts = part !== undefined && whole !== undefined ? [[part, whole] as const] : [];
      const entries = names.map((name, index): [string, VariableSource] => {
        const kind = kinds[index];
        const partOf = name === part && whole !== undefined ? { partOf: whole } : {};
        return [name, { ...(kind !== undefined && { kind: kind as "count" }), ...partOf }];
      });
      const said = entries.filter(([, variable]) => Object.keys(variable).length > 0);
      return { counts, parts, variables: said.length > 0 ? Object.fromEntries(said) : undefined };
    });

const anyIndicator: fc.Arbitrary<DrawnIndicator> = fc
  .record({
    formula: anyFormula,
    unit: fc.constantFrom("%", "%", "件", "分"),
    direction: fc.constantFrom("atLeast", "atMost"),
    accrual: fc.constantFrom("cumulative", "rate", "assessed", "milestones"),
    target: anyTarget,
    baseline: fc.option(anyTarget, { nil: undefined, freq: 12 }),
    weight: anyWeight,
    decimals: fc.option(fc.nat(3), { nil: undefined, freq: 1 }),
    dueBy: fc.option(fc.constantFrom("01-31", "06-30", "10-31", "12-31"), { nil: undefined }),
  })
  .chain(({ formula, ...fields }) =>
    anyDeclared(formula.names).chain((declared) =>
      anyObserving(formula, fields.unit, declared).map(({ observation, observed }) =>
        indicatorOf(formula, fields, declared, observation, observed),
      ),
    ),
  );

interface Fields {
  readonly unit: string;
  readonly direction: "atLeast" | "atMost";
  readonly accrual: Indicator["accrual"];
  readonly target: Figure;
  readonly baseline: Figure | undefined;
  readonly weight: Figure;
  readonly decimals: number | undefined;
  readonly dueBy: string | undefined;
}

function indicatorOf(
  { formula, text }: PrintedFormula,
  { unit, direction, accrual, target, baseline, weight, decimals, dueBy }: Fields,
  { counts, parts, variables }: Declared,
  observation: Observation | undefined,
  observed: Observed,
): DrawnIndicator {
  const printed = {
    title: "指標",
    formula: text,
    unit,
    direction,
    accrual,
    weight: weight.given,
    target: target.given,
  };
  return {
    source: {
      ...printed,
      ...(baseline !== undefined && { baseline: baseline.given }),
      ...(decimals !== undefined && { judgedAs: { decimals } }),
      ...(dueBy !== undefined && { dueBy }),
      ...(variables !== undefined && { variables }),
    },
    observation,
    oracle: {
      weight: weight.exact,
      unit,
      direction,
      accrual,
      target: target.exact,
      baseline: baseline?.exact,
      dueBy,
      decimals,
      formula,
      counts,
      parts,
      observed,
    },
  };
}

const CONVENTION = [
  { light: "green", from: "1" },
  { light: "yellow", from: "4/5" },
  { light: "red", from: "0" },
] as const;

const anyShare = fc.constantFrom("0", "1/10", "0.5", "0.8", "9/10", "1");
const anyBands = fc.array(fc.record({ from: anyShare, achievement: anyShare }), { minLength: 1, maxLength: 4 });
const anyLights = fc.array(fc.record({ from: anyShare, light: fc.constantFrom("green", "yellow", "red") }), {
  minLength: 1,
  maxLength: 4,
});

interface DrawnRules {
  readonly option: RulesOption | undefined;
  readonly rule: Rule;
  readonly bands: Figures["bands"];
  readonly lights: Figures["lights"];
}

/** Of several bands that begin at the same bar, DESIGN doesn't say which counts: there is one. */
const distinct = <Band extends { readonly from: string }>(bands: readonly Band[]): readonly Band[] =>
  bands.filter(
    ({ from }, index) =>
      bands.findIndex((each) => Number(fractionValue(each.from)) === Number(fractionValue(from))) === index,
  );

function fractionValue(text: string): number {
  const [above = "", below = "1"] = text.split("/");
  return Number(above) / Number(below);
}

const anyRules: fc.Arbitrary<DrawnRules> = fc
  .record({
    rule: fc.constantFrom<Rule | undefined>(undefined, "mirror", "ratio", "binary", "banded", "baseline"),
    bands: anyBands.map(distinct),
    lights: fc.option(anyLights.map(distinct), { nil: undefined }),
    asName: fc.boolean(),
  })
  .map(({ rule, bands, lights, asName }) => {
    const used = { rule: rule ?? "mirror", bands, lights: lights ?? CONVENTION };
    if (rule === undefined && lights === undefined) return { ...used, option: undefined };
    if (rule !== undefined && rule !== "banded" && lights === undefined && asName) return { ...used, option: rule };
    const achievement = rule === "banded" ? { banded: bands } : (rule ?? "mirror");
    return {
      ...used,
      option: { achievement, ...(lights !== undefined && { lights: lights as readonly LightBand[] }) },
    };
  });

/** A day of the year, its last, one after it; now and then one before it. */
const anyAsOf = (year: number): fc.Arbitrary<string | undefined> => {
  const first = Date.UTC(year + 1911, 0, 1);
  const day = (offset: number): string => new Date(first + offset * 86_400_000).toISOString().slice(0, 10);
  return fc.oneof(
    { arbitrary: fc.constant(undefined), weight: 8 },
    { arbitrary: fc.nat(366).map(day), weight: 48 },
    {
      arbitrary: fc.constantFrom(
        `${year + 1911}-12-30`,
        `${year + 1911}-12-31`,
        `${year + 1911}-06-30`,
        `${year + 1912}-07-01`,
      ),
      weight: 16,
    },
    { arbitrary: fc.constant(day(-1)), weight: 1 },
  );
};

export const anyCase: fc.Arbitrary<Case> = fc
  .record({
    year: fc.integer({ min: 104, max: 109 }),
    indicators: fc.array(anyIndicator, { minLength: 1, maxLength: 6 }),
    ids: fc.shuffledSubarray(IDS, { minLength: 6, maxLength: 6 }),
    goals: fc.array(fc.nat(2), { minLength: 6, maxLength: 6 }),
    goalWeight: anyWeight,
    rules: anyRules,
    inPlan: fc.boolean(),
    unknown: mostly(fc.constant([] as readonly string[]), fc.constantFrom(["9.9"], ["hasOwnProperty", "9.9"]), 30),
  })
  .chain((drawn) => anyAsOf(drawn.year).map((asOf) => caseOf(drawn, asOf)));

interface DrawnCase {
  readonly year: number;
  readonly indicators: readonly DrawnIndicator[];
  readonly ids: readonly string[];
  readonly goals: readonly number[];
  readonly goalWeight: Figure;
  readonly rules: DrawnRules;
  readonly inPlan: boolean;
  readonly unknown: readonly string[];
}

function caseOf(
  { year, indicators, ids, goals, goalWeight, rules, inPlan, unknown }: DrawnCase,
  asOf: string | undefined,
): Case {
  const placed = indicators.map((indicator, index) => ({
    ...indicator,
    id: ids[index] as string,
    goal: goals[index] as number,
  }));
  const inGoals = [0, 1, 2].map((goal) => placed.filter((each) => each.goal === goal));
  const { option, rule, bands, lights } = rules;
  const inSource = inPlan && rule !== "baseline" && typeof option === "object";
  const observed = placed
    .filter(({ observation }) => observation !== undefined)
    .map(({ id, observation }) => [id, observation as Observation] as const);
  return {
    source: {
      version: 1,
      agency: "某處",
      year,
      goals: inGoals.map((own, goal) => ({
        id: String(goal),
        title: `目標${goal}`,
        weight: goalWeight.given,
        indicators: own.map(({ id, source }) => ({ id, ...source })),
      })),
      ...(inSource && { rules: option }),
    },
    observations: Object.fromEntries([...observed, ...unknown.map((id) => [id, { pending: "x" }] as const)]),
    options: { ...(asOf !== undefined && { asOf }), ...(option !== undefined && !inSource && { rules: option }) },
    figures: {
      year,
      asOf,
      rule,
      bands,
      lights,
      goals: inGoals.map((own, goal) => ({
        id: String(goal),
        title: `目標${goal}`,
        indicators: own.map(({ id, oracle }) => ({ id, ...oracle })),
      })),
      unknownIds: unknown,
    },
  };
}
