import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Installation } from "../../support/everest/installation.ts";
import { SmallEverest, type SmallEverestOptions } from "../../support/everest/small-everest.ts";
import { InterfaceCheck, yamlAtHand } from "../../support/everest/yaml-schema.ts";
import { textAt } from "../../support/everest/read.ts";

const fake = new URL("../../support/everest/fake-ocpp-module.mjs", import.meta.url).href;

/** The small EVerest itself, with the smallest of modules in the place of ours. */
describe("the small EVerest", () => {
  let installation: Installation = { prefix: "", as: "OCPP", cli: "" };

  beforeAll(() => {
    const prefix = mkdtempSync(join(tmpdir(), "everest-"));
    const folder = join(prefix, "libexec/everest/modules/OCPP");
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, "index.js"), `import(${JSON.stringify(fake)});\n`);
    installation = { prefix, as: "OCPP", cli: join(folder, "index.js") };
  });
  afterAll(() => rmSync(installation.prefix, { recursive: true, force: true }));

  const begin = (options: SmallEverestOptions = {}): Promise<SmallEverest> =>
    SmallEverest.start(installation, { offline: true, ...options });

  /** Session events of an EVSE, as the module heard them. */
  const heard = (everest: SmallEverest, evse = 1): string[] =>
    everest.module.output
      .split("\n")
      .filter((line) => line.startsWith(`evse_manager_${evse} `))
      .map((line) => line.split(" ")[1] ?? "");

  const untilHeard = async (everest: SmallEverest, last: string, evse = 1): Promise<string[]> => {
    await everest.until(last, () => heard(everest, evse).at(-1) === last);
    return heard(everest, evse);
  };

  it("plays a session that is plugged first, and stopped by the same token", async () => {
    const everest = await begin();
    everest.evse(1).plug();
    everest.peers.reader.swipe("04AABBCC");
    await untilHeard(everest, "ChargingStarted");
    everest.peers.reader.swipe("04AABBCC");
    await untilHeard(everest, "TransactionFinished");
    everest.evse(1).unplug();
    expect(await untilHeard(everest, "SessionFinished")).toEqual([
      "Enabled",
      "SessionStarted",
      "AuthRequired",
      "Authorized",
      "TransactionStarted",
      "PrepareCharging",
      "ChargingStarted",
      "StoppingCharging",
      "ChargingFinished",
      "TransactionFinished",
      "SessionFinished",
    ]);
    expect(everest.bus.violations).toEqual([]);
    expect(await everest.endModule("SIGTERM")).toEqual({ code: 0, signal: null });
  });

  it("plays a session that begins with the token, and one that nobody plugs in for", async () => {
    const everest = await begin({ unixSocket: true, everestPrefix: "my/prefix" });
    everest.peers.reader.swipe("04AABBCC");
    await untilHeard(everest, "Authorized");
    everest.peers.auth.timeOut(1);
    expect(await untilHeard(everest, "SessionFinished")).toEqual([
      "Enabled",
      "SessionStarted",
      "Authorized",
      "Deauthorized",
      "SessionFinished",
    ]);
    everest.peers.reader.swipe("04AABBCC");
    await untilHeard(everest, "Authorized");
    everest.evse(1).plug();
    const events = await untilHeard(everest, "ChargingStarted");
    expect(events.slice(-4)).toEqual([
      "AuthRequired",
      "TransactionStarted",
      "PrepareCharging",
      "ChargingStarted",
    ]);
  });

  it("follows sources that enable and disable: the lower number is stronger, at a tie Disable wins", async () => {
    const everest = await begin();
    const evse = everest.evse(1);
    const source = { enable_source: "LocalAPI", enable_state: "Disable", enable_priority: 5000 };
    evse.setSource(source);
    await untilHeard(everest, "Disabled");
    evse.setSource({ enable_source: "CSMS", enable_state: "Enable", enable_priority: 5000 });
    expect(evse.machine.sources.enabled).toBe(false);
    evse.setSource({ enable_source: "CSMS", enable_state: "Enable", enable_priority: 4000 });
    await untilHeard(everest, "Enabled");
    evse.setSource({ ...source, enable_priority: 10 });
    expect(await untilHeard(everest, "Disabled")).toEqual(["Enabled", "Disabled", "Enabled", "Disabled"]);
  });

  it("resumes a session after a loss of power with a store, and says nothing without", async () => {
    const everest = await begin({ stores: true, evses: [{}, {}] });
    everest.evse(2).plug();
    everest.peers.reader.swipe("04AABBCC");
    await untilHeard(everest, "ChargingStarted", 2);
    const lost = everest.evse(2).machine.sessionId;
    await everest.powerLoss();
    expect(await untilHeard(everest, "Enabled", 2)).toEqual([
      "SessionResumed",
      "TransactionFinished",
      "Enabled",
    ]);
    expect(await untilHeard(everest, "Enabled", 1)).toEqual(["Enabled"]);
    const events = everest.bus.vars("evse_manager_2", "evse/session_event");
    expect(events.slice(-3).map((event) => textAt(event, "uuid"))).toEqual([lost, "", ""]);
  });

  it("pauses, resumes and stops by command, and for errors", async () => {
    const everest = await begin();
    const evse = everest.evse(1);
    evse.plug();
    everest.peers.reader.swipe("04AABBCC");
    await untilHeard(everest, "ChargingStarted");
    evse.raiseInoperative("evse_board_support/MREC2GroundFailure");
    evse.clearInoperative();
    evse.carStops();
    evse.energyIs(false);
    evse.energyIs(true);
    evse.carAsks();
    evse.unplug();
    const events = await untilHeard(everest, "SessionFinished");
    expect(events.slice(7)).toEqual([
      "StoppingCharging",
      "ChargingPausedEVSE",
      "PrepareCharging",
      "ChargingStarted",
      "StoppingCharging",
      "ChargingPausedEV",
      "StoppingCharging",
      "ChargingPausedEVSE",
      "PrepareCharging",
      "ChargingPausedEV",
      "PrepareCharging",
      "ChargingStarted",
      "StoppingCharging",
      "ChargingFinished",
      "TransactionFinished",
      "SessionFinished",
    ]);
  });

  it("reserves: for the token of the reservation only", async () => {
    const everest = await begin();
    const request = {
      reservation_id: 7,
      id_token: "Friend",
      evse_id: 1,
      expiry_time: "2099-01-01T00:00:00Z",
    };
    const call = (command: string, args: object) =>
      everest.bus.call("integrator", "auth", "reservation", command, args);
    expect(await call("reserve_now", { request })).toEqual({ ok: true, value: "Accepted" });
    await untilHeard(everest, "ReservationStart");
    const check = { request: { evse_id: 1, id_token: "other" } };
    expect(await call("exists_reservation", check)).toEqual({ ok: true, value: "ReservedForOtherToken" });
    everest.evse(1).plug();
    everest.peers.reader.swipe("other");
    await everest.until("the other is refused", () =>
      everest.bus
        .vars("auth", "main/token_validation_status")
        .some((each) => textAt(each, "status") === "Rejected"),
    );
    everest.peers.reader.swipe("friend");
    await untilHeard(everest, "ChargingStarted");
    const started = everest.bus.vars("evse_manager_1", "evse/session_event").at(-3);
    expect(started).toMatchObject({
      event: "TransactionStarted",
      transaction_started: { reservation_id: 7 },
    });
    expect(heard(everest)).not.toContain("ReservationEnd");
  });

  it("loses nothing of a module that keeps its session while the broker is cut", async () => {
    const everest = await begin();
    everest.broker.goAway();
    everest.evse(1).plug();
    everest.broker.back();
    await untilHeard(everest, "AuthRequired");
    expect(heard(everest)).toEqual(["Enabled", "SessionStarted", "AuthRequired"]);
  });
});

describe.skipIf(!yamlAtHand)("the check against EVerest's files", () => {
  it("says what is wrong, and lets EVerest's own side have empty times", () => {
    const check = InterfaceCheck.load();
    const event = { uuid: "", timestamp: "", event: "ReservationStart" };
    const say = (side: "station" | "everest", value: object) =>
      check?.variable(side, "evse_manager", "session_event", value);
    expect(say("everest", event)).toBe(null);
    expect(say("station", event)).toContain("/timestamp");
    expect(say("everest", { ...event, event: "Resurrected" })).toContain("/event");
    expect(say("everest", { ...event, connector_id: null })).toBe(null);
    expect(check?.args("station", "evse_manager", "pause_charging", {})).toBe(null);
    expect(check?.args("station", "evse_manager", "force_unlock", {})).toContain("connector_id");
    expect(check?.result("station", "evse_manager", "pause_charging", "yes")).toContain("boolean");
    expect(check?.variable("station", "ocpp", "is_connected", true)).toBe("ocpp has no var is_connected");
  });
});
