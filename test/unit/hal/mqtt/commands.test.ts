import { afterEach, describe, expect, it } from "vitest";
import type { KeptToken } from "../../../../src/model/token.ts";
import { Fixture, prefix } from "./fixture.ts";

const replyTopic = `${prefix}/v1/board/reply`;
let fixture: Fixture;
afterEach(() => fixture.end());

/** A command's outcome once `ms` have passed. */
async function outcome<T>(promise: Promise<T>, ms = 0): Promise<T> {
  await fixture.clock.advance(ms);
  return promise;
}

describe("commands over MQTT", () => {
  it("reach the hardware, and its answer the station", async () => {
    fixture = await new Fixture().begin();
    const { station, hardware } = fixture;
    expect(await outcome(station.command("pause", { evse: 1 }))).toEqual({ status: "ok", result: null });
    expect(hardware.commands).toEqual([{ name: "pause", params: { evse: 1 } }]);
    hardware.reply = { status: "unsupported", message: "no lock" };
    expect(await outcome(station.command("unlock", { evse: 1, connector: 1 }))).toEqual({
      status: "unsupported",
      message: "no lock",
    });
  });

  it("carry of a token its value and type, whatever the station keeps with it", async () => {
    fixture = await new Fixture().begin();
    const { station, broker, hardware } = fixture;
    const sent: string[] = [];
    broker.tamper = (message, deliver) => {
      if (message.topic.endsWith("/authorize")) sent.push(message.payload);
      deliver();
    };
    const kept: KeptToken = { value: "A11CE001", type: "Central", untyped: true };
    const params = { evse: 1, token: kept, info: { status: "Accepted" } } as const;
    expect(await outcome(station.command("authorize", params))).toMatchObject({ status: "ok" });
    const token = { value: "A11CE001", type: "Central" };
    expect(hardware.commands).toEqual([{ name: "authorize", params: { ...params, token } }]);
    expect(sent).toHaveLength(1);
    expect(sent.join()).not.toContain("untyped");
  });

  it("without a board are offline at once", async () => {
    fixture = new Fixture();
    expect(await fixture.station.command("pause", { evse: 1 })).toMatchObject({ status: "offline" });
  });

  it("answered late are a timeout after 5 s; the answer is ignored and logged", async () => {
    fixture = await new Fixture().begin();
    const { station, broker, clock, log } = fixture;
    let late: (() => void) | undefined;
    broker.tamper = (message, deliver) => {
      if (message.topic === replyTopic) late = deliver;
      else deliver();
    };
    const command = station.command("pause", { evse: 1 });
    await clock.advance(4900);
    expect(await outcome(command, 200)).toEqual({ status: "timeout", message: "no answer within 5000 ms" });
    late?.();
    await clock.flush();
    expect(log.about("nobody waits for")).toHaveLength(1);
  });

  it.each([
    ["no JSON", "{"],
    ["no status", { id: "ID" }],
    ["another status", { id: "ID", status: "maybe" }],
    ["a result of another shape", { id: "ID", status: "ok", result: { filename: 7 } }],
  ])("answered with nonsense are as good as not answered: %s", async (_, reply) => {
    fixture = await new Fixture().begin();
    const { station, broker, log } = fixture;
    broker.tamper = (message, deliver) => {
      if (message.topic !== replyTopic) {
        deliver();
        return;
      }
      const text = typeof reply === "string" ? reply : JSON.stringify(reply);
      const id = /"id":"([^"]*)"/.exec(message.payload)?.[1] ?? "";
      deliver({ payload: text.replace("ID", id) });
    };
    const command = station.command("uploadLogs", {
      requestId: 1,
      location: "ftp://x",
      log: "DiagnosticsLog",
      retries: 0,
      retryInterval: 0,
    });
    expect(await outcome(command, 5000)).toMatchObject({ status: "timeout" });
    expect(log.about("HAL_PAYLOAD")).toHaveLength(1);
  });

  it("delivered twice are done once", async () => {
    fixture = await new Fixture().begin();
    const { station, hardware, broker } = fixture;
    broker.tamper = (_, deliver) => {
      deliver();
      deliver();
    };
    expect(await outcome(station.command("pause", { evse: 1 }))).toMatchObject({ status: "ok" });
    expect(hardware.commands).toHaveLength(1);
  });

  it("under way when the broker goes are repeated when it is back, and done once", async () => {
    fixture = await new Fixture().begin();
    const { station, hardware, broker, clock } = fixture;
    broker.tamper = (message, deliver) => {
      if (message.topic !== replyTopic) deliver();
    };
    const command = station.command("pause", { evse: 1 });
    await clock.advance(100);
    broker.stop();
    broker.tamper = null;
    await clock.advance(100);
    broker.start();
    expect(await outcome(command, 3000)).toEqual({ status: "ok", result: null });
    expect(hardware.commands).toHaveLength(1);
  });

  it("given because the board is online are sent once", async () => {
    fixture = new Fixture();
    const { station, board, broker, heard, clock } = fixture;
    heard.event = (event) => {
      if (event.type === "online") void station.command("setTime", { wall: 0 });
    };
    await board.start();
    await station.start(heard);
    await clock.advance(10_000);
    expect(broker.sent("command/setTime")).toHaveLength(1);
  });

  it("that are stale when they arrive are not done", async () => {
    fixture = await new Fixture().begin();
    const { station, hardware, broker, clock, boardLog } = fixture;
    let late: (() => void) | undefined;
    broker.tamper = (message, deliver) => {
      if (message.topic.includes("/command/")) late = deliver;
      else deliver();
    };
    expect(await outcome(station.command("pause", { evse: 1 }), 6000)).toMatchObject({ status: "timeout" });
    late?.();
    await clock.flush();
    expect(hardware.commands).toEqual([]);
    expect(boardLog.about("a stale command")).toHaveLength(1);
  });

  it("of a station that is gone are not done, however fresh they look", async () => {
    fixture = await new Fixture().begin();
    const { hardware, broker, clock } = fixture;
    const command = { id: "c1", session: "another", expires: 1e12, params: { evse: 1 } };
    broker.publish(`${prefix}/v1/station/command/pause`, command);
    await clock.flush();
    expect(hardware.commands).toEqual([]);
  });

  it("under way when the board vanishes are offline", async () => {
    fixture = await new Fixture().begin();
    const { station, broker } = fixture;
    broker.tamper = (message, deliver) => {
      if (message.topic !== replyTopic) deliver();
    };
    const command = station.command("pause", { evse: 1 });
    broker.kill("board/state");
    expect(await outcome(command, 10)).toMatchObject({ status: "offline" });
  });

  it("the board does not know are unsupported, ones it cannot read are rejected", async () => {
    fixture = await new Fixture().begin();
    const { broker, clock } = fixture;
    const state = broker.state(`${prefix}/v1/board/state`);
    const session: unknown = state && typeof state === "object" && "station" in state ? state.station : null;
    const publish = (name: string, id: string): void =>
      broker.publish(`${prefix}/v1/station/command/${name}`, { id, session, expires: 1e12, params: {} });
    publish("dance", "c1");
    publish("pause", "c2");
    await clock.flush();
    expect(broker.sent("board/reply")).toMatchObject([
      { id: "c1", status: "unsupported" },
      { id: "c2", status: "rejected", message: "evse: expected number" },
    ]);
  });
});

describe("requests over MQTT", () => {
  it("are answered by the station", async () => {
    fixture = await new Fixture().begin();
    const { hardware, heard, clock } = fixture;
    const token = { value: "ABC", type: "ISO14443" };
    const answers = Promise.all([
      hardware.listener?.request("validateToken", { token, evses: [1] }),
      hardware.listener?.request("dataTransfer", { vendorId: "acme" }),
    ]);
    await clock.flush();
    expect(await answers).toEqual([{ info: { status: "Accepted" } }, { status: "Accepted", data: "pong" }]);
    expect(heard.requests[0]).toEqual({ name: "validateToken", params: { token, evses: [1] } });
  });

  it("delivered twice are asked once", async () => {
    fixture = await new Fixture().begin();
    const { hardware, heard, broker, clock } = fixture;
    broker.tamper = (_, deliver) => {
      deliver();
      deliver();
    };
    const answer = hardware.listener?.request("dataTransfer", { vendorId: "acme" });
    await clock.flush();
    expect(await answer).toMatchObject({ status: "Accepted" });
    expect(heard.requests).toHaveLength(1);
  });

  it("made while no station is there are answered when it is back", async () => {
    fixture = await new Fixture().begin();
    const { hardware, broker, clock } = fixture;
    broker.stop();
    await clock.flush();
    const answer = hardware.listener?.request("mayStart", { evse: 1, token: { value: "A", type: "Local" } });
    await clock.advance(5000);
    broker.start();
    await clock.advance(15_000);
    expect(await answer).toEqual({ allowed: true });
  });

  it("fail after a minute without a station", async () => {
    fixture = new Fixture();
    const { board, hardware, clock } = fixture;
    await board.start();
    const failure = hardware.listener
      ?.request("getVariable", { component: "A", variable: "B" })
      .catch((error: unknown) => String(error));
    await clock.advance(60_000);
    expect(await failure).toContain('did not answer "getVariable"');
  });

  it("that are nonsense, unknown or fail are answered with an error, and the station goes on", async () => {
    fixture = await new Fixture().begin();
    const { broker, heard, clock, log } = fixture;
    heard.failure = new Error("boom");
    const publish = (name: string, payload: unknown): void =>
      broker.publish(`${prefix}/v1/board/request/${name}`, payload);
    publish("mayStart", { id: "r1", params: {} });
    publish("dance", { id: "r2", params: {} });
    publish("getVariable", { id: "r3", params: { component: "A", variable: "B" } });
    publish("getVariable", "{");
    await clock.flush();
    expect(broker.sent("station/reply")).toMatchObject([
      { id: "r1", status: "error", message: "evse: expected number" },
      { id: "r2", status: "error" },
      { id: "r3", status: "error", message: "the station failed; its log says why" },
    ]);
    expect(log.about("HAL_PAYLOAD")).toHaveLength(3);
  });
});
