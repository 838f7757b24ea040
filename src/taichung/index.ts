export { firstHalf106 } from "./first-half-106.ts";
export { plan106 } from "./plan-106.ts";
export { plan107 } from "./plan-107.ts";
