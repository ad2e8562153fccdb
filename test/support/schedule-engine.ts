import { compositeSchedule } from "../../src/smart-charging/composite-schedule.ts";
import { normaliseProfile } from "../../src/smart-charging/normalise.ts";
import type { CompositeQuery, CompositeSchedule } from "../../src/smart-charging/query.ts";
import type { ReferenceQuery } from "./schedule-layers.ts";

/** A question in the engine's own words: its profiles were just installed. */
export const asEngineQuery = (asked: ReferenceQuery): CompositeQuery => ({
  ...asked,
  profiles: asked.profiles.map((each) => normaliseProfile(each, { now: asked.now, rules: asked.rules })),
});

/** What the engine answers to it. */
export const answerOf = (asked: ReferenceQuery): CompositeSchedule => compositeSchedule(asEngineQuery(asked));
