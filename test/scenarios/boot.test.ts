import { describe, expect, it } from "vitest";
import { OCPPCommCtrlr } from "../../src/device-model/components/ocpp-comm-ctrlr.ts";
import { VirtualClock } from "../../src/kernel/virtual-clock.ts";
import { elements } from "../support/meter-values.ts";
import { alice, owners, Rig } from "../support/rig.ts";

const at = (iso: string): number => Date.parse(iso);

describe.each(owners)("BootNotification, sessions owned by the %s", (sessionOwner) => {
  it("is the first message; accepted, every status follows and the interval is the heartbeat's (1.6 §4.2, errata v4 §3.22)", async () => {
    const rig = new Rig({ sessionOwner });
    const currentTime = new Date(rig.clock.wall()).toISOString();
    rig.csms.next("BootNotification", { status: "Accepted", currentTime, interval: 60 });
    await rig.start();
    expect(rig.csms.story()).toEqual([
      "BootNotification",
      "StatusNotification(0, Available)",
      "StatusNotification(1, Available)",
      "StatusNotification(2, Available)",
    ]);
    expect(rig.csms.of("BootNotification")).toEqual([
      { chargePointVendor: "ocpp-station", chargePointModel: "Rig" },
    ]);
    expect(rig.settings?.get(OCPPCommCtrlr.HeartbeatInterval)).toBe(60);
    rig.csms.forget();
    await rig.pass(185);
    expect(rig.csms.story()).toEqual(["Heartbeat", "Heartbeat", "Heartbeat"]);
  });

  it("Pending: answers, but says nothing unasked before it is accepted (1.6 §4.2, TC_002_CS)", async () => {
    const rig = new Rig({ sessionOwner });
    const currentTime = new Date(rig.clock.wall()).toISOString();
    rig.csms.next("BootNotification", { status: "Pending", currentTime, interval: 300 });
    await rig.start();
    const { csms } = rig;
    const reply = await csms.call("GetConfiguration", { key: ["NumberOfConnectors"] });
    expect(reply).toEqual({
      kind: "result",
      payload: { configurationKey: [{ key: "NumberOfConnectors", readonly: true, value: "2" }] },
    });
    await rig.configure("MeterValueSampleInterval", "30");
    for (const [action, payload] of [
      ["RemoteStartTransaction", { idTag: "A" }],
      ["RemoteStopTransaction", { transactionId: 1 }],
    ] as const) {
      expect(await csms.call(action, payload)).toEqual({ kind: "result", payload: { status: "Rejected" } });
    }
    await rig.plug(1);
    await rig.pass(290);
    expect(csms.story()).toEqual(["BootNotification"]);
    await rig.pass(10);
    expect(csms.story()).toEqual([
      "BootNotification",
      "BootNotification",
      "StatusNotification(0, Available)",
      "StatusNotification(1, Preparing)",
      "StatusNotification(2, Available)",
    ]);
  });

  it("Rejected: neither sends nor answers before the interval is over (1.6 §4.2, TC_001_CS)", async () => {
    const rig = new Rig({ sessionOwner });
    const currentTime = new Date(rig.clock.wall()).toISOString();
    rig.csms.next("BootNotification", { status: "Rejected", currentTime, interval: 120 });
    await rig.start();
    let answered = false;
    void rig.csms.ask("GetConfiguration", {}).then(() => (answered = true));
    rig.csms.say("nonsense");
    await rig.pass(119);
    expect(rig.csms.texts).toHaveLength(1);
    expect(answered).toBe(false);
    await rig.pass(2);
    expect(rig.csms.story().slice(0, 3)).toEqual([
      "BootNotification",
      "BootNotification",
      "StatusNotification(0, Available)",
    ]);
  });

  it("interval 0: the station chooses a wait that floods nobody (1.6 §4.2)", async () => {
    const rig = new Rig({ sessionOwner });
    const currentTime = new Date(rig.clock.wall()).toISOString();
    const rejected = { status: "Rejected", currentTime, interval: 0 };
    rig.csms.next("BootNotification", rejected, rejected);
    await rig.start();
    await rig.pass(59);
    expect(rig.csms.of("BootNotification")).toHaveLength(1);
    await rig.pass(70);
    expect(rig.csms.of("BootNotification")).toHaveLength(3);
  });

  it("not answered, or by a CALLERROR: it is sent again (1.6 §4.2)", async () => {
    const rig = new Rig({ sessionOwner, tolerate: [] });
    rig.csms.next("BootNotification", "silence", { callError: "InternalError" });
    await rig.start();
    await rig.pass(300);
    expect(rig.csms.of("BootNotification")).toHaveLength(3);
    expect(rig.csms.statuses(0)).toEqual(["Available"]);
  });

  it("is not repeated on a mere reconnect, and statuses are told only where they changed (1.6J §5.4, 1.6 §4.9)", async () => {
    const rig = await new Rig({ sessionOwner }).start();
    rig.csms.forget();
    rig.csms.unplug();
    await rig.pass(60);
    await rig.plug(2);
    rig.csms.plugIn();
    await rig.pass(1);
    expect(rig.csms.story()).toEqual(["StatusNotification(2, Preparing)"]);
  });
});

describe.each(owners)("time, sessions owned by the %s", (sessionOwner) => {
  it("follows the CSMS's answer to the BootNotification, and so does the hardware's clock (1.6 §4.2)", async () => {
    const rig = new Rig({ sessionOwner });
    const offset = 3_600_000;
    rig.csms.on("BootNotification", () => ({
      status: "Accepted",
      currentTime: new Date(rig.clock.wall() + offset).toISOString(),
      interval: 300,
    }));
    await rig.start();
    await rig.plug(1);
    const [status] = rig.csms.of("StatusNotification").slice(-1);
    expect(at(String(status?.["timestamp"])) - rig.clock.wall()).toBeGreaterThan(offset - 2000);
    expect(rig.commands("setTime")).not.toEqual([]);
  });

  it("follows the answer to a Heartbeat (1.6 §4.6)", async () => {
    const rig = await new Rig({ sessionOwner }).start();
    const offset = 90_000;
    rig.csms.on("Heartbeat", () => ({ currentTime: new Date(rig.clock.wall() + offset).toISOString() }));
    await rig.configure("HeartbeatInterval", "10");
    await rig.pass(30);
    await rig.plug(1);
    const [status] = rig.csms.of("StatusNotification").slice(-1);
    expect(at(String(status?.["timestamp"])) - rig.clock.wall()).toBeGreaterThan(offset - 2000);
  });

  it("a wall clock that jumps changes nothing the CSMS sees (DESIGN rule 6)", async () => {
    const rig = await new Rig({ sessionOwner }).start();
    const told = rig.clock.wall();
    rig.clock.jumpWall(at("2031-05-05T00:00:00Z"));
    await rig.plug(1);
    const [status] = rig.csms.of("StatusNotification").slice(-1);
    expect(at(String(status?.["timestamp"])) - told).toBeLessThan(5000);
  });

  it("unknown at boot: what happened before the first sync gets its right timestamp afterwards (1.6 §4.2.1)", async () => {
    const clock = new VirtualClock(0);
    const rig = new Rig({ sessionOwner, clock, keys: { AllowOfflineTxForUnknownId: "true" } });
    rig.csms.unplug();
    await rig.start();
    await rig.plug(1);
    await rig.swipe(alice, 1);
    const begun = clock.monotonic();
    await rig.pass(600);
    await rig.swipe(alice, 1);
    const real = at("2026-03-01T12:00:00Z");
    rig.csms.on("BootNotification", () => ({
      status: "Accepted",
      currentTime: new Date(real).toISOString(),
      interval: 300,
    }));
    rig.csms.plugIn();
    await rig.pass(1);
    const [start] = rig.csms.of("StartTransaction");
    const [stop] = rig.csms.of("StopTransaction");
    const startedAgo = real - at(String(start?.["timestamp"]));
    expect(startedAgo).toBeGreaterThan(600_000);
    expect(startedAgo).toBeLessThan(605_000 + clock.monotonic() - begun - 600_000);
    expect(at(String(stop?.["timestamp"])) - at(String(start?.["timestamp"]))).toBe(601_000);
  });

  it("a boot that never knew the time: its transactions lie before the next one, in order (DESIGN rule 6)", async () => {
    const clock = new VirtualClock(0);
    const rig = new Rig({ sessionOwner, clock, keys: { AllowOfflineTxForUnknownId: "true" } });
    rig.csms.unplug();
    await rig.start();
    await rig.plug(1);
    await rig.swipe(alice, 1);
    await rig.pass(120);
    await rig.swipe(alice, 1);
    await rig.pass(90);
    await rig.kill();
    await rig.pass(30);
    const real = at("2026-03-01T12:00:00Z");
    rig.csms.on("BootNotification", () => ({
      status: "Accepted",
      currentTime: new Date(real).toISOString(),
      interval: 300,
    }));
    rig.csms.plugIn();
    await rig.start();
    const [start] = rig.csms.of("StartTransaction");
    const [stop] = rig.csms.of("StopTransaction");
    const times = [start, stop].map((payload) => at(String(payload?.["timestamp"])));
    expect(times[0]).toBeLessThan(times[1] ?? 0);
    expect(times[1]).toBeLessThanOrEqual(real);
    expect(times[0]).toBeGreaterThan(real - 3_600_000);
  });

  it.each([
    ["a transaction began since", true],
    ["nothing happened since", false],
  ])(
    "set by NTP while no CSMS is there, and %s: the grid of the day begins, and the hardware hears of it (1.6 §3.16.2)",
    async (_name, charges) => {
      const clock = new VirtualClock(0);
      const keys = { ClockAlignedDataInterval: "60", AllowOfflineTxForUnknownId: "true" };
      const rig = new Rig({ sessionOwner, clock, keys });
      rig.csms.unplug();
      await rig.start();
      await rig.pass(30);
      clock.jumpWall(Date.UTC(2026, 5, 1, 10, 0, 30));
      if (charges) await rig.chargeOn(1);
      await rig.pass(150);
      expect(rig.commands("setTime").length).toBeGreaterThanOrEqual(1);
      rig.csms.plugIn();
      await rig.pass(150);
      const aligned = elements({
        meterValue: rig.csms.of("MeterValues").flatMap((each) => each["meterValue"]),
      });
      const minutes = new Set(aligned.map(({ at }) => at));
      expect(minutes.size).toBeGreaterThanOrEqual(4);
      for (const at of minutes) expect(at % 60_000).toBe(0);
    },
  );
});
