import type { Assessment } from "./assess.ts";
import type { ResultView } from "./result-view.ts";
import type { PlaygroundState } from "./state.ts";
import type { Wording } from "./wording.ts";

/** A part of the page: built once for a plan and a language, then shown every new result. */
export interface Panel {
  readonly element: HTMLElement;
  readonly show: (assessment: Assessment, view: ResultView | null) => void;
}

/** What a panel needs of the page. */
export interface Page {
  readonly wording: Wording;
  /** What is shown now. */
  readonly state: () => PlaygroundState;
  readonly change: (next: PlaygroundState) => void;
}
