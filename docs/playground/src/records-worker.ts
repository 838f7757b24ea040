import { CivicKpiError, type Issue, type PlanSource } from "civic-kpi";
import * as z from "zod/mini";
import type { CountedRecords, CountProgress } from "./count-records.ts";

/** What the page asks of the worker. */
export interface CountRequest {
  readonly plan: PlanSource;
  readonly file: Blob;
}

/** What the worker answers: how far it is, then how it ended. */
export type CountReply =
  | { readonly kind: "progress"; readonly progress: CountProgress }
  | { readonly kind: "done"; readonly counted: CountedRecords }
  | { readonly kind: "failed"; readonly issues: readonly Issue[]; readonly message: string };

// zod tries whether it may make code from text, which the page's policy forbids and reports, as soon as a schema is made:
// it is told not to before the module with the schemas runs.
z.config({ jitless: true });
const counting = import("./count-records.ts");

addEventListener("message", ({ data }: MessageEvent<CountRequest>) => {
  count(data).then(
    (counted) => reply({ kind: "done", counted }),
    (error: unknown) => {
      const issues = error instanceof CivicKpiError ? error.issues : [];
      reply({ kind: "failed", issues, message: String(error) });
    },
  );
});

async function count({ plan, file }: CountRequest): Promise<CountedRecords> {
  const { countRecords } = await counting;
  return countRecords(plan, chunksOf(file), (progress) => reply({ kind: "progress", progress }));
}

function reply(message: CountReply): void {
  postMessage(message);
}

async function* chunksOf(file: Blob): AsyncGenerator<Uint8Array> {
  const reader = file.stream().getReader();
  for (let read = await reader.read(); !read.done; read = await reader.read()) yield read.value;
}
