import { isObject } from "../../src/kernel/json.ts";
import { requests } from "../../src/messages/v16/validators.js";
import { compositionRules16 } from "../../src/v16/charging-profile.ts";
import { answerTo } from "./csms-answers.ts";
import { startKey } from "./told.ts";
import type { ProfileMeaning, Wire } from "./wire.ts";

export const profiles16: ProfileMeaning = { rules: compositionRules16, replaceByPlace: true };

/** OCPP 1.6: the neutral entries are its own messages. */
export const wire16: Wire = {
  version: "1.6",
  subprotocol: "ocpp1.6",
  stationNames: false,
  points: null,
  profiles: profiles16,
  answerTo,
  nameOf: ({ action }) => action,
  numbered: ({ action, payload }) =>
    action === "StartTransaction" && requests.StartTransaction(payload)
      ? { key: startKey(payload), connectorId: payload.connectorId }
      : null,
  told: (call, transactionOf) => {
    const { action, payload } = call;
    if (action === "StartTransaction") {
      if (!requests.StartTransaction(payload)) return null;
      const key = startKey(payload);
      return [{ call, kind: "start", key, transactionId: transactionOf(key), start: payload }];
    }
    if (action === "MeterValues") {
      if (!requests.MeterValues(payload)) return null;
      const { transactionId } = payload;
      return transactionId === undefined ? [] : [{ call, kind: "meter", transactionId, meter: payload }];
    }
    if (!requests.StopTransaction(payload)) return null;
    return [{ call, kind: "stop", transactionId: payload.transactionId, stop: payload }];
  },
  ask: (frame) => frame,
  readAnswer: (_, payload) => ({ status: isObject(payload) ? String(payload["status"]) : "", payload }),
  judge: () => [],
  judgeTimes: () => [],
};
