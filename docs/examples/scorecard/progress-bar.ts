import { clearLine, cursorTo } from "node:readline";
import type { WriteStream } from "node:tty";
import type { Progress } from "./records.ts";

const COLUMNS = 30;

/** A bar that is drawn over and over on one line of a terminal; elsewhere, as in a log, there is none. */
export class ProgressBar {
  readonly #terminal: WriteStream;

  constructor(terminal: WriteStream) {
    this.#terminal = terminal;
  }

  show({ share, records }: Progress): void {
    if (!this.#terminal.isTTY) return;
    cursorTo(this.#terminal, 0);
    this.#terminal.write(`${bar(share)} ${records}`);
  }

  clear(): void {
    if (!this.#terminal.isTTY) return;
    clearLine(this.#terminal, 0);
    cursorTo(this.#terminal, 0);
  }
}

/** `[██████████████████············]  60%` */
export function bar(share: number): string {
  const full = Math.min(Math.floor(share * COLUMNS), COLUMNS);
  const percent = String(Math.min(Math.floor(share * 100), 100)).padStart(3);
  return `[${"█".repeat(full)}${"·".repeat(COLUMNS - full)}] ${percent}%`;
}
