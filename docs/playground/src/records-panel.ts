import { describeIssue, type Plan } from "civic-kpi";
import type { Assessment } from "./assess.ts";
import { countInWorker } from "./count-in-worker.ts";
import type { CountedRecords, RecordProblem } from "./count-records.ts";
import { withTally } from "./counted-state.ts";
import { element, showText } from "./element.ts";
import { field, issueText } from "./field.ts";
import type { Page, Panel } from "./panel.ts";
import type { CountReply } from "./records-worker.ts";

/** Counts a file of records in a worker, and fills the figures in. */
export function recordsPanel(page: Page): Panel {
  const { records: words } = page.wording;
  const file = field(words.file, element("input", { type: "file", accept: ".ndjson,.jsonl,.json,.txt" }), "records");
  const progress = element("progress", { max: "1", value: "0", "aria-label": words.progress });
  const stop = element("button", { type: "button" }, words.stop);
  const running = element("div", { class: "running", hidden: true }, progress, stop);
  const told = element("p", { role: "status" });
  const problems = element("ul", { class: "issues" });
  const drop = element("div", { class: "drop" }, file.element);
  let plan: Plan | null = null;
  let count: ReturnType<typeof countInWorker> = null;

  const end = (text: string): void => {
    count?.stop();
    running.hidden = true;
    showText(told, text);
  };
  const receive = (reply: CountReply, counted: Plan, size: number): void => {
    switch (reply.kind) {
      case "progress":
        progress.value = reply.progress.bytes / Math.max(1, size);
        showText(told, words.counting(reply.progress.records));
        break;
      case "done":
        end(doneText(reply.counted, words));
        problems.replaceChildren(...problemItems(reply.counted, page));
        page.change(withTally(page.state(), counted, reply.counted.tally));
        break;
      case "failed":
        end(`${words.failed}\n${issueText(reply.issues, page.state().locale) || reply.message}`);
    }
  };
  const begin = (blob: Blob | undefined): void => {
    const counted = plan;
    if (blob === undefined || counted === null) return;
    end("");
    problems.replaceChildren();
    progress.value = 0;
    count = countInWorker(counted.source, blob, (reply) => {
      if (drop.isConnected) receive(reply, counted, blob.size);
      else count?.stop(); // another plan or language is shown
    });
    running.hidden = count === null;
    if (count === null) showText(told, words.noWorker);
  };

  file.control.addEventListener("change", () => begin(file.control.files?.[0]));
  drop.addEventListener("dragover", (event) => event.preventDefault());
  drop.addEventListener("drop", (event) => {
    event.preventDefault();
    begin(event.dataTransfer?.files[0]);
  });
  stop.addEventListener("click", () => {
    end(words.stopped);
    file.control.focus();
  });
  return {
    element: element(
      "section",
      { "aria-labelledby": "records-heading" },
      element("h2", { id: "records-heading" }, words.heading),
      element(
        "p",
        { class: "note" },
        words.note,
        " ",
        element("a", { href: "sample-records.ndjson", download: "" }, words.sample),
      ),
      drop,
      running,
      told,
      problems,
    ),
    show: (assessment) => {
      ({ plan } = assessment);
      file.control.disabled = !countsRecords(assessment);
      file.complain(file.control.disabled ? words.noMeasures : "");
    },
  };
}

function countsRecords({ plan }: Assessment): boolean {
  const variables = plan?.indicators.flatMap(({ source }) => Object.values(source.variables ?? {})) ?? [];
  return variables.some(({ from = "given" }) => from !== "given");
}

function doneText({ tally, records, refused }: CountedRecords, words: Page["wording"]["records"]): string {
  const sum = (amount: (each: CountedRecords["tally"]["records"][number]) => number): number =>
    tally.records.reduce((whole, each) => whole + amount(each), 0);
  return words.done({
    records,
    counted: sum((each) => each.counted),
    outOfPeriod: sum((each) => each.outOfPeriod ?? 0),
    unused: sum((each) => each.unused),
    refused,
  });
}

function problemItems({ problems, problemCount }: CountedRecords, { wording, state }: Page): readonly HTMLElement[] {
  const { records: words } = wording;
  const textOf = (issue: RecordProblem["issue"]): string =>
    typeof issue === "string" ? words.lineProblems[issue] : describeIssue(issue, state().locale);
  if (problemCount === 0) return [];
  return [
    element("li", {}, words.problems(problems.length, problemCount)),
    ...problems.map(({ line, issue }) => element("li", {}, `${words.line(line)}：${textOf(issue)}`)),
  ];
}
