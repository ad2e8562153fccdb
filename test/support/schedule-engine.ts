import { compositeSchedule } from "../../src/smart-charging/composite-schedule.ts";
import { normaliseProfile } from "../../src/smart-charging/normalise.ts";
import type { CompositeSchedule } from "../../src/smart-charging/query.ts";
import type { ReferenceQuery } from "./schedule-layers.ts";

/** What the engine answers to a question whose profiles were just installed. */
export const answerOf = (asked: ReferenceQuery): CompositeSchedule =>
  compositeSchedule({
    ...asked,
    profiles: asked.profiles.map((each) => normaliseProfile(each, { now: asked.now, rules: asked.rules })),
  });
