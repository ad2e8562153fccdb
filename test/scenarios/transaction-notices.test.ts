import { describe, expect, it } from "vitest";
import type { IdToken } from "../../src/model/token.ts";
import { alice, Rig, type RigOptions } from "../support/rig.ts";
import { registerAt, ScriptedCharger } from "../support/scripted-charger.ts";

const place = { evse: 1, connector: 1 };
const session = { ...place, sessionId: "s1" };

async function station(options: RigOptions = {}) {
  const charger = new ScriptedCharger({ evses: 1 });
  const rig = await new Rig({ hardware: charger, sessionOwner: "charger", evses: 1, ...options }).start();
  const begin = async (token: IdToken | null = alice): Promise<void> => {
    charger.emit(
      { type: "sessionStarted", ...session, reason: "EVConnected" },
      { type: "transactionStarted", ...session, token, reading: registerAt(0) },
    );
    await rig.pass(1);
  };
  const end = async (): Promise<void> => {
    charger.emit({
      type: "transactionFinished",
      ...session,
      reason: "Local",
      token: null,
      reading: registerAt(5),
    });
    await rig.pass(1);
  };
  return { rig, charger, begin, end };
}

const notice = (event: "Ended" | "Started" | "Updated", transactionId?: string) => ({
  ...{ type: "transaction", event, place, sessionId: "s1" },
  ...(transactionId === undefined ? {} : { transactionId }),
});

describe("notices of transactions", () => {
  it("begun, named by the CSMS, ended: with the session of the hardware", async () => {
    const { charger, begin, end } = await station();
    await begin();
    await end();
    expect(charger.heard("transaction")).toEqual([
      notice("Started"),
      notice("Updated", "1000"),
      notice("Ended", "1000"),
    ]);
  });

  it("one that ends with its session keeps its id", async () => {
    const { rig, charger, begin } = await station();
    await begin();
    charger.emit({ type: "sessionFinished", ...session });
    await rig.pass(1);
    expect(charger.heard("transaction").slice(-1)).toEqual([notice("Ended", "1000")]);
  });

  it("offline nobody names it; a name that comes after its end is told nobody", async () => {
    const { rig, charger, begin, end } = await station();
    rig.csms.unplug();
    await begin();
    await end();
    rig.csms.plugIn();
    await rig.pass(60);
    expect(rig.csms.of("StopTransaction")).toHaveLength(1);
    expect(charger.heard("transaction")).toMatchObject([notice("Started"), notice("Ended")]);
  });

  it("after a restart of the station the end has its name and session still", async () => {
    const { rig, charger, begin, end } = await station();
    await begin();
    await rig.stop();
    charger.comesOnline = () =>
      charger.online({ plugged: true }, { sessions: [{ evse: 1, sessionId: "s1" }] });
    await rig.start();
    await end();
    expect(charger.heard("transaction").slice(-1)).toEqual([notice("Ended", "1000")]);
  });

  it("what the CSMS says of the token of a transaction that runs, before what follows from it", async () => {
    const { rig, charger, begin } = await station();
    const idTagInfo = { status: "Blocked", parentIdTag: "FLEET" };
    rig.csms.on("StartTransaction", () => ({ transactionId: 7, idTagInfo }));
    const told: string[] = [];
    charger.onNotice = ({ type }) => told.push(type);
    charger.answers.stopTransaction = () => {
      told.push("stopTransaction");
      return { status: "ok", result: null };
    };
    await begin();
    expect(charger.heard("tokenJudged")).toEqual([
      { type: "tokenJudged", evse: 1, info: { status: "Blocked", groupId: "FLEET" } },
    ]);
    expect(told.filter((what) => what !== "message")).toEqual([
      "transaction",
      "transaction",
      "tokenJudged",
      "stopTransaction",
    ]);
  });

  it("nothing is said of a transaction that the disk did not take", async () => {
    const { rig, charger, begin } = await station({ tolerate: [/could not be recorded/] });
    const { store } = rig;
    if (!("failNextCommit" in store)) throw new Error("the store in memory was expected");
    store.failNextCommit = new Error("disk full");
    await begin();
    expect(charger.heard("transaction")).toEqual([]);
  });

  it("a driver that throws costs one line each", async () => {
    const { rig, charger, begin } = await station({ tolerate: [/failed on the notice|notice/] });
    charger.onNotice = ({ type }) => {
      if (type === "transaction") throw new Error("out of order");
    };
    await begin();
    const lines = rig.log.filter(({ text }) => text === 'the driver failed on the notice "transaction"');
    expect(lines.map(({ fields }) => fields?.["error"])).toEqual(["out of order", "out of order"]);
    expect(rig.csms.of("StartTransaction")).toHaveLength(1);
  });

  it.each(["station", "charger"] as const)(
    "the simulated charger hears them too, sessions owned by the %s",
    async (owner) => {
      const rig = await new Rig({ sessionOwner: owner }).start();
      await rig.chargeOn(1);
      await rig.swipe(alice, 1);
      const heard = rig.notices.filter(({ type }) => type === "transaction");
      expect(heard).toMatchObject([
        { event: "Started", place },
        { event: "Updated", transactionId: "1000" },
        { event: "Ended", transactionId: "1000" },
      ]);
      expect(
        heard.every((each) => "sessionId" in each && (each.sessionId === null) === (owner === "station")),
      ).toBe(true);
    },
  );
});
