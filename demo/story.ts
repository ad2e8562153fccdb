import { isObject } from "../src/kernel/json.ts";
import type { LimitStep } from "./limit-profile.ts";
import { limitRequest, limitRequest201 } from "./limit-profile.ts";
import type { DemoMessage } from "./messages.ts";

/** A CALL of the CSMS. */
export interface CsmsCall {
  readonly action: string;
  readonly payload: object;
}

export interface StoryLimit {
  readonly connectorId: number;
  readonly profileId: number;
  readonly purpose: "TxProfile" | "TxDefaultProfile";
  readonly transactionId?: string;
  readonly steps: readonly LimitStep[];
  /** Now, ms since the epoch. */
  readonly wall: number;
}

/** What the CSMS waits for at one point of the story. */
export interface Awaited {
  readonly what: string;
  readonly test: (message: DemoMessage) => boolean;
}

/** The played session in the words of one version; each connector is an EVSE of its own. */
export interface Story {
  available(evse: number): Awaited;
  /** A meter value so often, s. */
  meterInterval(seconds: number): CsmsCall & { readonly accepted: Awaited };
  plugged(evse: number): Awaited;
  authorized: Awaited;
  /** `told` gets the transaction's id. */
  started(told: (transactionId: string) => void): Awaited;
  charging(evse: number): Awaited;
  /** The action that carries meter values. */
  readonly meterAction: string;
  /** Each of them is waited for, in any order. */
  stopped(evse: number): readonly Awaited[];
  setLimit(limit: StoryLimit): CsmsCall;
  clearLimit(profileId: number): CsmsCall;
}

export type StoryVersion = "1.6" | "2.0.1";

const story16: Story = {
  available: (evse) => status16(evse, "Available"),
  meterInterval: (seconds) => ({
    action: "ChangeConfiguration",
    payload: { key: "MeterValueSampleInterval", value: String(seconds) },
    accepted: {
      what: "the answer on ChangeConfiguration",
      test: (m) => word(result(m, "ChangeConfiguration")?.["status"]) === "Accepted",
    },
  }),
  plugged: (evse) => status16(evse, "Preparing"),
  authorized: {
    what: "an accepted Authorize",
    test: (m) => verdict(result(m, "Authorize")?.["idTagInfo"]) === "Accepted",
  },
  started: (told) => ({
    what: "an accepted StartTransaction",
    test: (m) => {
      const answer = result(m, "StartTransaction");
      if (verdict(answer?.["idTagInfo"]) !== "Accepted") return false;
      told(String(answer?.["transactionId"]));
      return true;
    },
  }),
  charging: (evse) => status16(evse, "Charging"),
  meterAction: "MeterValues",
  stopped: (evse) => [
    { what: "an answered StopTransaction", test: (m) => result(m, "StopTransaction") !== null },
    status16(evse, "Finishing"),
  ],
  setLimit: ({ transactionId, ...limit }) => ({
    action: "SetChargingProfile",
    payload: limitRequest({
      ...limit,
      ...(transactionId === undefined ? {} : { transactionId: Number(transactionId) }),
    }),
  }),
  clearLimit: (id) => ({ action: "ClearChargingProfile", payload: { id } }),
};

const story201: Story = {
  available: (evse) => status201(evse, "Available"),
  meterInterval: (seconds) => ({
    action: "SetVariables",
    payload: {
      setVariableData: [
        {
          component: { name: "SampledDataCtrlr" },
          variable: { name: "TxUpdatedInterval" },
          attributeValue: String(seconds),
        },
      ],
    },
    accepted: {
      what: "the answer on SetVariables",
      test: (m) => {
        const results: unknown = result(m, "SetVariables")?.["setVariableResult"];
        const all: readonly unknown[] = Array.isArray(results) ? results : [];
        return (
          all.length > 0 && all.every((each) => isObject(each) && each["attributeStatus"] === "Accepted")
        );
      },
    },
  }),
  plugged: (evse) => status201(evse, "Occupied"),
  authorized: {
    what: "an accepted Authorize",
    test: (m) => verdict(result(m, "Authorize")?.["idTokenInfo"]) === "Accepted",
  },
  started: (told) => ({
    what: "an answered TransactionEvent Started",
    test: (m) => {
      const event = result(m, "TransactionEvent") === null ? null : m.request;
      if (!isObject(event) || event["eventType"] !== "Started") return false;
      const info = event["transactionInfo"];
      told(isObject(info) ? word(info["transactionId"]) : "");
      return true;
    },
  }),
  charging: () => ({
    what: "a TransactionEvent of a car that charges",
    test: (m) => {
      const info = call(m, "TransactionEvent")?.["transactionInfo"];
      return isObject(info) && info["chargingState"] === "Charging";
    },
  }),
  meterAction: "TransactionEvent",
  stopped: () => [
    {
      what: "an answered TransactionEvent Ended",
      test: (m) =>
        result(m, "TransactionEvent") !== null && isObject(m.request) && m.request["eventType"] === "Ended",
    },
  ],
  setLimit: (limit) => ({ action: "SetChargingProfile", payload: limitRequest201(limit) }),
  clearLimit: (chargingProfileId) => ({ action: "ClearChargingProfile", payload: { chargingProfileId } }),
};

/** The story as a version tells it. */
export const storyOf = (version: StoryVersion): Story => (version === "1.6" ? story16 : story201);

/** The payload of a CALL of the station; null when the message is none, or of another action. */
function call({ kind, from, action, payload }: DemoMessage, wanted: string): Record<string, unknown> | null {
  return kind === "call" && from === "station" && action === wanted && isObject(payload) ? payload : null;
}

/** The payload of an answer. */
function result({ kind, action, payload }: DemoMessage, wanted: string): Record<string, unknown> | null {
  return kind === "result" && action === wanted && isObject(payload) ? payload : null;
}

const word = (value: unknown): string => (typeof value === "string" ? value : "");
const verdict = (info: unknown): string => (isObject(info) ? word(info["status"]) : "");

function status16(evse: number, wanted: string): Awaited {
  return {
    what: `StatusNotification ${wanted}`,
    test: (m) => {
      const told = call(m, "StatusNotification");
      return told?.["connectorId"] === evse && told["status"] === wanted;
    },
  };
}

function status201(evse: number, wanted: string): Awaited {
  return {
    what: `StatusNotification ${wanted}`,
    test: (m) => {
      const told = call(m, "StatusNotification");
      return told?.["evseId"] === evse && told["connectorStatus"] === wanted;
    },
  };
}
