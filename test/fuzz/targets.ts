import { dataTargets } from "./data-targets.ts";
import type { Target } from "./target.ts";
import { textTargets } from "./text-targets.ts";

/** Every way in. */
export const targets: readonly Target[] = [...textTargets, ...dataTargets];
