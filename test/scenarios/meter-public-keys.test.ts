import { describe, expect, it } from "vitest";
import { isObject } from "../../src/kernel/json.ts";
import { OCPP16LegacyCtrlr } from "../../src/device-model/components/ocpp16-legacy-ctrlr.ts";
import { MemoryStore } from "../support/memory-store.ts";
import { Rig } from "../support/rig.ts";
import { ScriptedCharger } from "../support/scripted-charger.ts";

/** The keys of the connectors as the CSMS reads them; null: known, without a value. */
async function keysOf(rig: Rig): Promise<Record<string, unknown>> {
  const key = ["MeterPublicKey1", "MeterPublicKey2", "MeterPublicKey3", "MeterPublicKey4"];
  const reply = await rig.csms.call("GetConfiguration", { key });
  const known = reply.kind === "result" ? reply.payload["configurationKey"] : [];
  const all = Array.isArray(known) ? known.filter(isObject) : [];
  return Object.fromEntries(all.map((each) => [String(each["key"]), each["value"] ?? null]));
}

async function station() {
  const store = new MemoryStore();
  const hardware = new ScriptedCharger();
  const options = { hardware, store, sessionOwner: "charger", evses: 2, connectorsPerEvse: 2 } as const;
  const rig = await new Rig(options).start();
  const tell = async (evse: number, publicKey: string): Promise<void> => {
    hardware.emit({ type: "meterPublicKey", evse, publicKey });
    await rig.pass(1);
  };
  return { rig, store, tell };
}

describe("MeterPublicKey (signed meter values §3.3.1)", () => {
  it("every connector of an EVSE shows the key of its meter, in whatever order they are told", async () => {
    const { rig, tell } = await station();
    expect(await keysOf(rig)).toEqual({});
    await tell(2, "b2NhOmJhc2UxNg==");
    expect(await keysOf(rig)).toEqual({
      MeterPublicKey1: null,
      MeterPublicKey2: null,
      MeterPublicKey3: "b2NhOmJhc2UxNg==",
      MeterPublicKey4: "b2NhOmJhc2UxNg==",
    });
    await tell(1, " 3059AB ");
    expect(await keysOf(rig)).toMatchObject({
      MeterPublicKey2: "3059AB",
      MeterPublicKey4: "b2NhOmJhc2UxNg==",
    });
  });

  it("is kept over a restart, and written only when it is another", async () => {
    const { rig, store, tell } = await station();
    await tell(1, "3059AB");
    const { commits } = store;
    const before = { ...commits };
    await tell(1, "3059AB");
    expect(commits).toEqual(before);
    await rig.stop();
    await rig.start();
    expect(await keysOf(rig)).toMatchObject({ MeterPublicKey1: "3059AB" });
    await tell(1, "3059CD");
    expect(await keysOf(rig)).toMatchObject({ MeterPublicKey1: "3059CD", MeterPublicKey2: "3059CD" });
  });

  it("of a meter that has none any more is gone; one that cannot be kept changes nothing", async () => {
    const { rig, tell } = await station();
    await tell(1, "3059AB");
    await tell(1, "30,59");
    expect(rig.log.filter(({ text }) => text.includes("public key"))).toHaveLength(1);
    expect(rig.settings?.get(OCPP16LegacyCtrlr.MeterPublicKeys).slice(0, 2)).toEqual(["3059AB", "3059AB"]);
    await tell(1, "");
    expect(await keysOf(rig)).toMatchObject({ MeterPublicKey1: null });
  });
});
