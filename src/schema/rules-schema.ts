import * as z from "zod";
import type { AchievementRule, LightBand, Rules } from "../plan/rules.ts";
import { numericSchema } from "./numeric-schema.ts";
import { textSchema } from "./text-schema.ts";
import { term } from "./vocabulary.ts";

const bands = z.array(z.strictObject({ from: numericSchema, achievement: numericSchema })).min(1);

const lights: z.ZodType<LightBand[]> = z
  .array(z.strictObject({ light: z.literal(["green", "yellow", "red"]), from: numericSchema }))
  .min(1);

export const achievementRuleSchema: z.ZodType<AchievementRule> = term(
  z.union([
    z.literal("mirror"),
    z.literal("ratio"),
    z.literal("baseline"),
    z.literal("binary"),
    z.strictObject({
      banded: term(bands, "AchievementBands", "From each ratio of actual to target on, an achievement."),
    }),
  ]),
  "AchievementRule",
  "How far an actual reaches its target, as a named rule or a table of bands.",
);

export const lightsSchema: z.ZodType<LightBand[]> = term(
  lights,
  "LightBands",
  "From each achievement on, a light, from the highest to the lowest.",
);

export const rulesSchema: z.ZodType<Rules> = term(
  z.strictObject({
    name: z.exactOptional(textSchema),
    achievement: achievementRuleSchema,
    lights: z.exactOptional(lightsSchema),
  }),
  "Rules",
  "The rules that a scorecard is made by.",
);
