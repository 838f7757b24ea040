import { evaluatePlan, type Locale, type Observations, type PlanSource } from "civic-kpi";
import { describeScorecard } from "civic-kpi/report";
import type { ReactElement } from "react";

/** What the scorecard is made of; `asOf` is an ISO date. */
export interface ScorecardProps {
  readonly plan: PlanSource;
  readonly observations: Observations;
  readonly asOf: string;
  readonly locale: Locale;
}

/** A plan's scorecard as a table, a row for each indicator; React escapes the texts. */
export function Scorecard({ plan, observations, asOf, locale }: ScorecardProps): ReactElement {
  const card = evaluatePlan(plan, observations, { asOf });
  const { title, headings, goals } = describeScorecard(plan, card, { locale, observations });
  return (
    <table lang={locale}>
      <caption>{title}</caption>
      <thead>
        <tr>
          <th scope="col">{headings.indicator}</th>
          <th scope="col">{headings.status}</th>
          <th scope="col">{headings.analysis}</th>
        </tr>
      </thead>
      <tbody>
        {goals.flatMap(({ indicators }) =>
          indicators.map(({ id, label, status, analysis }) => (
            <tr key={id}>
              <th scope="row">{label}</th>
              <td>{status.text}</td>
              <td>{analysis}</td>
            </tr>
          )),
        )}
      </tbody>
    </table>
  );
}
