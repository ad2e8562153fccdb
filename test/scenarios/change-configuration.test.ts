import { describe, expect, it } from "vitest";
import { TxCtrlr } from "../../src/device-model/components/tx-ctrlr.ts";
import type { ProposedChange } from "../../src/app/index.ts";
import { Rig } from "../support/rig.ts";
import { thrownCode } from "../support/thrown-code.ts";

/** Sets a key as the CSMS; what it is answered. */
async function change(rig: Rig, key: string, value: string): Promise<unknown> {
  const reply = await rig.csms.call("ChangeConfiguration", { key, value });
  return reply.kind === "result" ? reply.payload["status"] : reply;
}

/** What the CSMS reads. */
async function read(rig: Rig, key: string): Promise<unknown> {
  const reply = await rig.csms.call("GetConfiguration", { key: [key] });
  const keys = reply.kind === "result" ? reply.payload["configurationKey"] : [];
  const first: unknown = Array.isArray(keys) ? keys[0] : undefined;
  return typeof first === "object" && first !== null && "value" in first ? first.value : undefined;
}

const logged = (rig: Rig): string => JSON.stringify(rig.log);

describe("an integrator's veto on ChangeConfiguration (1.6 §5.3)", () => {
  it("by 1.6 key: Rejected, nothing changed, the reason in the log; other values and keys are free", async () => {
    const rig = await new Rig().start();
    const asked: Omit<ProposedChange, "handle">[] = [];
    rig.station.addVeto("heartbeatinterval", ({ from, to, origin }) => {
      asked.push({ from, to, origin });
      return Number(to) < 10 ? "too often for our modem" : null;
    });
    const before = await read(rig, "HeartbeatInterval");
    expect(await change(rig, "HeartbeatInterval", "5")).toBe("Rejected");
    expect(await read(rig, "HeartbeatInterval")).toBe(before);
    expect(logged(rig)).toContain("too often for our modem");
    expect(await change(rig, "HeartbeatInterval", "50")).toBe("Accepted");
    expect(await read(rig, "HeartbeatInterval")).toBe("50");
    expect(await change(rig, "ConnectionTimeOut", "5")).toBe("Accepted");
    expect(asked).toEqual([
      { from: before, to: "5", origin: "csms" },
      { from: before, to: "50", origin: "csms" },
    ]);
  });

  it("by variable, and until it is ended; it binds the hardware's integrator, too", async () => {
    const rig = await new Rig().start();
    const end = rig.station.addVeto(
      { component: "TxCtrlr", variable: "EVConnectionTimeOut" },
      () => "fixed here",
    );
    expect(await change(rig, "ConnectionTimeOut", "77")).toBe("Rejected");
    expect(rig.station.deviceModel.set(TxCtrlr.EVConnectionTimeOut, 77, "integrator")).toEqual({
      status: "rejected",
      reason: "fixed here",
    });
    end();
    expect(await change(rig, "ConnectionTimeOut", "77")).toBe("Accepted");
  });

  it("is not asked about what 1.6 refuses anyway", async () => {
    const rig = await new Rig().start();
    let asked = 0;
    rig.station.deviceModel.addVeto(() => {
      asked++;
      return null;
    });
    expect(await change(rig, "Testing", "true")).toBe("NotSupported");
    expect(await change(rig, "MeterValueSampleInterval", "-1")).toBe("Rejected");
    expect(await change(rig, "NumberOfConnectors", "7")).toBe("Rejected");
    expect(asked).toBe(0);
  });

  it("one that throws, or answers what it must not, counts as a veto, and is logged", async () => {
    const rig = await new Rig({ tolerate: [/a veto on .* failed, and counts/] }).start();
    rig.station.addVeto("HeartbeatInterval", () => {
      throw new Error("the modem is not configured");
    });
    const veto = { answer: (): string | null => null };
    Object.defineProperty(veto, "answer", { value: () => Promise.resolve(null) }); // as in JavaScript
    rig.station.addVeto("ConnectionTimeOut", () => veto.answer());
    expect(await change(rig, "HeartbeatInterval", "50")).toBe("Rejected");
    expect(await change(rig, "ConnectionTimeOut", "50")).toBe("Rejected");
    expect(await read(rig, "ConnectionTimeOut")).not.toBe("50");
    expect(logged(rig)).toContain("the modem is not configured");
  });

  it("never brings a secret into the log (DESIGN rule 14)", async () => {
    const rig = await new Rig({ tolerate: [/a veto on .* failed/] }).start();
    const key = "0123456789abcdef0123";
    const end = rig.station.addVeto("AuthorizationKey", ({ to }) => `${to} is no good key`);
    expect(await change(rig, "AuthorizationKey", key)).toBe("Rejected");
    end();
    rig.station.addVeto("AuthorizationKey", ({ to }) => {
      throw new Error(`cannot judge ${to}`);
    });
    expect(await change(rig, "AuthorizationKey", key)).toBe("Rejected");
    expect(logged(rig)).toContain("is no good key");
    expect(logged(rig)).toContain("cannot judge");
    expect(logged(rig)).not.toContain(key);
  });

  it("also on the interval a BootNotification brings: the station keeps its own, and says so", async () => {
    const rig = await new Rig().start();
    const before = await read(rig, "HeartbeatInterval");
    rig.station.addVeto("HeartbeatInterval", ({ to }) => (to === "7" ? "too often" : null));
    const currentTime = new Date(rig.clock.wall()).toISOString();
    rig.csms.next("BootNotification", { status: "Accepted", currentTime, interval: 7 });
    await rig.csms.call("Reset", { type: "Soft" });
    await rig.pass(30);
    expect(await read(rig, "HeartbeatInterval")).toBe(before);
    expect(logged(rig)).toContain("too often");
  });

  it("a setting there is none of: a StationError, with what may have been meant", async () => {
    const rig = await new Rig().start();
    expect(() => rig.station.addVeto("HeartbeatIntervall", () => null)).toThrow(
      /did you mean HeartbeatInterval/,
    );
    expect(thrownCode(() => rig.station.onChange("Nonsense", () => undefined))).toBe("VARIABLE_UNKNOWN");
    const address = { component: "TxCtrlr", variable: "Nonsense" };
    expect(thrownCode(() => rig.station.addVeto(address, () => null))).toBe("VARIABLE_UNKNOWN");
  });
});

describe("ChangeConfiguration (1.6 §5.3)", () => {
  it("Accepted only once it is on the disk: a power cut right after the answer loses nothing", async () => {
    const rig = await new Rig().start();
    expect(await change(rig, "ConnectionTimeOut", "33")).toBe("Accepted");
    await rig.kill();
    await rig.start();
    expect(await read(rig, "ConnectionTimeOut")).toBe("33");
  });

  it("a full disk: Rejected, and the old value holds", async () => {
    const rig = await new Rig({ tolerate: [/could not be stored/] }).start();
    const before = await read(rig, "ConnectionTimeOut");
    const set = rig.store.variables.set.bind(rig.store.variables);
    rig.store.variables.set = () => {
      throw new Error("disk full");
    };
    expect(await change(rig, "ConnectionTimeOut", "33")).toBe("Rejected");
    expect(await read(rig, "ConnectionTimeOut")).toBe(before);
    rig.store.variables.set = set;
    expect(await change(rig, "ConnectionTimeOut", "33")).toBe("Accepted");
  });
});

describe("an integrator's listener to settings", () => {
  it("hears a change once it is in force, whoever made it; not one that was refused, nor one that is none", async () => {
    const rig = await new Rig().start();
    const heard: (string | null)[] = [];
    const end = rig.station.onChange("ConnectionTimeOut", (value) => {
      heard.push(value);
      expect(rig.station.deviceModel.get(TxCtrlr.EVConnectionTimeOut)).toBe(Number(value));
    });
    await change(rig, "ConnectionTimeOut", "33");
    await change(rig, "ConnectionTimeOut", "33");
    await change(rig, "ConnectionTimeOut", "-3");
    rig.station.deviceModel.set(TxCtrlr.EVConnectionTimeOut, 44, "integrator");
    end();
    await change(rig, "ConnectionTimeOut", "55");
    expect(heard).toEqual(["33", "44"]);
  });

  it("hears that a secret changed, not what it is", async () => {
    const rig = await new Rig().start();
    const heard: (string | null)[] = [];
    rig.station.onChange("AuthorizationKey", (value) => heard.push(value));
    expect(await change(rig, "AuthorizationKey", "0123456789abcdef0123")).toBe("Accepted");
    expect(heard).toEqual([null]);
  });

  it("one that throws is logged, and the change stands", async () => {
    const rig = await new Rig({ tolerate: [/a listener to .* failed/] }).start();
    rig.station.onChange("ConnectionTimeOut", () => {
      throw new Error("broken");
    });
    expect(await change(rig, "ConnectionTimeOut", "33")).toBe("Accepted");
    expect(await read(rig, "ConnectionTimeOut")).toBe("33");
  });
});
