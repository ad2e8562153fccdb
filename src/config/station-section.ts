import { resolve } from "node:path";
import { z } from "zod";
import type { OcppInterface } from "../device-model/components/network-slots.ts";
import { isObject } from "../kernel/json.ts";
import { nearest } from "./nearest.ts";
import { type Problem, shown } from "./problem.ts";
import { expectedBy, member } from "./zod-issue.ts";

const seconds = (most: number) => z.number().min(0).max(most);

/** `Station.Mqtt`. */
export const mqttSchema = z
  .object({
    Url: z
      .string()
      .max(1000)
      .regex(/^(mqtts?|wss?|tcp|ssl|tls):\/\/\S+$/, "expected an address such as mqtt://127.0.0.1:1883")
      .default("mqtt://127.0.0.1:1883")
      .describe("The broker that connects station and hardware."),
    Prefix: z
      .string()
      .min(1)
      .max(100)
      .regex(/^[^#+\s]+$/, "expected a topic without #, + and blanks")
      .default("ocpp-station")
      .describe("The first level of every topic."),
    Username: z.string().max(1000).optional().describe("Who the station is at the broker."),
    Password: z.string().max(1000).optional().describe("Its password there; never shown."),
  })
  .strict();

const interfaceName = z.string().min(1).max(255).optional();

/** `Station.Interfaces`: what OCPP's names of network interfaces mean here. */
export const interfacesSchema = z
  .object({
    Wired0: interfaceName,
    Wired1: interfaceName,
    Wired2: interfaceName,
    Wired3: interfaceName,
    Wireless0: interfaceName,
    Wireless1: interfaceName,
    Wireless2: interfaceName,
    Wireless3: interfaceName,
  } satisfies Record<OcppInterface, unknown>)
  .strict();

/** `Station` in ocpp-config.json: what is not OCPP. Every key has a default that works. */
export const stationSchema = z
  .object({
    OcppVersions: z
      .array(z.enum(["2.0.1", "1.6"]))
      .min(1)
      .refine((versions) => new Set(versions).size === versions.length, "expected each version once")
      .default(["1.6"])
      .describe(
        "The versions offered to the CSMS, best first. Where there are component files, the default is 2.0.1, then 1.6.",
      ),
    Hal: z
      .enum(["mqtt", "simulated"])
      .default("mqtt")
      .describe("The hardware: on the MQTT contract, or a simulated charger in this process."),
    Evses: z
      .array(z.number().int().min(1).max(100))
      .min(1)
      .max(256)
      .optional()
      .describe(
        "How many connectors each EVSE has, in order; together they are NumberOfConnectors. Default: one each.",
      ),
    DcEvses: z
      .array(z.number().int().min(1).max(256))
      .max(256)
      .default([])
      .describe("The numbers of the EVSEs that give direct current."),
    DcRefusesAmps: z
      .boolean()
      .default(true)
      .describe("Charging profiles in A are refused for those EVSEs, which are limited in W."),
    MaxCurrent: z
      .number()
      .min(0)
      .max(100_000)
      .optional()
      .describe(
        "Amperes per phase that all EVSEs together may draw, whatever charging profiles say. Default: only what these say.",
      ),
    SessionOwner: z
      .enum(["station", "charger"])
      .default("station")
      .describe("Who runs a session: the station on raw facts, or a charger that does so itself."),
    Mqtt: mqttSchema.default({}).describe("The way to the hardware, see below."),
    DataDir: z
      .string()
      .min(1)
      .max(4096)
      .default("data")
      .describe("Where the database lies; relative to the folder of this file."),
    LogDir: z
      .string()
      .min(1)
      .max(4096)
      .default("logs")
      .describe("Where the logs of OCPP messages lie; relative to the folder of this file."),
    LogLevel: z
      .enum(["debug", "info", "warn", "error"])
      .default("info")
      .describe("What the process log says at least."),
    MessageQueueResumeDelay: seconds(3600)
      .default(0)
      .describe("Seconds to wait after connecting before queued messages are sent."),
    ResetStopDelay: seconds(3600)
      .default(0)
      .describe(
        "Seconds a Reset waits, once the ends of transactions were told, before the hardware is reset.",
      ),
    Interfaces: interfacesSchema
      .default({})
      .describe(
        "What a network profile of 2.x calls `Wired0` to `Wired3` and `Wireless0` to `Wireless3`: names of interfaces, or local addresses. See below.",
      ),
    Proxy: z
      .string()
      .max(1000)
      .regex(/^https?:\/\/\S+$/, "expected an address such as http://proxy:3128")
      .optional()
      .describe("The HTTP proxy on the way to the CSMS."),
    Compression: z.boolean().default(true).describe("Offer permessage-deflate to the CSMS."),
    MeterFlushInterval: z
      .number()
      .min(1)
      .max(3600)
      .default(60)
      .describe("Seconds meter samples wait at most to be written together; a power cut may lose that much."),
    OutboxMaxRows: z
      .number()
      .int()
      .min(1000)
      .max(10_000_000)
      .default(200_000)
      .describe("Messages kept for the CSMS while it cannot be reached."),
    OutboxMaxBytes: z
      .number()
      .int()
      .min(1024 * 1024)
      .max(16 * 1024 ** 3)
      .default(64 * 1024 * 1024)
      .describe("Bytes of them."),
  })
  .strict();

/** `Station` with its defaults; folders are absolute. */
export type StationSection = z.output<typeof stationSchema>;

const secrets = new Set(["Station.Mqtt.Password"]);

/** Where there is a device model to configure, 2.0.1 is meant. */
const both = ["2.0.1", "1.6"];

/** Reads the section; what is wrong goes to `problems`, and then the result is undefined. */
export function readStation(
  section: unknown,
  file: string,
  dir: string,
  problems: Problem[],
  withComponents = false,
): StationSection | undefined {
  const given =
    withComponents && isObject(section ?? {}) ? { OcppVersions: both, ...(section ?? {}) } : section;
  const parsed = stationSchema.safeParse(given ?? {});
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
    const [inside] = issue.path;
    const known = inside === "Mqtt" ? mqttSchema : inside === "Interfaces" ? interfacesSchema : stationSchema;
    return issue.keys.map((key) => ({
      file,
      path: `${path}.${key}`,
      expected: "is no known key",
      nearest: nearest(key, Object.keys(known.shape)),
    }));
  }
  const value = secrets.has(path) ? undefined : shown(issue.path.reduce(member, section));
  return [{ file, path, value, expected: expectedBy(issue) }];
}
