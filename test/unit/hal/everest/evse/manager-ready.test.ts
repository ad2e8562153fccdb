import { describe, expect, it } from "vitest";
import { Rig, begun, event, finished, short, started } from "./rig.ts";

const ready = (rig: Rig, ...said: readonly ("waiting" | "ready")[]): string[] =>
  said.flatMap((each) => rig.tracker.managerReady(each)).map(short);

const charging = (): Rig => {
  const rig = new Rig();
  rig.hear(...begun);
  return rig.again();
};
const lost = ["unplugged", "transactionFinished(PowerLoss, -) s", "sessionFinished s"];
const anew = { ...started("EVConnected"), uuid: "s2" };

describe("an EvseManager that begins anew", () => {
  it.each([
    ["it waits, then is ready", ["waiting", "ready"]],
    ["only its readiness is heard", ["ready"]],
  ] as const)("a transaction it did not resume is over, once: %s", (_name, said) => {
    const rig = charging();
    expect(ready(rig, ...said, ...said)).toEqual(lost);
    expect(rig.tracker.snapshot().sessionId).toBeNull();
  });

  it("the end it cannot tell brings no reading and no token", () => {
    expect(charging().tracker.managerReady("waiting")[1]).toMatchObject({
      token: null,
      reading: { samples: [] },
    });
  });

  it("a session without transaction is over too, with its cable or without", () => {
    const plugged = new Rig();
    plugged.hear(started("EVConnected"));
    expect(ready(plugged.again(), "waiting")).toEqual(["unplugged", "sessionFinished s"]);
    const swiped = new Rig();
    swiped.hear(started("Authorized"));
    expect(ready(swiped.again(), "waiting")).toEqual(["sessionFinished s"]);
  });

  it("one whose transaction was over", () => {
    const rig = new Rig();
    rig.hear(...begun, finished("Local"));
    expect(ready(rig.again(), "waiting")).toEqual(["unplugged", "sessionFinished s"]);
  });

  it("what it resumed is its own to end; the car is gone unless it is back by the time it is ready", () => {
    const rig = charging();
    expect(rig.told(event("SessionResumed"))).toEqual([]);
    expect(rig.told(finished("PowerLoss", {}, ""))).toEqual([
      "transactionFinished(PowerLoss, -) s",
      "EVConnected",
    ]);
    expect(ready(rig, "waiting")).toEqual([]);
    expect(ready(rig, "ready", "ready")).toEqual(["unplugged", "sessionFinished s"]);
  });

  it("the car is back before it is ready", () => {
    const rig = charging();
    rig.hear(event("SessionResumed"), finished("PowerLoss", {}, ""));
    ready(rig, "waiting");
    expect(rig.told(event("Enabled"), anew)).toEqual(["sessionStarted(EVConnected) s2", "EVConnected"]);
    expect(ready(rig, "ready")).toEqual([]);
    expect(rig.tracker.snapshot().connectors).toMatchObject([{ plugged: true }]);
  });

  it("what it resumed and has not ended goes on", () => {
    const rig = charging();
    rig.hear(event("SessionResumed"));
    expect(ready(rig.again(), "waiting", "ready")).toEqual([]);
    expect(rig.tracker.snapshot().sessionId).toBe("s");
    // In its next life it must be resumed again.
    expect(ready(rig, "waiting", "ready")).toEqual([]);
    expect(ready(rig, "waiting")).toEqual(lost);
  });

  it("a loss of power it names no session for", () => {
    const rig = charging();
    expect(rig.told(finished("PowerLoss", {}, ""))).toEqual([
      "transactionFinished(PowerLoss, -) s",
      "EVConnected",
    ]);
    expect(ready(rig, "ready")).toEqual(["unplugged", "sessionFinished s"]);
  });

  it("a session that began in this life is not ended by the readiness that follows", () => {
    for (const said of [["waiting", "ready"], ["ready"]] as const) {
      const rig = new Rig();
      if (said.length === 2) ready(rig, "waiting");
      rig.hear(...begun);
      expect(ready(rig, "ready", "ready")).toEqual([]);
      expect(rig.tracker.snapshot().sessionId).toBe("s");
    }
  });

  it("nor one that goes on, by a readiness that nobody expects", () => {
    const rig = charging();
    rig.hear(event("ChargingPausedEV"));
    expect(ready(rig, "ready")).toEqual([]);
  });

  it("told twice in the same life, a session begun in between goes on", () => {
    const rig = new Rig();
    ready(rig, "waiting");
    rig.hear(...begun);
    expect(ready(rig, "waiting", "ready")).toEqual([]);
  });

  it("in its next life it is over", () => {
    const rig = new Rig();
    ready(rig, "waiting", "ready");
    rig.hear(...begun);
    expect(ready(rig, "waiting", "ready")).toEqual(lost);
  });

  it("its reservation is told anew, if it still has it", () => {
    const rig = new Rig();
    rig.hear(event("ReservationStart"));
    expect(ready(rig.again(), "waiting")).toEqual(["unreserved"]);
  });

  it("an end told after all is not told twice", () => {
    const rig = charging();
    ready(rig, "waiting");
    expect(rig.told(finished("PowerLoss", {}, ""), finished("PowerLoss"), event("SessionFinished"))).toEqual(
      [],
    );
  });
});
