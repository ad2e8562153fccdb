import { describe, expect, it } from "vitest";
import type { ChargerListener } from "../../src/ports/charger.ts";
import type { ChargerRequestName, ChargerRequests } from "../../src/ports/charger-requests.ts";
import { Rig, type RigOptions } from "../support/rig.ts";

type Ask = <N extends ChargerRequestName>(
  name: N,
  params: ChargerRequests[N]["params"],
) => Promise<ChargerRequests[N]["result"]>;

/** A station that booted, and what its hardware may ask. */
async function begin(options: RigOptions = {}): Promise<{ rig: Rig; ask: Ask }> {
  const rig = new Rig(options);
  const { charger } = rig;
  const start = charger.start.bind(charger);
  let listening: ChargerListener | null = null;
  charger.start = (listener) => {
    listening = listener;
    return start(listener);
  };
  await rig.start();
  const ask: Ask = (name, params) => {
    if (!listening) throw new Error("nobody listens");
    return listening.request(name, params);
  };
  return { rig, ask };
}

const key = { component: "NetworkConfiguration", componentInstance: "1" };

describe("variables, asked for by the hardware", () => {
  it("are read: one there is not, a component there is not, one that is secret", async () => {
    const { ask } = await begin({ keys: { AuthorizationKey: "0123456789abcdef" } });
    const timeOut = { component: "TxCtrlr", variable: "EVConnectionTimeOut" };
    expect(await ask("getVariable", timeOut)).toEqual({ status: "Accepted", value: "120" });
    const answers = await Promise.all([
      ask("getVariable", { ...timeOut, variable: "Nonsense" }),
      ask("getVariable", { ...timeOut, evse: 1 }),
      ask("getVariable", { component: "Nonsense", variable: "EVConnectionTimeOut" }),
      ask("getVariable", { ...key, variable: "BasicAuthPassword" }),
    ]);
    expect(answers).toEqual([
      { status: "UnknownVariable" },
      { status: "UnknownComponent" },
      { status: "UnknownComponent" },
      { status: "Rejected" },
    ]);
  });

  it("are set as the integrator does: read-only ones too, within their bounds", async () => {
    const { rig, ask } = await begin();
    const timeOut = { component: "TxCtrlr", variable: "EVConnectionTimeOut" };
    const set = async (address: ChargerRequests["getVariable"]["params"], value: string): Promise<string> =>
      (await ask("setVariable", { ...address, value })).status;
    expect(await set(timeOut, "90")).toBe("Accepted");
    expect(await set(timeOut, "soon")).toBe("Rejected");
    expect(await set({ ...key, variable: "HostName" }, "cp.example.com")).toBe("Accepted");
    expect(await set({ ...key, variable: "Identity" }, "cp-2")).toBe("RebootRequired");
    expect(await set({ ...timeOut, variable: "Nonsense" }, "1")).toBe("UnknownVariable");
    expect(await set({ component: "Nonsense", variable: "X" }, "1")).toBe("UnknownComponent");
    expect(rig.station.deviceModel.getText(timeOut)).toBe("90");
  });
});

describe("1.6 keys, asked for by the hardware", () => {
  it("are read as the CSMS does, but as many at once and as long as they are; secrets never", async () => {
    const { ask } = await begin({ keys: { AuthorizationKey: "0123456789abcdef" } });
    const all = await ask("getConfiguration", {});
    expect(all.known.length).toBeGreaterThan(40);
    expect(all.unknown).toEqual([]);
    const names = [...all.known.map((known) => known.key), "Nonsense", "authorizationkey"];
    const named = await ask("getConfiguration", { keys: names });
    expect(named.known).toHaveLength(new Set(names.map((name) => name.toLowerCase())).size - 1);
    expect(named.unknown).toEqual(["Nonsense"]);
    expect(named.known).toContainEqual({ key: "AuthorizationKey", readonly: false });
    expect(JSON.stringify([all, named])).not.toContain("0123456789abcdef");
    expect(await ask("getConfiguration", { keys: [] })).toEqual({ known: [], unknown: [] });
  });

  it("are set as the integrator does: what is read-only to the CSMS too, by the rules of 1.6", async () => {
    const { rig, ask } = await begin();
    const set = async (name: string, value: string): Promise<string> =>
      (await ask("setConfiguration", { key: name, value })).status;
    expect(await set("heartbeatinterval", "77")).toBe("Accepted");
    expect(await set("HeartbeatInterval", "x")).toBe("Rejected");
    expect(await set("HostName", "cp.example.com")).toBe("Accepted");
    expect(await set("ChargePointId", "cp-2")).toBe("RebootRequired");
    expect(await set("AuthorizationKey", "short")).toBe("Rejected");
    expect(await set("MeterPublicKey1", "k")).toBe("NotSupported");
    expect(await set("Nonsense", "1")).toBe("NotSupported");
    expect(await rig.csms.call("GetConfiguration", { key: ["HostName"] })).toMatchObject({
      payload: { configurationKey: [{ readonly: true, value: "cp.example.com" }] },
    });
    expect(await rig.csms.call("ChangeConfiguration", { key: "HostName", value: "x" })).toMatchObject({
      payload: { status: "Rejected" },
    });
  });
});

describe("availability, changed by the hardware", () => {
  it("as the CSMS does: the station, an EVSE with its connectors, a connector; remembered over a restart", async () => {
    const { rig, ask } = await begin({ evses: 2, connectorsPerEvse: 2 });
    const change = async (place: { evse?: number; connector?: number }, operative: boolean) => {
      rig.csms.forget();
      const { status } = await ask("changeAvailability", { ...place, operative });
      await rig.pass(1);
      return [status, ...rig.csms.story().map((entry) => entry.replace("StatusNotification", ""))];
    };
    const changed = (status: string, ...ids: number[]): string[] => [
      "Accepted",
      ...ids.map((id) => `(${id}, ${status})`),
    ];
    expect(await change({ evse: 1, connector: 2 }, false)).toEqual(changed("Unavailable", 2));
    expect(await change({ evse: 2 }, false)).toEqual(changed("Unavailable", 3, 4));
    expect(await change({ evse: 2, connector: 1 }, true)).toEqual(changed("Available", 3));
    expect(await change({}, false)).toEqual(changed("Unavailable", 0, 1, 3));
    expect(await change({ evse: 2 }, true)).toEqual(changed("Available", 0, 3, 4));
    expect(await change({}, true)).toEqual(changed("Available", 1, 2));
    expect(await change({ evse: 1 }, false)).toEqual(changed("Unavailable", 1, 2));
    rig.csms.forget();
    await rig.csms.call("Reset", { type: "Soft" });
    await rig.pass(30);
    expect([1, 2, 3, 4].map((id) => rig.csms.statuses(id).slice(-1)[0])).toEqual([
      ...["Unavailable", "Unavailable"],
      ...["Available", "Available"],
    ]);
  });

  it("waits for a transaction, and is refused where there is no such place", async () => {
    const { rig, ask } = await begin();
    await rig.chargeOn(1);
    const change = async (place: { evse?: number; connector?: number }): Promise<string> =>
      (await ask("changeAvailability", { ...place, operative: false })).status;
    expect(await change({ evse: 1 })).toBe("Scheduled");
    for (const place of [{ evse: 3 }, { evse: 0 }, { evse: 1, connector: 2 }, { connector: 1 }])
      expect(await change(place)).toBe("UnknownPlace");
    await rig.unplug(1);
    await rig.pass(5);
    expect(rig.csms.statuses(1).slice(-1)).toEqual(["Unavailable"]);
  });
});
