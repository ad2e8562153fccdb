import { describe, expect, it } from "vitest";
import { AuthCtrlr } from "../../../src/device-model/components/auth-ctrlr.ts";
import { InternalCtrlr } from "../../../src/device-model/components/internal-ctrlr.ts";
import { NetworkConfiguration } from "../../../src/device-model/components/network-configuration.ts";
import { OCPP16LegacyCtrlr } from "../../../src/device-model/components/ocpp16-legacy-ctrlr.ts";
import { OCPPCommCtrlr } from "../../../src/device-model/components/ocpp-comm-ctrlr.ts";
import { SampledDataCtrlr } from "../../../src/device-model/components/sampled-data-ctrlr.ts";
import { TxCtrlr } from "../../../src/device-model/components/tx-ctrlr.ts";
import { standardDefinitions } from "../../../src/device-model/definitions.ts";
import { integer } from "../../../src/device-model/handle.ts";
import { MemoryStore } from "../../support/memory-store.ts";
import { fromFile, model, recordingLogger } from "./model-for-tests.ts";

const { HeartbeatInterval } = OCPPCommCtrlr;
const restarting = integer("TestCtrlr/Restarting", { default: 1, rebootRequired: true, min: 0 });

describe("definitions", () => {
  it("give every variable an id of its own", () => {
    const ids = standardDefinitions.map((handle) => handle.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("have defaults their own bounds allow", () => {
    const settings = model();
    for (const handle of standardDefinitions) {
      expect(handle.address.component, handle.id).not.toBe("");
      if (handle.facet !== "Actual" || (handle.minLength ?? 0) > 0) continue;
      const text = handle.codec.encode(handle.default);
      expect(settings.setText(handle, text, "integrator").status, handle.id).toMatch(
        /accepted|rebootRequired/,
      );
    }
  });

  it("are refused when two have the same address", () => {
    expect(() => model([], new MemoryStore(), { extra: [HeartbeatInterval] })).toThrow(/defined twice/);
  });
});

describe("precedence", () => {
  it("default < component < config < user < run time", () => {
    const store = new MemoryStore();
    expect(model().get(HeartbeatInterval)).toBe(HeartbeatInterval.default);
    const component = fromFile(HeartbeatInterval, 11, "component");
    const config = fromFile(HeartbeatInterval, 12, "config");
    const user = fromFile(HeartbeatInterval, 13, "user");
    expect(model([component]).get(HeartbeatInterval)).toBe(11);
    expect(model([config, component]).get(HeartbeatInterval)).toBe(12);
    const settings = model([user, config, component], store);
    expect(settings.get(HeartbeatInterval)).toBe(13);
    settings.set(HeartbeatInterval, 14, "integrator");
    expect(settings.get(HeartbeatInterval)).toBe(14);
    settings.set(HeartbeatInterval, 15, "csms");
    expect(model([user, config, component], store).get(HeartbeatInterval)).toBe(15);
  });

  it("an edited file changes what nobody set at run time, and only that", () => {
    const store = new MemoryStore();
    model([fromFile(HeartbeatInterval, 100), fromFile(TxCtrlr.EVConnectionTimeOut, 60)], store).set(
      HeartbeatInterval,
      200,
      "csms",
    );
    const edited = model(
      [fromFile(HeartbeatInterval, 300), fromFile(TxCtrlr.EVConnectionTimeOut, 90)],
      store,
    );
    expect(edited.get(HeartbeatInterval)).toBe(200);
    expect(edited.get(TxCtrlr.EVConnectionTimeOut)).toBe(90);
    const line = edited.describe().find((entry) => entry.id === HeartbeatInterval.id);
    expect(line).toMatchObject({ text: "200", origin: "csms", file: { text: "300", origin: "config" } });
  });

  it("tells whether anybody set a value", () => {
    const settings = model([fromFile(HeartbeatInterval, HeartbeatInterval.default)]);
    expect(settings.isSet(HeartbeatInterval)).toBe(true);
    expect(settings.isSet(TxCtrlr.EVConnectionTimeOut)).toBe(false);
    settings.set(TxCtrlr.EVConnectionTimeOut, 5, "csms");
    expect(settings.isSet(TxCtrlr.EVConnectionTimeOut)).toBe(true);
  });

  it("ignores a stored value that is no longer allowed, and keeps that of a variable that is gone", () => {
    const store = new MemoryStore();
    const lines: string[] = [];
    const { address } = HeartbeatInterval;
    store.variables.set({ address, attribute: "Actual", value: "soon", origin: "csms" });
    const gone = { component: "Custom", variable: "gone" };
    store.variables.set({ address: gone, attribute: "Actual", value: "1", origin: "csms" });
    const settings = model([fromFile(HeartbeatInterval, 42)], store, { logger: recordingLogger(lines) });
    expect(settings.get(HeartbeatInterval)).toBe(42);
    expect(lines.join()).toContain("no longer allowed");
    expect(store.variables.all()).toHaveLength(2);
  });
});

describe("setting a value", () => {
  it("is one durable transaction, and listeners hear of it afterwards", () => {
    const store = new MemoryStore();
    const settings = model([], store);
    const heard: [number, number][] = [];
    const off = settings.onChange(HeartbeatInterval, (value) => heard.push([value, store.commits.durable]));
    expect(settings.setText(HeartbeatInterval.address, "61", "csms")).toEqual({ status: "accepted" });
    expect(heard).toEqual([[61, 1]]);
    expect(store.variables.all()).toEqual([
      { address: HeartbeatInterval.address, attribute: "Actual", value: "61", origin: "csms" },
    ]);
    settings.setText(HeartbeatInterval, "61", "csms");
    expect(heard).toHaveLength(1);
    off();
    settings.setText(HeartbeatInterval, "62", "csms");
    expect(heard).toHaveLength(1);
  });

  it("is news the first time, though it is the default (a light nobody set, set to 0)", () => {
    const settings = model();
    const heard: number[] = [];
    settings.onChange(OCPP16LegacyCtrlr.LightIntensity, (value) => heard.push(value));
    for (const text of ["0", "0"]) settings.setText(OCPP16LegacyCtrlr.LightIntensity, text, "csms");
    expect(heard).toEqual([0]);
  });

  it("changes nothing when the store fails, and says so without the value", () => {
    const store = new MemoryStore();
    const lines: string[] = [];
    const settings = model([], store, { logger: recordingLogger(lines) });
    let heard = 0;
    settings.onChange(NetworkConfiguration.BasicAuthPassword, () => (heard += 1));
    store.failNextCommit = new Error("disk full");
    const result = settings.set(NetworkConfiguration.BasicAuthPassword, "correct-horse-battery", "csms");
    expect(result).toEqual({ status: "rejected", reason: "it could not be stored" });
    expect([settings.get(NetworkConfiguration.BasicAuthPassword), heard]).toEqual(["", 0]);
    expect(lines.join()).toContain("disk full");
    expect(lines.join()).not.toContain("correct-horse");
  });

  it("refuses what is outside the bounds, and says what is expected without the value", () => {
    const settings = model();
    const refusal = (handle: Parameters<typeof settings.setText>[0], text: string): string => {
      const result = settings.setText(handle, text, "csms");
      return result.status === "rejected" ? result.reason : result.status;
    };
    expect(refusal(HeartbeatInterval, "-1")).toBe("expected a whole number of at least 0");
    expect(refusal(HeartbeatInterval, "1.5")).toMatch(/whole number/);
    expect(refusal(OCPP16LegacyCtrlr.LightIntensity, "101")).toBe("expected a whole number from 0 to 100");
    expect(refusal(AuthCtrlr.LocalPreAuthorize, "yes")).toBe("expected true or false");
    expect(refusal(NetworkConfiguration.BasicAuthPassword, "secret")).not.toContain("secret");
    expect(settings.get(HeartbeatInterval)).toBe(HeartbeatInterval.default);
  });

  it("knows unknown and read-only variables; the integrator may set what the CSMS may not", () => {
    const settings = model();
    const nothing = { component: "TxCtrlr", variable: "Nothing" };
    expect(settings.setText(nothing, "1", "csms").status).toBe("unknown");
    expect(settings.setText(InternalCtrlr.FirmwareVersion, "2.0", "csms").status).toBe("readOnly");
    expect(settings.setText(InternalCtrlr.FirmwareVersion, "2.0", "integrator").status).toBe("accepted");
    expect(settings.get(InternalCtrlr.FirmwareVersion)).toBe("2.0");
    const limit = SampledDataCtrlr.TxUpdatedMeasurandsMaxLimit;
    expect(settings.setText(limit, "1", "integrator").status).toBe("readOnly");
  });

  it("leaves a say to the integrator, and a veto changes nothing", () => {
    const settings = model();
    const asked: string[] = [];
    const off = settings.addVeto(({ handle, from, to, origin }) => {
      asked.push(`${handle.id} ${from}->${to} by ${origin}`);
      return to === "13" ? "unlucky" : null;
    });
    expect(settings.setText(HeartbeatInterval, "13", "csms")).toEqual({
      status: "rejected",
      reason: "unlucky",
    });
    expect(settings.get(HeartbeatInterval)).toBe(HeartbeatInterval.default);
    expect(settings.setText(HeartbeatInterval, "14", "csms").status).toBe("accepted");
    expect(asked).toEqual([
      `${HeartbeatInterval.id} 300->13 by csms`,
      `${HeartbeatInterval.id} 300->14 by csms`,
    ]);
    off();
    expect(settings.setText(HeartbeatInterval, "13", "csms").status).toBe("accepted");
  });

  it("goes on when a listener throws", () => {
    const lines: string[] = [];
    const settings = model([], new MemoryStore(), { logger: recordingLogger(lines) });
    const heard: number[] = [];
    settings.onChange(HeartbeatInterval, () => {
      throw new Error("broken listener");
    });
    settings.onChange(HeartbeatInterval, (value) => heard.push(value));
    expect(settings.set(HeartbeatInterval, 5, "csms").status).toBe("accepted");
    expect(heard).toEqual([5]);
    expect(lines.join()).toContain("broken listener");
  });
});

describe("values that need a restart", () => {
  const extra = [restarting];

  it("wait in the store, and are in force after the next start", () => {
    const store = new MemoryStore();
    const settings = model([], store, { extra });
    expect(settings.set(restarting, 2, "csms")).toEqual({ status: "rebootRequired" });
    expect(settings.get(restarting)).toBe(1);
    expect(settings.describe().find(({ id }) => id === restarting.id)?.pending).toBe("2");
    const next = model([], store, { extra });
    expect(next.get(restarting)).toBe(2);
    expect(store.variables.all().map(({ attribute }) => attribute)).toEqual(["Actual"]);
  });

  it("are in force when the station starts again in the same process, and listeners hear of it", () => {
    const settings = model([], new MemoryStore(), { extra });
    const heard: number[] = [];
    settings.onChange(restarting, (value) => heard.push(value));
    settings.set(restarting, 3, "csms");
    expect(heard).toEqual([]);
    settings.applyPending();
    expect([settings.get(restarting), heard]).toEqual([3, [3]]);
  });

  it("are forgotten when the value in force is set again", () => {
    const store = new MemoryStore();
    const settings = model([], store, { extra });
    settings.set(restarting, 2, "csms");
    expect(settings.set(restarting, 1, "csms")).toEqual({ status: "accepted" });
    expect(model([], store, { extra }).get(restarting)).toBe(1);
  });
});

describe("whoever watches all of them", () => {
  it("hears of each value that became another, when it is in force, until it no longer wants to", () => {
    const settings = model([], new MemoryStore(), { extra: [restarting] });
    const heard: string[] = [];
    const off = settings.onAnyChange((handle) => heard.push(`${handle.id} ${settings.getText(handle)}`));
    settings.set(HeartbeatInterval, 300, "csms");
    settings.set(HeartbeatInterval, 60, "csms");
    settings.setText(TxCtrlr.EVConnectionTimeOut, "90", "integrator");
    settings.set(restarting, 2, "integrator");
    expect(heard).toEqual(["OCPPCommCtrlr/HeartbeatInterval 60", "TxCtrlr/EVConnectionTimeOut 90"]);
    settings.applyPending();
    expect(heard.slice(2)).toEqual(["TestCtrlr/Restarting 2"]);
    off();
    settings.set(HeartbeatInterval, 61, "csms");
    expect(heard).toHaveLength(3);
  });

  it("and throws costs a line in the log, and nobody else anything", () => {
    const log: string[] = [];
    const settings = model([], new MemoryStore(), { logger: recordingLogger(log) });
    const heard: string[] = [];
    settings.onAnyChange(() => {
      throw new Error("no");
    });
    settings.onAnyChange((handle) => heard.push(handle.id));
    expect(settings.set(HeartbeatInterval, 60, "csms").status).toBe("accepted");
    expect(heard).toEqual([HeartbeatInterval.id]);
    expect(log).toHaveLength(1);
  });
});

describe("components", () => {
  it("are known by name, instance and place", () => {
    const settings = model();
    const address = { component: "NetworkConfiguration", componentInstance: "1", variable: "x" };
    expect(settings.hasComponent(address)).toBe(true);
    expect(settings.hasComponent({ ...address, componentInstance: "9" })).toBe(false);
    expect(settings.hasComponent({ ...address, evse: 1 })).toBe(false);
    expect(settings.hasComponent({ component: "Nonsense", variable: "x" })).toBe(false);
  });
});

describe("secrets", () => {
  it("are read by the station and by nobody else", () => {
    const settings = model([fromFile(NetworkConfiguration.BasicAuthPassword, "correct-horse-battery")]);
    expect(settings.get(NetworkConfiguration.BasicAuthPassword)).toBe("correct-horse-battery");
    expect(settings.getText(NetworkConfiguration.BasicAuthPassword.address)).toBeNull();
    expect(JSON.stringify(settings.describe())).not.toContain("correct-horse");
    expect(settings.getText({ component: "No", variable: "Such" })).toBeUndefined();
    expect(settings.getText(HeartbeatInterval.address)).toBe("300");
  });
});
