import fc from "fast-check";
import { runs } from "./runs.ts";

fc.configureGlobal({ seed: Number(process.env["FAST_CHECK_SEED"]), ...runs(1) });
