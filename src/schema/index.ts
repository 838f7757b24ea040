export { observationSchema, observationsSchema } from "./observation-schema.ts";
export { observationsToJson } from "./observations-to-json.ts";
export { parseObservations } from "./parse-observations.ts";
export { parsePlan } from "./parse-plan.ts";
export type { Parsed } from "./parsed.ts";
export { planSchema } from "./plan-schema.ts";
export { upgradePlan } from "./upgrade-plan.ts";
