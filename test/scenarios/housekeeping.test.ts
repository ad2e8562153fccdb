import { describe, expect, it } from "vitest";
import { MemoryStore } from "../support/memory-store.ts";
import { Rig } from "../support/rig.ts";

const token = { value: "CAFE01", type: "ISO14443" };

describe("a charger that is never restarted", () => {
  it("does not keep transactions that the CSMS has for ever, and keeps those it has not", async () => {
    const store = new MemoryStore();
    const rig = await new Rig({ store }).start();
    const session = async (): Promise<string> => {
      rig.charger.controls.plug(1);
      rig.charger.controls.presentToken(token, 1);
      await rig.pass(30);
      const [running] = store.transactions.open();
      rig.charger.controls.unplug(1);
      await rig.pass(5);
      return running?.id ?? "none ran";
    };
    const delivered = await session();
    expect(store.transactions.get(delivered)).toBeDefined();
    await rig.pass(120);
    expect(store.transactions.get(delivered)).toBeUndefined();
    expect(store.remoteIds.remoteId(1, delivered)).toBeUndefined();

    rig.csms.on("StopTransaction", () => "silence");
    const waiting = await session();
    await rig.pass(120);
    expect(store.transactions.get(waiting)).toBeDefined();
    expect(store.remoteIds.remoteId(1, waiting)).toBeDefined();
  });
});
