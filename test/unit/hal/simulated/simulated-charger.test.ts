import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { StationError } from "../../../../src/kernel/errors.ts";
import { SimulatedCharger } from "../../../../hal/simulated/simulated-charger.ts";
import { Rig, accepted, card, valueOf } from "./rig.ts";

const owners = ["station", "charger"] as const;

/** Plugs in and lets energy flow, in either mode. */
async function charge(rig: Rig): Promise<void> {
  rig.controls.plug(1);
  await rig.charger.command("authorize", { evse: 1, token: card, info: accepted });
  await rig.clock.flush();
}

describe.each(owners)("simulated charger, owner %s", (owner) => {
  it("leaves no timer while nothing is plugged in, and none once stopped", async () => {
    const rig = await new Rig(owner).start();
    expect(rig.clock.timers()).toEqual([]);
    await charge(rig);
    expect(rig.clock.timers().sort()).toEqual(["simulated evse 1", "simulated meter"]);
    await rig.clock.advance(60_000);
    rig.controls.unplug(1);
    await rig.clock.flush();
    expect(rig.clock.timers()).toEqual([]);
    await charge(rig);
    await rig.charger.stop();
    expect(rig.clock.timers()).toEqual([]);
  });

  it("tells nothing after stop, goes on by itself, and is found as it is at the next start", async () => {
    const rig = await new Rig(owner).start();
    await charge(rig);
    await rig.charger.stop();
    rig.events.splice(0);
    await rig.clock.advance(3_600_000);
    expect(rig.events).toEqual([]);
    await rig.start();
    const [connector] = rig.lastOnline()?.connectors ?? [];
    expect(connector).toMatchObject({ plugged: true, chargingState: "Charging" });
    expect(valueOf(connector?.reading, "Energy.Active.Import.Register")).toBe(
      Math.floor(((24 + 3596 * 16) * 690) / 360) / 10,
    );
    expect(rig.heard()).toEqual(["online"]);
  });

  it("plays the same session twice for the same seed", async () => {
    const play = async (): Promise<string> => {
      const rig = await new Rig(owner).start();
      await charge(rig);
      await rig.clock.advance(120_000);
      rig.controls.unplug(1);
      return JSON.stringify(rig.events);
    };
    expect(await play()).toBe(await play());
  });

  it("a broken link: offline, then a snapshot; charging never stopped", async () => {
    const rig = await new Rig(owner).start();
    await charge(rig);
    rig.heard();
    rig.controls.loseHardware("cable cut");
    expect((await rig.charger.command("pause", { evse: 1 })).status).toBe("offline");
    await rig.clock.advance(60_000);
    expect(rig.heard()).toEqual(["offline"]);
    rig.controls.regainHardware();
    expect(rig.lastOnline()?.connectors).toMatchObject([{ plugged: true, chargingState: "Charging" }]);
    expect(rig.heard()).toEqual(["online"]);
  });

  it("a power cut: no energy until allowed again; register, faults and switches survive", async () => {
    const rig = await new Rig(owner, { evses: [{ connectors: [{}] }, { connectors: [{}] }] }).start();
    await charge(rig);
    await rig.clock.advance(600_000);
    rig.controls.raiseError("Broken", { evse: 2, id: "e" });
    rig.controls.setEnabled(false, 2);
    const { energyWh } = rig.controls.evse(1);
    rig.controls.powerCut(null);
    expect(rig.controls.evse(1)).toMatchObject({ energyWh, powerW: 0, connectors: [{ pilot: "E" }] });
    await rig.clock.advance(3_600_000);
    expect(rig.clock.timers()).toEqual([]);
    rig.controls.powerUp();
    await rig.clock.advance(60_000);
    expect(rig.controls.evse(1)).toMatchObject({ energyWh, powerW: 0 });
    expect(rig.lastOnline()).toMatchObject({
      errors: [{ evse: 2, error: { id: "e", blocking: true } }],
      connectors: [
        { evse: 1, plugged: true, enabled: true, chargingState: "EVConnected" },
        { evse: 2, plugged: false, enabled: false },
      ],
    });
    await rig.charger.command("authorize", { evse: 1, token: card, info: accepted });
    await rig.clock.advance(10_000);
    expect(rig.controls.evse(1).powerW).toBe(11_040);
  });

  it("a reset is answered, then it goes and comes back", async () => {
    const rig = await new Rig(owner, { restartMs: 8000 }).start();
    rig.heard();
    expect((await rig.charger.command("reset", { type: "Hard" })).status).toBe("ok");
    expect(rig.heard()).toEqual([]);
    await rig.clock.flush();
    expect(rig.heard()).toEqual(["offline"]);
    await rig.clock.advance(7999);
    expect(rig.heard()).toEqual([]);
    await rig.clock.advance(1);
    expect(rig.heard()).toEqual(["online"]);
  });

  it("faults on demand: refused, never answered, answered late, too late", async () => {
    const rig = await new Rig(owner, { commandDeadlineMs: 10_000 }).start();
    const ask = async (waitMs: number): Promise<string> => {
      let status = "open";
      void rig.charger.command("disable", { evse: 1 }).then((reply) => {
        status = reply.status;
      });
      await rig.clock.advance(waitMs);
      return status;
    };
    const isEnabled = (): boolean | undefined => rig.controls.evse(1).connectors[0]?.enabled;

    rig.controls.failNext({ kind: "reject" }, "disable");
    expect([await ask(0), isEnabled()]).toEqual(["rejected", true]);

    rig.controls.failNext({ kind: "silent" });
    expect([await ask(9999), isEnabled()]).toEqual(["open", true]);
    await rig.clock.advance(1);
    expect(rig.clock.timers()).toEqual([]);

    rig.controls.failNext({ kind: "late", delayMs: 4000 });
    expect([await ask(3999), isEnabled()]).toEqual(["open", true]);
    await rig.clock.advance(1);
    expect(isEnabled()).toBe(false);
    rig.controls.setEnabled(true);

    rig.controls.failNext({ kind: "silent", executed: true });
    expect([await ask(10_000), isEnabled()]).toEqual(["timeout", false]);
    rig.controls.setEnabled(true);

    rig.controls.failNext({ kind: "late", delayMs: 20_000 });
    expect([await ask(10_000), isEnabled()]).toEqual(["timeout", true]);
    await rig.clock.advance(10_000);
    expect(isEnabled()).toBe(false);
  });

  it("a command that is open as the hardware goes is answered offline and not done", async () => {
    const rig = await new Rig(owner, { commandLatencyMs: 500 }).start();
    const asked = rig.charger.command("disable", {});
    rig.controls.loseHardware("gone");
    expect(await asked).toEqual({ status: "offline", message: "gone" });
    await rig.clock.advance(10_000);
    expect(rig.controls.evse(1).connectors[0]?.enabled).toBe(true);
    expect(rig.clock.timers()).toEqual([]);
  });

  it("what the meter shows does not depend on who looks how often", async () => {
    const script = fc.array(
      fc.record({
        ms: fc.integer({ min: 1, max: 90_000 }),
        what: fc.constantFrom("pauseCar", "resumeCar", "limit 7", "limit 0", "limit 32"),
      }),
      { maxLength: 12 },
    );
    await fc.assert(
      fc.asyncProperty(script, fc.integer({ min: 1, max: 7 }), async (steps, looks) => {
        const seen: number[][] = [];
        for (const parts of [1, looks]) {
          const rig = await new Rig(owner, { meterPeriodMs: parts === 1 ? 1e9 : 700 }).start();
          await charge(rig);
          const registers: number[] = [];
          for (const { ms, what } of steps) {
            for (let part = 0; part < parts; part++) {
              rig.controls.evse(1);
              await rig.clock.advance(ms / parts);
            }
            registers.push(rig.controls.evse(1).energyWh);
            if (what === "pauseCar" || what === "resumeCar") rig.controls[what](1);
            else {
              const periods = [{ start: 0, limit: Number(what.slice(6)) }];
              await rig.charger.command("setLimits", { schedules: [{ evse: 1, unit: "A", periods }] });
            }
          }
          seen.push(registers);
        }
        const [once = [], often = []] = seen;
        once.forEach((register, index) => expect(often[index]).toBeCloseTo(register, 0));
      }),
      { numRuns: 4 },
    );
  });
});

describe("simulated charger", () => {
  it("refuses what cannot be simulated, and places that do not exist", () => {
    const rig = new Rig("station");
    const { clock } = rig;
    const make = (evses: { connectors: object[]; maxCurrentA?: number }[]) => () =>
      new SimulatedCharger({ clock, sessionOwner: "station", evses });
    expect(make([])).toThrow(StationError);
    expect(make([{ connectors: [] }])).toThrow(/at least one EVSE/);
    expect(make([{ connectors: [{}], maxCurrentA: 0 }])).toThrow(/maxCurrentA must be above 0/);
    expect(() => rig.controls.plug(2)).toThrow(/EVSEs 1 to 1/);
    expect(() => rig.controls.plug(1, 2)).toThrow(/no connector 2/);
    expect(() => rig.controls.pauseCar(1)).toThrow(/no car/);
    expect(rig.controls.clearError("none")).toBe(false);
    expect(rig.controls.unplug(1)).toBe(false);
  });

  it("is offline before it was started, and cannot be started twice", async () => {
    const rig = new Rig("station");
    expect((await rig.charger.command("enable", {})).status).toBe("offline");
    await rig.start();
    await expect(rig.start()).rejects.toThrow(/stop\(\) it first/);
  });
});
