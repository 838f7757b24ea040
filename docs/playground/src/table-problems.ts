import { describeIssue, type Issue, type Locale } from "civic-kpi";
import type { ReadingWording } from "./reading-form.ts";

/** What the page says of what a table doesn't print; `because` is the word that an assumption was taken from. */
export interface AssumptionWording {
  readonly direction: (id: string, row: number, direction: string, because: string | undefined) => string;
  readonly accrual: (id: string, row: number, accrual: string) => string;
  readonly unit: (id: string, row: number, unit: string, because: string) => string;
}

/** What is to be checked in a pasted table, in the words of the page where it has fields for it. */
export function tableProblem(issue: Issue, { directions, accruals, assumed }: ReadingWording, locale: Locale): string {
  switch (issue.code) {
    case "directionAssumed": {
      const { id, row, direction, because } = issue.facts;
      return assumed.direction(id, row, named(directions, direction), because);
    }
    case "accrualAssumed": {
      const { id, row, accrual } = issue.facts;
      return assumed.accrual(id, row, named(accruals, accrual));
    }
    case "unitAssumed": {
      const { id, row, unit, because } = issue.facts;
      return assumed.unit(id, row, unit, because);
    }
    default:
      return describeIssue(issue, locale);
  }
}

function named(names: Readonly<Record<string, string>>, code: string): string {
  return names[code] ?? code;
}
