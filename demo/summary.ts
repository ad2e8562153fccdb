import { isObject } from "../src/kernel/json.ts";
import type { DemoMessage } from "./messages.ts";
import { sample } from "./register.ts";

/** The few words of a request that a reader wants to see; empty when there is nothing to say. */
export function summaryOf(action: string, payload: unknown): string {
  if (!isObject(payload)) return "";
  const word = (name: string): string => {
    const value = payload[name];
    return typeof value === "string" || typeof value === "number" ? String(value) : "";
  };
  switch (action) {
    case "BootNotification":
      if (isObject(payload["chargingStation"]))
        return join(...texts(payload["chargingStation"], "vendorName", "model", "firmwareVersion"));
      return join(word("chargePointVendor"), word("chargePointModel"), word("firmwareVersion"));
    case "StatusNotification":
      if (word("evseId") !== "") return join(`EVSE ${word("evseId")}`, word("connectorStatus"));
      return join(
        `connector ${word("connectorId")}`,
        word("status"),
        word("errorCode") === "NoError" ? "" : word("errorCode"),
      );
    case "Authorize":
      return word("idTag") || tokenOf(payload);
    case "TransactionEvent":
      return join(
        ...texts(payload, "eventType", "triggerReason"),
        ...texts(payload["transactionInfo"], "chargingState", "stoppedReason"),
        samples(payload),
      );
    case "SetVariables":
      return list(payload["setVariableData"])
        .map(
          (each) =>
            `${texts(inside(each, "variable"), "name").join()} = ${texts(each, "attributeValue").join()}`,
        )
        .join(", ");
    case "RequestStartTransaction":
      return join(word("evseId") === "" ? "" : `EVSE ${word("evseId")}`, tokenOf(payload));
    case "RequestStopTransaction":
      return word("transactionId").slice(0, 8);
    case "StartTransaction":
      return join(`connector ${word("connectorId")}`, word("idTag"), `${word("meterStart")} Wh`);
    case "StopTransaction":
      return join(`#${word("transactionId")}`, word("reason"), `${word("meterStop")} Wh`);
    case "MeterValues":
      return join(`connector ${word("connectorId")}`, samples(payload));
    case "ChangeConfiguration":
      return `${word("key")} = ${word("value")}`;
    case "RemoteStartTransaction":
      return join(word("connectorId") === "" ? "" : `connector ${word("connectorId")}`, word("idTag"));
    case "RemoteStopTransaction":
      return `#${word("transactionId")}`;
    case "SetChargingProfile": {
      const newer = payload["chargingProfile"];
      if (isObject(newer))
        return join(
          `EVSE ${word("evseId")}`,
          ...texts(newer, "chargingProfilePurpose"),
          stepsOf(list(newer["chargingSchedule"])[0]),
        );
      const profile = isObject(payload["csChargingProfiles"]) ? payload["csChargingProfiles"] : {};
      return join(
        `connector ${word("connectorId")}`,
        String(profile["chargingProfilePurpose"]),
        stepsOf(profile["chargingSchedule"]),
      );
    }
    case "ClearChargingProfile":
      return (
        join(
          word("id") === "" ? "" : `profile ${word("id")}`,
          word("chargingProfileId") === "" ? "" : `profile ${word("chargingProfileId")}`,
          word("connectorId") === "" ? "" : `connector ${word("connectorId")}`,
          word("chargingProfilePurpose"),
          word("stackLevel") === "" ? "" : `level ${word("stackLevel")}`,
        ) || "all profiles"
      );
    case "GetCompositeSchedule":
      return join(`connector ${word("connectorId")}`, `${word("duration")} s`);
    case "Reset":
      return word("type");
    case "DataTransfer":
      return join(word("vendorId"), word("messageId"));
    default:
      return "";
  }
}

/** The word an answer is remembered by: its status, transaction id, or nothing. */
export function verdictOf(message: DemoMessage): string {
  const { payload } = message;
  if (!isObject(payload)) return "";
  if (message.kind === "error") return typeof payload["code"] === "string" ? payload["code"] : "CALLERROR";
  const info = payload["idTagInfo"] ?? payload["idTokenInfo"];
  const [first] = list(payload["setVariableResult"]);
  const status =
    payload["status"] ??
    (isObject(info) ? info["status"] : undefined) ??
    (isObject(first) ? first["attributeStatus"] : undefined);
  const transaction = payload["transactionId"];
  return join(
    typeof status === "string" ? status : "",
    typeof transaction === "number" ? `#${transaction}` : "",
  );
}

/** Whether an answer is bad news. */
export function isRefusal(message: DemoMessage): boolean {
  return (
    message.kind === "error" ||
    /^(?:Rejected|Invalid|Blocked|Expired|Not|Unknown|Unlock|Failed)/.test(verdictOf(message))
  );
}

/** The limits of a schedule in a few words: `10 A, 16 A from 6 s`. */
export function stepsOf(schedule: unknown): string {
  if (!isObject(schedule)) return "";
  const { chargingRateUnit: unit, chargingSchedulePeriod: periods } = schedule;
  return (Array.isArray(periods) ? periods.filter(isObject) : [])
    .map(({ startPeriod, limit }) => {
      const from = startPeriod === 0 ? "" : ` from ${String(startPeriod)} s`;
      return `${String(limit)} ${String(unit)}${from}`;
    })
    .join(", ");
}

function samples(payload: Record<string, unknown>): string {
  const wh = sample(payload, "Energy.Active.Import.Register");
  const watts = sample(payload, "Power.Active.Import");
  const percent = sample(payload, "SoC");
  return join(
    wh === null ? "" : `${(wh / 1000).toFixed(3)} kWh`,
    watts === null ? "" : `${(watts / 1000).toFixed(1)} kW`,
    percent === null ? "" : `${percent.toFixed(1)} %`,
  );
}

/** Members of an object that are words. */
function texts(holder: unknown, ...names: readonly string[]): string[] {
  return names.flatMap((name) => {
    const value = inside(holder, name);
    return typeof value === "string" ? [value] : [];
  });
}

const inside = (holder: unknown, name: string): unknown => (isObject(holder) ? holder[name] : undefined);
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const tokenOf = (payload: Record<string, unknown>): string => texts(payload["idToken"], "idToken").join();

function join(...parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join(" · ");
}
