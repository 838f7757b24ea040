import type { Numeric } from "../exact/numeric.ts";
import type { Inputs, Observation } from "../plan/observation.ts";
import type { Rules } from "../plan/rules.ts";
import type { Given } from "../records/given.ts";
import type { CountableRecord } from "../records/record.ts";
import type { Status } from "./judge.ts";

/** What an indicator should come to. */
export interface ExpectedFigure {
  /** The actual value in the indicator's unit, exactly; null where there should be none. */
  readonly value: Numeric | null;
  /** How far the value may be from the expected one; without it, not at all. */
  readonly tolerance?: Numeric;
  readonly status?: Status;
  /** Null where there should be no figure. */
  readonly points?: Numeric | null;
}

/** The codes of all issues that the case should raise, in any order. */
export interface ExpectedErrors {
  readonly errors: readonly string[];
}

interface NamedCase {
  /** What the case shows, in a few words. */
  readonly name: string;
  /** The indicator's id. */
  readonly indicator: string;
  /** ISO date; by default the last day of the plan's year. */
  readonly asOf?: string;
  readonly expected: ExpectedFigure | ExpectedErrors;
}

/** The indicator's inputs. */
interface CaseOfInputs extends NamedCase {
  readonly inputs: Inputs;
}

/** An observation of any kind. */
interface CaseOfObservation extends NamedCase {
  readonly observation: Observation;
}

/** Records that are counted as the plan says, up to the as-of day, and what is given beside them. */
interface CaseOfRecords extends NamedCase {
  readonly records: readonly (CountableRecord & Readonly<Record<string, unknown>>)[];
  readonly given?: Given;
}

/** One case of a plan: what is known of one indicator, and what should come of it. */
export type PlanCase = CaseOfInputs | CaseOfObservation | CaseOfRecords;

/** Cases that a plan is checked by, as plain JSON. */
export interface PlanCases {
  readonly version: 1;
  /** The rules that points are expected by; by default the plan's own. */
  readonly rules?: Rules;
  readonly cases: readonly PlanCase[];
}
