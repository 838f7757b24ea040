import { afterAll, describe, expect, test } from "vitest";
import { requireAllPrototypes } from "./held.ts";
import { targets } from "./targets.ts";

/** Enough to find what is found soon; `npm run fuzz` tries millions. */
const EXECUTIONS = 150;

describe("whatever is handed in, mutated and generated, is answered or refused with issues", () => {
  afterAll(requireAllPrototypes);

  test.each(targets)("$name", ({ run }) => {
    expect(() => run(EXECUTIONS, Number(process.env["FAST_CHECK_SEED"]))).not.toThrow();
  });
});
