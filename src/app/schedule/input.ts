import { z } from "zod";
import { nearest } from "../../config/nearest.ts";
import { formatProblem, shown } from "../../config/problem.ts";
import { expectedBy, member } from "../../config/zod-issue.ts";
import { readTime } from "../../kernel/date-time.ts";

/** Far above any station; it bounds the work an input can ask for. */
const mostEvses = 1000;
/** What an integer of OCPP holds; 68 years. */
const longest = 2_147_483_647;

const earliest = Date.parse("0000-01-01T00:00:00Z");
const latest = Date.parse("9999-12-31T23:59:59.999Z");

const time = z
  .string()
  .transform((text, context) => {
    const read = readTime(text);
    // What is before year 0 or after 9999 in UTC could not be written in the answer.
    if (read?.zoned === true && read.wall >= earliest && read.wall <= latest) return read.wall;
    context.addIssue({ code: "custom", message: "Expected a time with a zone, as 2026-01-31T12:00:00Z" });
    return z.NEVER;
  })
  .describe("RFC 3339; ms since the epoch once read");

const offset = z
  .string()
  .regex(/^[+-]\d\d:\d\d$/, "Expected an offset from UTC, as +02:00")
  .transform((text) => {
    const [hours = 0, minutes = 0] = text.slice(1).split(":").map(Number);
    return (text.startsWith("-") ? -60 : 60) * (hours * 60 + minutes);
  });

const evse = z.number().int().min(0).max(mostEvses);
const seconds = z.number().int().min(0).max(longest);

const transaction = z
  .object({
    evseId: evse.min(1),
    transactionId: z.union([z.string().min(1), z.number().int()]).optional(),
    startedAt: time,
    /** null: not closed yet. */
    powerPathClosedAt: time.nullable().optional(),
    /** Percent. */
    soc: z.number().min(0).max(100).optional(),
    priorityCharging: z.boolean().optional(),
    selectedScheduleId: z.number().int().optional(),
  })
  .strict();

const entry = z.object({ evseId: evse, profile: z.record(z.unknown()) }).strict();

const defaults = z
  .object({
    limitAmps: z.number().finite().min(0).default(48),
    limitWatts: z.number().finite().min(0).default(33_120),
    numberPhases: z.number().int().min(1).max(3).default(3),
    supplyVoltage: z.number().finite().positive().default(230),
  })
  .strict();

const localTime = z.object({ from: time, offset }).strict();

const input = z
  .object({
    version: z.enum(["1.6", "2.0.1", "2.1"]),
    now: time,
    start: time.optional(),
    duration: seconds,
    chargingRateUnit: z.enum(["A", "W"]).default("A"),
    evseId: evse.default(0),
    evses: evse.min(1).optional(),
    transactions: z.array(transaction).default([]),
    profiles: z.array(entry),
    defaults: defaults.default({}),
    offline: z.boolean().default(false),
    disconnectedForS: z.number().finite().min(0).default(0),
    ignoredProfilePurposesOffline: z.array(z.string()).default([]),
    allowWithoutStartSchedule: z.boolean().default(true),
    maxDuration: seconds.optional(),
    dc: z.boolean().default(false),
    setpointPriority: z.enum(["ExternalSystem", "CSMS"]).optional(),
    localTime: z.array(localTime).optional(),
  })
  .strict()
  .superRefine((value, context) => {
    const evses = value.evses ?? Infinity;
    const refuse = (path: (string | number)[], message: string): void =>
      context.addIssue({ code: "custom", path, message });
    if (value.evseId > evses) refuse(["evseId"], `Expected at most ${evses}, which evses says`);
    const busy = new Set<number>();
    value.transactions.forEach(({ evseId, transactionId }, index) => {
      if (evseId > evses)
        refuse(["transactions", index, "evseId"], `Expected at most ${evses}, as evses says`);
      if (busy.has(evseId)) refuse(["transactions", index, "evseId"], "Expected one transaction per EVSE");
      busy.add(evseId);
      if (value.version !== "1.6" && typeof transactionId === "number")
        refuse(["transactions", index, "transactionId"], "Expected a string in 2.0.1 and 2.1");
    });
  });

/** The input of `ocpp-station schedule`, read: times are ms since the epoch, defaults are filled in. */
export type ScheduleInput = z.output<typeof input> & { readonly start: number; readonly evses: number };

export type ReadInput =
  | { readonly ok: true; readonly input: ScheduleInput }
  /** One line per thing that is not the format. */
  | { readonly ok: false; readonly problems: readonly string[] };

/** Reads parsed JSON as the input; `file` is what the problems call it. */
export function readInput(json: unknown, file = "input"): ReadInput {
  const parsed = input.safeParse(json);
  if (!parsed.success)
    return { ok: false, problems: parsed.error.issues.flatMap((issue) => linesOf(issue, json, file)) };
  const data = parsed.data;
  const named = [data, ...data.transactions, ...data.profiles];
  const evses = data.evses ?? named.reduce((most, { evseId }) => Math.max(most, evseId), 1);
  return { ok: true, input: { ...data, start: data.start ?? data.now, evses } };
}

/** The members each object of the format has, for a hint at what was meant. */
const members = {
  "": Object.keys(input.innerType().shape),
  transactions: Object.keys(transaction.shape),
  profiles: Object.keys(entry.shape),
  defaults: Object.keys(defaults.shape),
  localTime: Object.keys(localTime.shape),
};

function linesOf(issue: z.ZodIssue, json: unknown, file: string): string[] {
  const path = pathOf(issue.path);
  if (issue.code === "unrecognized_keys") {
    const known = Object.entries(members).find(([name]) => name === String(issue.path[0] ?? ""))?.[1] ?? [];
    return issue.keys.map((key) =>
      formatProblem({
        file,
        path: path === "" ? key : `${path}.${key}`,
        expected: "is no known member",
        nearest: nearest(key, known),
      }),
    );
  }
  const value = issue.path.reduce(member, json);
  const missing = value === undefined && issue.path.length > 0;
  return [
    formatProblem({
      file,
      path,
      value: missing || path === "" ? undefined : shown(value),
      expected: missing ? `is missing: ${expectedBy(issue)}` : expectedBy(issue),
    }),
  ];
}

function pathOf(path: readonly (string | number)[]): string {
  return path.reduce<string>(
    (text, part) => (typeof part === "number" ? `${text}[${part}]` : text === "" ? part : `${text}.${part}`),
    "",
  );
}
