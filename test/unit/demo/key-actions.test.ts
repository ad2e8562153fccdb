import { describe, expect, it } from "vitest";
import { createKeyActions } from "../../../demo/key-actions.ts";
import { createLimiter } from "../../../demo/limiter.ts";
import { storyOf } from "../../../demo/story.ts";
import { VirtualClock } from "../../../src/kernel/virtual-clock.ts";
import { requests } from "../../../src/messages/v16/validators.js";
import { requests as requests201 } from "../../../src/messages/v201/validators.js";
import { FakeBoard, FakeCsms } from "./fakes.ts";

describe("keys that limit a connector", () => {
  it("send a lower limit with each press, and lift it", () => {
    const csms = new FakeCsms();
    const sent: object[] = [];
    csms.react = (_action, payload) => sent.push(payload);
    const told: string[] = [];
    const press = createKeyActions({
      board: new FakeBoard(),
      idTag: "TAG",
      network: null,
      limits: createLimiter({ clock: new VirtualClock(), csms, station: "CP1" }),
      tell: (text) => told.push(text),
      quit: () => undefined,
    });
    press("connector");
    for (let n = 0; n < 5; n++) press("limit");
    press("noLimit");
    press("limit");
    expect(told).toEqual([
      "The keys now act on connector 2",
      ...[20, 16, 10, 6, 20].map((amps) => `The CSMS limits connector 2 to ${amps} A`),
      "The CSMS lifts the limit of connector 2",
      "The CSMS limits connector 2 to 20 A",
    ]);
    const [first] = sent;
    expect(requests.SetChargingProfile(first)).toBe(true);
    expect(first).toMatchObject({
      connectorId: 2,
      csChargingProfiles: { chargingProfilePurpose: "TxDefaultProfile" },
    });
    expect(sent[5]).toEqual({ id: 102 });
    expect(csms.calls.slice(-2)).toEqual(["ClearChargingProfile", "SetChargingProfile"]);
  });

  it("do so in the words of 2.0.1", () => {
    const csms = new FakeCsms();
    const sent: object[] = [];
    csms.react = (_action, payload) => sent.push(payload);
    const clock = new VirtualClock();
    const limits = createLimiter({ clock, csms, station: "CP1", story: storyOf("2.0.1") });
    expect(limits.lower(2)).toBe(20);
    limits.lift(2);
    expect(requests201.SetChargingProfile(sent[0])).toBe(true);
    expect(sent[0]).toMatchObject({ evseId: 2, chargingProfile: { id: 102 } });
    expect(sent[1]).toEqual({ chargingProfileId: 102 });
  });

  it("do nothing where there is no CSMS", () => {
    const told: string[] = [];
    const press = createKeyActions({
      board: new FakeBoard(),
      idTag: "TAG",
      network: null,
      limits: null,
      tell: (text) => told.push(text),
      quit: () => undefined,
    });
    press("limit");
    press("noLimit");
    expect(told).toEqual([]);
  });
});
