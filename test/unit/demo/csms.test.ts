import { once } from "node:events";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { WebSocket } from "ws";
import { DemoCsms } from "../../../demo/csms.ts";
import type { CsmsEvent } from "../../../demo/messages.ts";
import { SystemClock } from "../../../src/kernel/clock.ts";
import { parseJson } from "../../../src/kernel/json.ts";

let csms: DemoCsms;
let events: CsmsEvent[];
beforeEach(async () => {
  csms = new DemoCsms({ clock: new SystemClock(), heartbeatInterval: 60 });
  events = [];
  csms.on((event) => events.push(event));
  await csms.listen();
});
afterEach(() => csms.close());

/** The next CSMS event of one type. */
function heard(type: CsmsEvent["type"]): Promise<CsmsEvent> {
  return new Promise((resolve) => {
    const leave = csms.on((event) => {
      if (event.type !== type) return;
      leave();
      resolve(event);
    });
  });
}

async function station(
  id = "CP1",
  offered: string[] = ["ocpp1.6"],
): Promise<{ socket: WebSocket; ask: (frame: unknown) => Promise<unknown> }> {
  const socket = new WebSocket(csms.url + id, offered);
  await once(socket, "open");
  const next = (): Promise<unknown> =>
    new Promise((resolve) => socket.once("message", (data: Buffer) => resolve(parseJson(data.toString()))));
  return {
    socket,
    ask: async (frame) => {
      const answer = next();
      socket.send(typeof frame === "string" ? frame : JSON.stringify(frame));
      return answer;
    },
  };
}

describe("demo CSMS", () => {
  it("answers what a 1.6 station says", async () => {
    const { ask } = await station();
    const boot = await ask([2, "1", "BootNotification", { chargePointVendor: "V", chargePointModel: "M" }]);
    expect(JSON.stringify(boot)).toMatch(
      /^\[3,"1",\{"status":"Accepted","currentTime":"[^"]+Z","interval":60\}\]$/,
    );
    const timestamp = "2026-01-01T00:00:00Z";
    const start = { connectorId: 1, idTag: "TAG", meterStart: 0, timestamp };
    expect(await ask([2, "2", "StartTransaction", start])).toEqual([
      3,
      "2",
      { transactionId: 1, idTagInfo: { status: "Accepted" } },
    ]);
    expect(await ask([2, "3", "StartTransaction", start])).toMatchObject([3, "3", { transactionId: 2 }]);
    expect(await ask([2, "4", "Authorize", { idTag: "INVALID-1" }])).toEqual([
      3,
      "4",
      { idTagInfo: { status: "Invalid" } },
    ]);
    expect(await ask([2, "5", "StopTransaction", { transactionId: 1, meterStop: 5, timestamp }])).toEqual([
      3,
      "5",
      {},
    ]);
  });

  it("answers what a 2.0.1 station says, and refuses what is no valid request", async () => {
    const { ask } = await station("CP1", ["ocpp2.0.1"]);
    const chargingStation = { vendorName: "V", model: "M" };
    const boot = await ask([2, "1", "BootNotification", { reason: "PowerUp", chargingStation }]);
    expect(boot).toMatchObject([3, "1", { status: "Accepted", interval: 60 }]);
    const event = {
      eventType: "Started",
      timestamp: "2026-01-01T00:00:00Z",
      triggerReason: "Authorized",
      seqNo: 0,
      transactionInfo: { transactionId: "T1" },
    };
    expect(await ask([2, "2", "TransactionEvent", event])).toEqual([3, "2", {}]);
    const idToken = { idToken: "BLOCKED-1", type: "ISO14443" };
    expect(await ask([2, "3", "TransactionEvent", { ...event, idToken }])).toEqual([
      3,
      "3",
      { idTokenInfo: { status: "Blocked" } },
    ]);
    expect(await ask([2, "4", "Authorize", { idToken }])).toMatchObject({
      2: { idTokenInfo: { status: "Blocked" } },
    });
    expect(await ask([2, "5", "Authorize", { idTag: "TAG" }])).toMatchObject({ 0: 4, 2: "FormatViolation" });
    expect(await ask([2, "6", "StartTransaction", {}])).toMatchObject({ 0: 4, 2: "NotImplemented" });
  });

  it.each([
    [["ocpp2.0.1", "ocpp1.6"], "ocpp2.0.1"],
    [["ocpp1.6", "ocpp2.0.1"], "ocpp1.6"],
    [["ocpp2.1", "ocpp1.6"], "ocpp1.6"],
  ])("of %j picks the first it speaks", async (offered, picked) => {
    const { socket } = await station("CP1", offered);
    expect(socket.protocol).toBe(picked);
    expect(events.find(({ type }) => type === "connected")).toMatchObject({ protocol: picked });
  });

  it("refuses by CALLERROR what it does not know or what is no valid request", async () => {
    const { ask } = await station();
    expect(await ask([2, "1", "Nonsense", {}])).toMatchObject({ 0: 4, 1: "1", 2: "NotImplemented" });
    expect(await ask([2, "2", "Authorize", { idTag: 5 }])).toMatchObject({
      0: 4,
      1: "2",
      2: "FormationViolation",
    });
    expect(await ask([2, "3", "toString", {}])).toMatchObject({ 0: 4, 1: "3", 2: "NotImplemented" });
  });

  it("goes on after noise", async () => {
    const { socket, ask } = await station();
    const noise = heard("noise");
    socket.send("{ this is no frame");
    expect(await noise).toMatchObject({ text: "{ this is no frame" });
    expect(await ask([2, "1", "Heartbeat", {}])).toMatchObject([3, "1", {}]);
  });

  it("sends CALLs one at a time", async () => {
    const { socket } = await station();
    const seen: string[] = [];
    socket.on("message", (data: Buffer) => {
      const frame: unknown = JSON.parse(data.toString());
      const [, id, action] = Array.isArray(frame) ? frame.map(String) : [];
      seen.push(`ask ${action}`);
      setImmediate(() => {
        seen.push(`answer ${action}`);
        socket.send(
          JSON.stringify(
            action === "Reset" ? [3, id, { status: "Accepted" }] : [4, id, "NotSupported", "no", {}],
          ),
        );
      });
    });
    const outcomes = await Promise.all([
      csms.call("CP1", "Reset", { type: "Soft" }),
      csms.call("CP1", "ClearCache", {}),
    ]);
    expect(outcomes).toEqual([
      { kind: "result", payload: { status: "Accepted" } },
      { kind: "error", code: "NotSupported", description: "no" },
    ]);
    expect(seen).toEqual(["ask Reset", "answer Reset", "ask ClearCache", "answer ClearCache"]);
  });

  it("answers a call to a station that is not there, or leaves, with offline", async () => {
    expect(await csms.call("nobody", "Reset", {})).toEqual({ kind: "offline" });
    const { socket } = await station();
    const outcome = csms.call("CP1", "Reset", { type: "Soft" });
    await once(socket, "message");
    socket.terminate();
    expect(await outcome).toEqual({ kind: "offline" });
  });

  it("checks the subprotocol and the path", async () => {
    const refused = heard("refused");
    const wrong = new WebSocket(`${csms.url}CP1`, ["ocpp2.1"]);
    const failed = once(wrong, "open").catch((error: unknown) => String(error));
    expect(await refused).toEqual({
      type: "refused",
      station: "CP1",
      why: "it offered ocpp2.1, this CSMS speaks ocpp2.0.1 and ocpp1.6",
    });
    expect(await failed).toContain("no subprotocol");
    const pathless = new WebSocket(csms.url, ["ocpp1.6"]);
    await expect(once(pathless, "open")).rejects.toThrow("404");
    expect(csms.stations).toEqual([]);
  });

  it("cuts the network and mends it", async () => {
    const { socket } = await station();
    const gone = once(socket, "close");
    csms.cut();
    await gone;
    const tried = new WebSocket(`${csms.url}CP1`, ["ocpp1.6"]);
    await once(tried, "error");
    csms.restore();
    await station();
    expect(csms.stations).toEqual(["CP1"]);
    expect(events.map((event) => event.type)).toEqual(["connected", "disconnected", "connected"]);
  });

  it("a station that connects anew replaces its old connection", async () => {
    const first = await station();
    const gone = once(first.socket, "close");
    const second = await station();
    await gone;
    expect(await second.ask([2, "1", "Heartbeat", {}])).toMatchObject([3, "1", {}]);
    expect(csms.stations).toEqual(["CP1"]);
  });

  it("says who it is to a browser, and which port is taken", async () => {
    const response = await fetch(csms.url.replace("ws:", "http:"));
    expect(response.status).toBe(426);
    const other = new DemoCsms({ clock: new SystemClock(), port: Number(new URL(csms.url).port) });
    await expect(other.listen()).rejects.toMatchObject({ code: "USAGE" });
  });
});
