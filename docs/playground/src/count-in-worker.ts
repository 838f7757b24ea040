import type { PlanSource } from "civic-kpi";
import type { CountReply, CountRequest } from "./records-worker.ts";

/** Counts a file in a worker, so that the page stays free; gives what stops it, or null where there can be no worker. */
export function countInWorker(
  plan: PlanSource,
  file: Blob,
  onReply: (reply: CountReply) => void,
): { readonly stop: () => void } | null {
  try {
    const worker = new Worker("records-worker.js");
    worker.addEventListener("message", ({ data }: MessageEvent<CountReply>) => onReply(data));
    worker.addEventListener("error", ({ message }) => onReply({ kind: "failed", issues: [], message }));
    const request: CountRequest = { plan, file };
    worker.postMessage(request);
    return { stop: () => worker.terminate() };
  } catch {
    return null; // a page opened as a file
  }
}
