import { readFileSync } from "node:fs";
import { describe, expect, it, onTestFinished } from "vitest";
import { SimulatedCharger } from "../../hal/simulated/simulated-charger.ts";
import { createStation } from "../../src/app/index.ts";
import { loadConfig } from "../../src/config/load-config.ts";
import { OCPPCommCtrlr } from "../../src/device-model/components/ocpp-comm-ctrlr.ts";
import { VirtualClock } from "../../src/kernel/virtual-clock.ts";
import { equip } from "../examples/integrator.ts";
import { MemoryStore } from "../support/memory-store.ts";
import { recorder, type LogLine } from "../support/recorder.ts";
import { ScriptedCsms } from "../support/scripted-csms.ts";
import { Rig } from "../support/rig.ts";
import { tempDir } from "../support/temp-dir.ts";

describe("the example of docs/library.md", () => {
  it("is the code that runs here", () => {
    const code = readFileSync("test/examples/integrator.ts", "utf8").replace(
      "../../src/app/index.ts",
      "ocpp-station",
    );
    expect(readFileSync("docs/library.md", "utf8")).toContain(`\`\`\`ts\n${code}\`\`\``);
  });

  it("before the start: data both ways, a veto and a listener, all of which a Reset leaves in place", async () => {
    const loaded = loadConfig("config");
    if (!loaded.ok) throw new Error("config/ is broken");
    const clock = new VirtualClock();
    const csms = new ScriptedCsms(clock);
    const log: LogLine[] = [];
    const dir = tempDir();
    const evses = [{ connectors: [{}] }, { connectors: [{}] }];
    const station = createStation({
      config: { ...loaded.config, station: { ...loaded.config.station, DataDir: dir, LogDir: dir } },
      parts: {
        clock,
        store: new MemoryStore(),
        logger: recorder(log),
        charger: new SimulatedCharger({ clock, sessionOwner: "station", evses }),
        link: () => csms.link,
      },
    });
    onTestFinished(() => station.stop());
    const shown: string[] = [];
    const { doorMoved } = equip(station, (text) => shown.push(text));
    doorMoved(true);
    await station.start();
    await clock.advance(1000);
    const status = async (action: string, payload: Record<string, unknown>): Promise<unknown> => {
      const reply = await csms.call(action, payload);
      return reply.kind === "result" ? reply.payload["status"] : reply.code;
    };
    const offer = { vendorId: "com.example", messageId: "Tariff" };
    const price = JSON.stringify({ currency: "EUR", perKwh: 0.4 });

    expect(shown).toEqual(["nobody was told of the door"]);
    expect(await status("DataTransfer", { ...offer, data: price })).toBe("Accepted");
    expect(await status("DataTransfer", { ...offer, data: "{}" })).toBe("Rejected");
    expect(await status("ChangeConfiguration", { key: "HeartbeatInterval", value: "5" })).toBe("Rejected");
    await csms.call("Reset", { type: "Soft" });
    await clock.advance(60_000);
    expect(csms.of("BootNotification")).toHaveLength(2);
    expect(await status("DataTransfer", { ...offer, data: price })).toBe("Accepted");
    expect(await status("ChangeConfiguration", { key: "HeartbeatInterval", value: "5" })).toBe("Rejected");
    expect(await status("ChangeConfiguration", { key: "LightIntensity", value: "50" })).toBe("Accepted");
    doorMoved(false);
    await clock.advance(1000);
    expect(shown.slice(1)).toEqual(["0.40 EUR/kWh", "0.40 EUR/kWh", "light 50"]);
    expect(csms.of("DataTransfer")).toEqual([
      { vendorId: "com.example", messageId: "Door", data: '{"open":false}' },
    ]);
    expect(log.filter(({ level }) => level === "error")).toEqual([]);
  });
});

describe("start()", () => {
  it("a second time, or after stop(): a StationError that says so, and nothing happens to the one that runs", async () => {
    const rig = await new Rig().start();
    const { station } = rig;
    await expect(station.start()).rejects.toThrow(/starts once/);
    expect(await rig.csms.call("GetConfiguration", { key: ["HeartbeatInterval"] })).toMatchObject({
      kind: "result",
    });
    await rig.stop();
    await expect(station.start()).rejects.toThrow(/starts once/);
    expect(station.deviceModel.getText(OCPPCommCtrlr.HeartbeatInterval)).toBe("86400");
  });
});
