import { describe, expect, it } from "vitest";
import type { IdToken } from "../../../src/model/token.ts";
import { alice, bob, Rig } from "../../support/rig.ts";
import { registerAt, ScriptedCharger } from "../../support/scripted-charger.ts";
import { eventsOf, infoOf } from "../../support/v2/events.ts";
import { tokenOf } from "../../support/v2/tester.ts";

const place = { evse: 1, connector: 1 };
const session = { ...place, sessionId: "s1" };
const authorized = { "TxCtrlr/TxStartPoint": "Authorized", "TxCtrlr/TxStopPoint": "Authorized" };

/** A start from afar for alice, which the hardware answers and does nothing about. */
async function given(
  answer: "ok" | "rejected",
  variables: Readonly<Record<string, string>> = {},
): Promise<{ rig: Rig; charger: ScriptedCharger }> {
  const charger = new ScriptedCharger({ evses: 1 });
  charger.answers.authorize = () =>
    answer === "ok" ? { status: "ok", result: null } : { status: "rejected", message: "no" };
  const rig = await new Rig({ version: "2.0.1", hardware: charger, variables }).start();
  charger.emit({ type: "meterValue", evse: 1, reading: registerAt(1000) });
  await rig.csms.call("RequestStartTransaction", { idToken: tokenOf(alice), remoteStartId: 7, evseId: 1 });
  await rig.pass(5);
  expect(charger.told("authorize")).toHaveLength(1);
  return { rig, charger };
}

/** A token comes first, named with the session or not; then its car, and the hardware begins with it. */
async function comes(rig: Rig, charger: ScriptedCharger, token: IdToken, named = true): Promise<void> {
  charger.emit({ type: "sessionStarted", ...session, reason: "Authorized", ...(named && { token }) });
  await rig.pass(5);
  charger.emit({ type: "plugged", ...place });
  charger.emit({ type: "transactionStarted", ...session, token, reading: registerAt(1000) });
  await rig.pass(5);
}

/** Trigger, token and remoteStartId of what began. */
const begun = (rig: Rig): unknown[] =>
  eventsOf(rig)
    .filter(({ eventType }) => eventType === "Started")
    .map((event) => [event["triggerReason"], event["idToken"], infoOf(event)["remoteStartId"]]);

/** Whose token was told. */
const tokens = (rig: Rig): unknown[] => eventsOf(rig).flatMap(({ idToken }) => (idToken ? [idToken] : []));

describe.each([
  ["by default", {}],
  ["with TxStartPoint Authorized", authorized],
])("leave given from afar that the hardware never took, %s", (_, variables) => {
  it("F02: is nobody else's where the hardware refused it", async () => {
    const { rig, charger } = await given("rejected", variables);
    await rig.pass(10);
    await comes(rig, charger, bob, false);
    expect(tokens(rig).length).toBeGreaterThan(0);
    expect(tokens(rig)).not.toContainEqual(tokenOf(alice));
  });

  it("F02: is nobody else's where the hardware names another", async () => {
    const { rig, charger } = await given("ok", variables);
    await comes(rig, charger, bob);
    expect(begun(rig)).toEqual([[expect.not.stringMatching("RemoteStart"), tokenOf(bob), undefined]]);
  });

  it("F02: is nobody else's once its car had time enough (EVConnectionTimeOut)", async () => {
    const { rig, charger } = await given("ok", { ...variables, "TxCtrlr/EVConnectionTimeOut": "60" });
    await rig.pass(61);
    await comes(rig, charger, bob, false);
    expect(tokens(rig).length).toBeGreaterThan(0);
    expect(tokens(rig)).not.toContainEqual(tokenOf(alice));
  });

  it.each(["named", "not named"])("F02.FR.21: is the driver's whose session begins, %s", async (how) => {
    const { rig, charger } = await given("ok", { ...variables, "TxCtrlr/EVConnectionTimeOut": "60" });
    await rig.pass(30);
    await comes(rig, charger, alice, how === "named");
    expect(begun(rig)).toEqual([["RemoteStart", tokenOf(alice), 7]]);
  });
});

it("F02: the token a transaction of the hardware's begins with is whose it is, whoever was expected", async () => {
  const { rig, charger } = await given("ok");
  charger.emit({ type: "sessionStarted", ...session, reason: "Authorized" });
  await rig.pass(5);
  charger.emit({ type: "transactionStarted", ...session, token: bob, reading: registerAt(1000) });
  await rig.pass(5);
  expect(tokens(rig)).toEqual([tokenOf(bob)]);
});

it("F02: what began with the car of somebody else is over, and what the hardware begins is its driver's", async () => {
  const { rig, charger } = await given("ok");
  await comes(rig, charger, bob, false);
  const [first, second] = begun(rig);
  expect([first, second]).toEqual([
    ["RemoteStart", tokenOf(alice), 7],
    [expect.anything(), tokenOf(bob), undefined],
  ]);
  const ended = eventsOf(rig).filter(({ eventType }) => eventType === "Ended");
  expect(ended.map((event) => infoOf(event)["stoppedReason"])).toEqual(["Other"]);
  expect(rig.store.transactions.open()).toMatchObject([{ token: bob, meterStartWh: 1000 }]);
  expect(charger.told("stopTransaction")).toEqual([]);
});
