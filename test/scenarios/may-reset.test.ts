import { describe, expect, it } from "vitest";
import type { CommandReply } from "../../src/ports/charger-commands.ts";
import { Rig } from "../support/rig.ts";
import { ScriptedCharger } from "../support/scripted-charger.ts";

type Reply = CommandReply<{ allowed: boolean }>;

async function asked(reply: Reply | Promise<Reply>, supports = ["reset", "mayReset"]) {
  const charger = new ScriptedCharger({ supports });
  charger.answers.mayReset = () => reply;
  charger.answers.reset = () => ({ status: "ok", result: null });
  const rig = await new Rig({ hardware: charger, sessionOwner: "charger" }).start();
  const answer = rig.csms.call("Reset", { type: "Soft" });
  await rig.pass(5);
  return { answer: await answer, resets: charger.told("reset").length, asks: charger.told("mayReset") };
}

describe("hardware with reasons against a reset (1.6 §5.14)", () => {
  it("refuses: Rejected, and nothing happens", async () => {
    const { answer, resets, asks } = await asked({ status: "ok", result: { allowed: false } });
    expect(answer).toMatchObject({ payload: { status: "Rejected" } });
    expect(resets).toBe(0);
    expect(asks).toEqual([{ type: "Soft" }]);
  });

  it.each<[string, Reply | Promise<Reply>]>([
    ["has none", { status: "ok", result: { allowed: true } }],
    ["cannot say", { status: "rejected" }],
    ["does not answer", { status: "timeout" }],
    ["never answers", new Promise<Reply>(() => undefined)],
  ])("%s: Accepted, and done", async (_, reply) => {
    const { answer, resets } = await asked(reply);
    expect(answer).toMatchObject({ payload: { status: "Accepted" } });
    expect(resets).toBe(1);
  });

  it("is not asked where it does not know the question", async () => {
    const { answer, asks } = await asked({ status: "ok", result: { allowed: false } }, ["reset"]);
    expect(answer).toMatchObject({ payload: { status: "Accepted" } });
    expect(asks).toEqual([]);
  });
});
