import { resolve } from "node:path";
import { z } from "zod";
import { nearest } from "./nearest.ts";
import { type Problem, shown } from "./problem.ts";

const port = /^(mqtts?|wss?|tcp|ssl|tls):\/\/\S+$/;
const seconds = (most: number) => z.number().min(0).max(most);

const mqtt = z
  .object({
    /** The broker that connects station and hardware. */
    Url: z
      .string()
      .max(1000)
      .regex(port, "expected an address such as mqtt://127.0.0.1:1883")
      .default("mqtt://127.0.0.1:1883"),
    /** First level of every topic. */
    Prefix: z
      .string()
      .min(1)
      .max(100)
      .regex(/^[^#+\s]+$/, "expected a topic without #, + and blanks")
      .default("ocpp-station"),
    Username: z.string().max(1000).optional(),
    Password: z.string().max(1000).optional(),
  })
  .strict();

/** `Station` in ocpp-config.json: what is not OCPP. Every key has a default that works. */
export const stationSchema = z
  .object({
    /** The versions offered to the CSMS, best first. */
    OcppVersions: z
      .array(z.enum(["1.6"]))
      .min(1)
      .default(["1.6"]),
    /** Which hardware there is: on the MQTT contract, or a simulated charger in this process. */
    Hal: z.enum(["mqtt", "simulated"]).default("mqtt"),
    Mqtt: mqtt.default({}),
    /** Where the database lies; relative to the folder of this file. */
    DataDir: z.string().min(1).max(4096).default("data"),
    /** Where the OCPP message logs lie; relative to the folder of this file. */
    LogDir: z.string().min(1).max(4096).default("logs"),
    /** What the process log says at least. */
    LogLevel: z.enum(["debug", "info", "warn", "error"]).default("info"),
    /** Seconds to wait after connecting before queued messages are sent. */
    MessageQueueResumeDelay: seconds(3600).default(0),
    /** HTTP proxy on the way to the CSMS. */
    Proxy: z
      .string()
      .max(1000)
      .regex(/^https?:\/\/\S+$/, "expected an address such as http://proxy:3128")
      .optional(),
    /** Offer permessage-deflate to the CSMS. */
    Compression: z.boolean().default(true),
    /** Seconds meter samples are held back at most, to be written together. */
    MeterFlushInterval: seconds(3600).default(60),
    /** Messages kept for the CSMS while it cannot be reached, and their bytes. */
    OutboxMaxRows: z.number().int().min(1000).max(10_000_000).default(200_000),
    OutboxMaxBytes: z
      .number()
      .int()
      .min(1024 * 1024)
      .max(16 * 1024 ** 3)
      .default(64 * 1024 * 1024),
  })
  .strict();

/** `Station` with its defaults; folders are absolute. */
export type StationSection = z.output<typeof stationSchema>;

const secret = new Set(["Station.Mqtt.Password"]);

/** Reads the section; what is wrong goes to `problems`, and then the result is undefined. */
export function readStation(
  section: unknown,
  file: string,
  dir: string,
  problems: Problem[],
): StationSection | undefined {
  const parsed = stationSchema.safeParse(section ?? {});
  if (!parsed.success) {
    for (const issue of parsed.error.issues) problems.push(...problemsOf(issue, section, file));
    return undefined;
  }
  const station = parsed.data;
  return { ...station, DataDir: resolve(dir, station.DataDir), LogDir: resolve(dir, station.LogDir) };
}

function problemsOf(issue: z.ZodIssue, section: unknown, file: string): Problem[] {
  const path = ["Station", ...issue.path].join(".");
  if (issue.code === "unrecognized_keys") {
    const known = issue.path[0] === "Mqtt" ? mqtt : stationSchema;
    return issue.keys.map((key) => ({
      file,
      path: `${path}.${key}`,
      expected: "is no known key",
      nearest: nearest(key, Object.keys(known.shape)),
    }));
  }
  const value = secret.has(path) ? undefined : shown(issue.path.reduce(step, section));
  return [{ file, path, value, expected: lowerFirst(issue.message) }];
}

function step(value: unknown, key: string | number): unknown {
  return typeof value === "object" && value !== null
    ? Object.entries(value).find(([name]) => name === String(key))?.[1]
    : undefined;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
