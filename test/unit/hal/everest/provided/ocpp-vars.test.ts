import { describe, expect, it } from "vitest";
import type { StationNotice } from "../../../../../src/ports/station-notices.ts";
import { now, Rig } from "./rig.ts";

async function told(notice: StationNotice, rig = new Rig("OCPPmulti")): Promise<unknown[]> {
  await rig.tell(notice);
  return rig.module.vars.map(({ name, value }) => ({ [name]: value }));
}

describe("connection_status", () => {
  const connection = {
    type: "connection",
    connected: true,
    url: "wss://csms.example/ocpp",
    identity: "CP1",
    securityProfile: 2,
  } as const;
  const told16 = {
    connected: true,
    csms_url: "wss://csms.example/ocpp",
    identity: "CP1",
    security_profile: 2,
  };

  it.each(["1.6", "2.0.1", "2.1"])("tells a connection of %s", async (version) => {
    expect(await told({ ...connection, version })).toEqual([
      { "ocpp_generic/connection_status": { ...told16, ocpp_version: version } },
    ]);
  });

  it("tells an attempt that failed, and as OCPP in the words of 1.6 too", async () => {
    expect(await told({ ...connection, connected: false }, new Rig("OCPP"))).toEqual([
      { "ocpp_generic/connection_status": { ...told16, connected: false } },
      { "main/is_connected": false },
    ]);
  });
});

describe("boot_notification_response", () => {
  const registration = { type: "registration", currentTime: 0, intervalS: 300 } as const;

  it.each(["Accepted", "Pending", "Rejected"] as const)("tells %s", async (status) => {
    expect(await told({ ...registration, status })).toEqual([
      {
        "ocpp_generic/boot_notification_response": {
          status,
          current_time: "1970-01-01T00:00:00.000Z",
          interval: 300,
        },
      },
    ]);
  });

  it.each([null, Infinity])("tells our time where the CSMS's is %s", async (currentTime) => {
    expect(await told({ ...registration, status: "Accepted", currentTime })).toMatchObject([
      { "ocpp_generic/boot_notification_response": { current_time: now } },
    ]);
  });
});

describe("ocpp_transaction_event", () => {
  const transaction = { type: "transaction", place: { evse: 2, connector: 1 }, sessionId: "s" } as const;

  it.each([
    ["Started", undefined],
    ["Updated", "17"],
    ["Ended", "17"],
  ] as const)("tells %s with id %s", async (event, transactionId) => {
    expect(await told({ ...transaction, event, transactionId })).toEqual([
      {
        "ocpp_generic/ocpp_transaction_event": {
          transaction_event: event,
          session_id: "s",
          evse: { id: 2, connector_id: 1 },
          ...(transactionId !== undefined && { transaction_id: transactionId }),
        },
      },
    ]);
  });

  it("says nothing of a transaction without a session of EVerest", async () => {
    expect(await told({ ...transaction, event: "Started", sessionId: null })).toEqual([]);
  });
});

describe("security_event", () => {
  const event = { type: "securityEvent", event: "InvalidMessages", critical: true, at: 1 } as const;
  const value = { type: "InvalidMessages", critical: true, timestamp: "1970-01-01T00:00:00.001Z" };

  it("tells what the station saw", async () => {
    expect(await told({ ...event, info: "x" })).toEqual([
      { "ocpp_generic/security_event": { ...value, info: "x" } },
    ]);
  });

  it("as OCPP in both interfaces", async () => {
    expect(await told(event, new Rig("OCPP"))).toEqual([
      { "ocpp_generic/security_event": value },
      { "main/security_event": value },
    ]);
  });
});

describe("ocpp_message", () => {
  it.each([
    ["in", "CSMSToChargingStation"],
    ["out", "ChargingStationToCSMS"],
  ] as const)("tells %s as %s", async (direction, word) => {
    const message = { type: "message", text: "[3,1,{}]", direction } as const;
    expect(await told(message)).toEqual([
      { "ocpp_generic/ocpp_message": { message: "[3,1,{}]", direction: word } },
    ]);
    expect(await told({ ...message, version: "1.6" })).toMatchObject([
      { "ocpp_generic/ocpp_message": { version: "1.6" } },
    ]);
  });
});

it("outlives a var that cannot be published", async () => {
  const rig = new Rig();
  rig.module.publishVar = () => {
    throw new Error("broken");
  };
  await rig.tell({ type: "message", text: "", direction: "in" });
  expect(rig.logger.about("could not be told")).toHaveLength(1);
});
