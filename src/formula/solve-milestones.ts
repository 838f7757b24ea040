import { Rational, ZERO } from "../exact/rational.ts";
import type { Step } from "./milestones.ts";
import type { SolutionSet } from "./solve-answer.ts";
import type { Bar, Meeting } from "./solve-meeting.ts";
import type { RangeEnd } from "./solve-range.ts";

/** Which numbers of completed steps meet a target: percents never fall, so there is one step where it changes. */
export function stepsMeeting(steps: readonly Step[], { direction, value, strict }: Bar): SolutionSet {
  const beyond = (percent: Rational): boolean => {
    const order = percent.compare(value);
    return order > 0 || (order === 0 && strict === (direction === "atMost"));
  };
  const percents = [ZERO, ...steps.map(({ percent }) => percent)];
  const first = percents.findIndex(beyond);
  const turn = first < 0 ? percents.length : first;
  const above: Meeting = { range: { from: stepEnd(turn), to: null }, justMetAt: null };
  const below: Meeting = { range: { from: null, to: stepEnd(turn - 1) }, justMetAt: null };
  return direction === "atLeast"
    ? { hits: [above], misses: [below], excluded: [] }
    : { hits: [below], misses: [above], excluded: [] };
}

function stepEnd(step: number): RangeEnd {
  return { value: Rational.ofInteger(step), included: true };
}
