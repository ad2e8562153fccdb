import { describe, expect, expectTypeOf, it } from "vitest";
import { z } from "zod";
import { jsonDataTransfer, type DataTransferAnswer, type DataTransferType } from "../../src/app/index.ts";
import type { ChargerCommandName, ChargerCommands, CommandReply } from "../../src/ports/charger-commands.ts";
import { thrownCode } from "../support/thrown-code.ts";
import { owners, Rig } from "../support/rig.ts";
import type { Reply } from "../support/scripted-csms.ts";

const vendorId = "com.example";
const send = (rig: Rig, payload: Record<string, unknown>): Promise<Reply> =>
  rig.csms.call("DataTransfer", payload);
const answered = (payload: Record<string, unknown>): Reply => ({ kind: "result", payload });
const rejected = answered({ status: "Rejected" });

const tariff = jsonDataTransfer(
  vendorId,
  "Tariff",
  z.object({ currency: z.string().length(3), perKwh: z.number().nonnegative() }),
);

/** A message whose data is no JSON: "kW;A". */
const limits: DataTransferType<{ kilowatts: number; amperes: number }> = {
  vendorId,
  messageId: "Limits",
  decode: (data) => {
    const [kilowatts, amperes, ...rest] = (data ?? "").split(";").map(Number);
    if (kilowatts === undefined || amperes === undefined || rest.length > 0) throw new Error("expected kW;A");
    return { kilowatts, amperes };
  },
  encode: ({ kilowatts, amperes }) => `${kilowatts};${amperes}`,
};

describe.each(owners)("DataTransfer from the CSMS, sessions owned by the %s (1.6 §5.6)", (sessionOwner) => {
  /** Answers what the hardware is asked of this vendor's data. */
  function behindHardware(
    rig: Rig,
    reply: CommandReply<ChargerCommands["dataTransfer"]["result"]>,
  ): unknown[] {
    const asked: unknown[] = [];
    const command = rig.charger.command.bind(rig.charger);
    const value = <N extends ChargerCommandName>(
      name: N,
      params: ChargerCommands[N]["params"],
    ): Promise<CommandReply<unknown>> => {
      if (name !== "dataTransfer") return command(name, params);
      asked.push(params);
      return Promise.resolve(reply);
    };
    Object.defineProperty(rig.charger, "command", { value });
    return asked;
  }

  it("to who registered for vendor and message, else UnknownMessageId, UnknownVendorId (TC_062_CS)", async () => {
    const rig = await new Rig({ sessionOwner }).start();
    rig.station.onDataTransfer(vendorId, "echo", ({ data }) => ({
      status: "Accepted",
      data: data ?? "nothing",
    }));
    expect(await send(rig, { vendorId, messageId: "echo", data: "hi" })).toEqual(
      answered({ status: "Accepted", data: "hi" }),
    );
    expect(await send(rig, { vendorId, messageId: "echo" })).toEqual(
      answered({ status: "Accepted", data: "nothing" }),
    );
    expect(await send(rig, { vendorId, messageId: "other" })).toEqual(
      answered({ status: "UnknownMessageId" }),
    );
    expect(await send(rig, { vendorId: "org.nobody", data: "x" })).toEqual(
      answered({ status: "UnknownVendorId" }),
    );
  });

  it("a value of its type reaches the handler, zod or not", async () => {
    const rig = await new Rig({ sessionOwner }).start();
    const heard: unknown[] = [];
    rig.station.onDataTransfer(tariff, (value) => {
      expectTypeOf(value).toEqualTypeOf<{ currency: string; perKwh: number }>();
      heard.push(value);
      return { status: "Accepted", data: `${value.perKwh} ${value.currency}` };
    });
    rig.station.onDataTransfer(limits, async (value) => {
      heard.push(value);
      return { status: "Accepted" };
    });
    const data = JSON.stringify({ currency: "EUR", perKwh: 0.4, more: true });
    expect(await send(rig, { vendorId, messageId: "Tariff", data })).toEqual(
      answered({ status: "Accepted", data: "0.4 EUR" }),
    );
    expect(await send(rig, { vendorId, messageId: "Limits", data: "11;16" })).toEqual(
      answered({ status: "Accepted" }),
    );
    expect(heard).toEqual([
      { currency: "EUR", perKwh: 0.4 },
      { kilowatts: 11, amperes: 16 },
    ]);
  });

  it.each([
    ["no JSON", "{"],
    ["JSON of something else", '{"currency":"EUR"}'],
    ["nothing", undefined],
  ])("%s is Rejected before the handler, and the log says why", async (_name, data) => {
    const rig = await new Rig({ sessionOwner }).start();
    let called = false;
    rig.station.onDataTransfer(tariff, () => {
      called = true;
      return { status: "Accepted" };
    });
    const request = { vendorId, messageId: "Tariff", ...(data === undefined ? {} : { data }) };
    expect(await send(rig, request)).toEqual(rejected);
    expect(called).toBe(false);
    const [line] = rig.log.filter(({ text }) => text.includes("does not decode"));
    expect(line).toMatchObject({ level: "warn", fields: { vendorId, messageId: "Tariff" } });
    expect(String(line?.fields?.["reason"]).length).toBeGreaterThan(5);
    expect(String(line?.fields?.["reason"]).length).toBeLessThanOrEqual(500);
  });

  it("a handler that throws or rejects is Rejected and logged, and the station goes on", async () => {
    const rig = await new Rig({ sessionOwner, tolerate: [/handler of data of the CSMS failed/] }).start();
    rig.station.onDataTransfer(vendorId, "throws", () => {
      throw new Error("out of order");
    });
    rig.station.onDataTransfer(vendorId, "rejects", () => Promise.reject(new Error("out of order")));
    expect(await send(rig, { vendorId, messageId: "throws" })).toEqual(rejected);
    expect(await send(rig, { vendorId, messageId: "rejects" })).toEqual(rejected);
    const lines = rig.log.filter(({ level }) => level === "error");
    expect(lines.map(({ fields }) => fields?.["error"])).toEqual(["out of order", "out of order"]);
    expect(await rig.csms.call("ClearCache", {})).toMatchObject({ kind: "result" });
  });

  it("a handler that hangs is Rejected in time for the CSMS; what it says later is nothing", async () => {
    const rig = await new Rig({ sessionOwner, tolerate: [/not answered in time/] }).start();
    let late: (answer: DataTransferAnswer) => void = () => undefined;
    rig.station.onDataTransfer(vendorId, undefined, () => new Promise((resolve) => (late = resolve)));
    const asked = rig.csms.ask("DataTransfer", { vendorId });
    await rig.pass(25);
    expect(await asked).toEqual(rejected);
    const before = rig.csms.texts.length;
    late({ status: "Accepted" });
    await rig.pass(1);
    expect(rig.csms.texts).toHaveLength(before);
  });

  it.each([
    ["a status 1.6 does not know", { status: "Splendid" }],
    ["data that is no text", { status: "Accepted", data: 7 }],
    ["nothing at all", undefined],
    ["more than can be sent", { status: "Accepted", data: "x".repeat(131_073) }],
  ])("%s from a handler is Rejected and logged", async (_name, answer) => {
    const rig = await new Rig({ sessionOwner, tolerate: [/data of the CSMS/] }).start();
    const box: { answer: DataTransferAnswer } = { answer: { status: "Accepted" } };
    Object.defineProperty(box, "answer", { value: answer }); // as an integrator in JavaScript could
    rig.station.onDataTransfer(vendorId, undefined, () => box.answer);
    expect(await send(rig, { vendorId })).toEqual(rejected);
    expect(rig.log.some(({ level }) => level === "error")).toBe(true);
  });

  it("a vendor nobody registered: the hardware may know it, and answers (1.6 §5.6)", async () => {
    const rig = await new Rig({ sessionOwner, charger: { supports: ["dataTransfer"] } }).start();
    const result = { status: "Accepted" as const, data: "from the board" };
    const asked = behindHardware(rig, { status: "ok", result });
    expect(await send(rig, { vendorId: "org.board", messageId: "m", data: "d" })).toEqual(answered(result));
    expect(asked).toEqual([{ vendorId: "org.board", messageId: "m", data: "d" }]);
  });

  it.each([
    [
      "does not know it either",
      { status: "ok", result: { status: "UnknownVendorId", data: "who?" } },
      "UnknownVendorId",
    ],
    ["cannot", { status: "unsupported" }, "UnknownVendorId"],
    ["does not answer", { status: "timeout" }, "Rejected"],
    ["is gone", { status: "offline" }, "Rejected"],
  ] as const)("hardware that %s: no data, and a status (1.6 §4.3)", async (_name, reply, status) => {
    const rig = await new Rig({ sessionOwner, charger: { supports: ["dataTransfer"] } }).start();
    behindHardware(rig, reply);
    expect(await send(rig, { vendorId: "org.board" })).toEqual(answered({ status }));
  });

  it("hardware that does not take data is not asked", async () => {
    const rig = await new Rig({ sessionOwner }).start();
    await send(rig, { vendorId: "org.nobody" });
    expect(rig.commands("dataTransfer")).toEqual([]);
  });
});

describe.each(owners)("DataTransfer: who takes what, sessions owned by the %s", (sessionOwner) => {
  it("a handler is still there after a restart", async () => {
    const rig = await new Rig({ sessionOwner }).start();
    rig.station.onDataTransfer(vendorId, "echo", () => ({ status: "Accepted" }));
    await rig.csms.call("Reset", { type: "Soft" });
    await rig.pass(30);
    expect(await send(rig, { vendorId, messageId: "echo" })).toEqual(answered({ status: "Accepted" }));
  });

  it("one without messageId takes what no other of its vendor does", async () => {
    const rig = await new Rig({ sessionOwner }).start();
    rig.station.onDataTransfer(vendorId, undefined, ({ messageId }) => ({
      status: "Accepted",
      data: `any: ${messageId ?? "none"}`,
    }));
    rig.station.onDataTransfer(vendorId, "mine", () => ({ status: "Accepted", data: "mine" }));
    const said = async (messageId?: string): Promise<unknown> => {
      const reply = await send(rig, messageId === undefined ? { vendorId } : { vendorId, messageId });
      return reply.kind === "result" && reply.payload["data"];
    };
    expect([await said("mine"), await said("x"), await said()]).toEqual(["mine", "any: x", "any: none"]);
  });

  it("the same vendor and message twice: a StationError that says so; free again once ended", async () => {
    const rig = await new Rig({ sessionOwner }).start();
    const { station } = rig;
    const end = station.onDataTransfer(tariff, () => ({ status: "Accepted" }));
    expect(() => station.onDataTransfer(vendorId, "Tariff", () => ({ status: "Rejected" }))).toThrow(
      /com\.example.*Tariff.*already/,
    );
    expect(thrownCode(() => station.onDataTransfer(tariff, () => ({ status: "Rejected" })))).toBe(
      "DATA_TRANSFER",
    );
    end();
    expect(await send(rig, { vendorId, messageId: "Tariff" })).toEqual(
      answered({ status: "UnknownVendorId" }),
    );
    const second = station.onDataTransfer(vendorId, "Tariff", () => ({ status: "Accepted", data: "second" }));
    end(); // of the first: it ends nothing any more
    expect(await send(rig, { vendorId, messageId: "Tariff" })).toEqual(
      answered({ status: "Accepted", data: "second" }),
    );
    second();
  });

  it.each([
    ["no vendorId", "", "m"],
    ["a vendorId 1.6 cannot carry (§6.15)", "v".repeat(256), "m"],
    ["a messageId 1.6 cannot carry (§6.15)", "v", "m".repeat(51)],
  ])("%s cannot be registered", async (_name, vendor, message) => {
    const rig = await new Rig({ sessionOwner }).start();
    expect(
      thrownCode(() => rig.station.onDataTransfer(vendor, message, () => ({ status: "Accepted" }))),
    ).toBe("DATA_TRANSFER");
  });
});

describe.each(owners)("DataTransfer to the CSMS (1.6 §4.3), sessions owned by the %s", (sessionOwner) => {
  it("an integrator's text, and its answer; offline is told so", async () => {
    const rig = await new Rig({ sessionOwner }).start();
    rig.csms.on("DataTransfer", () => ({ status: "Accepted", data: "pong" }));
    const ping = (): Promise<DataTransferAnswer | "offline"> =>
      rig.station.sendDataTransfer({ vendorId, data: "ping" });
    const asked = ping();
    await rig.pass(1);
    expect(await asked).toEqual({ status: "Accepted", data: "pong" });
    expect(rig.csms.of("DataTransfer")).toEqual([{ vendorId, data: "ping" }]);
    rig.csms.unplug();
    await rig.pass(1);
    expect(await ping()).toBe("offline");
  });

  it("a value, as its type writes it", async () => {
    const rig = await new Rig({ sessionOwner }).start();
    const sent = [
      rig.station.sendDataTransfer(tariff, { currency: "EUR", perKwh: 0.3 }),
      rig.station.sendDataTransfer(limits, { kilowatts: 22, amperes: 32 }),
    ];
    // @ts-expect-error a value of another type does not compile
    sent.push(rig.station.sendDataTransfer(tariff, { currency: "EUR" }));
    await rig.pass(1);
    await Promise.all(sent);
    expect(rig.csms.of("DataTransfer").slice(0, 2)).toEqual([
      { vendorId, messageId: "Tariff", data: '{"currency":"EUR","perKwh":0.3}' },
      { vendorId, messageId: "Limits", data: "22;32" },
    ]);
  });

  it("what cannot be sent is a StationError that says why", async () => {
    const rig = await new Rig({ sessionOwner }).start();
    await expect(rig.station.sendDataTransfer({ vendorId: "" })).rejects.toMatchObject({
      code: "DATA_TRANSFER",
    });
    await expect(rig.station.sendDataTransfer({ vendorId, data: "x".repeat(131_073) })).rejects.toThrow(
      /131073 characters; expected at most 131072/,
    );
    expect(rig.csms.of("DataTransfer")).toEqual([]);
  });

  it("a CSMS that answers with a CALLERROR has rejected it", async () => {
    const rig = await new Rig({ sessionOwner }).start();
    rig.csms.on("DataTransfer", () => ({ callError: "NotImplemented" }));
    const asked = rig.station.sendDataTransfer({ vendorId });
    await rig.pass(1);
    expect(await asked).toEqual({ status: "Rejected" });
  });

  it("a flood of it does not push out what the station has to say", async () => {
    const rig = await new Rig({ sessionOwner }).start();
    rig.csms.latencyMs = 500;
    const sent = Array.from({ length: 1000 }, (_, index) =>
      rig.station.sendDataTransfer({ vendorId, data: String(index) }),
    );
    rig.controls.plug(1);
    await rig.pass(60);
    const outcomes = await Promise.all(sent);
    expect(outcomes.filter((outcome) => outcome !== "offline")).toHaveLength(32);
    expect(rig.csms.statuses(1).at(-1)).toBe("Preparing");
  });
});
