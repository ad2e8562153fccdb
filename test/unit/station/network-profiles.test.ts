import { expect, it } from "vitest";
import { OCPPCommCtrlr } from "../../../src/device-model/components/ocpp-comm-ctrlr.ts";
import { silentLogger } from "../../../src/kernel/logger.ts";
import { NetworkProfiles } from "../../../src/station/network-profiles.ts";
import { MemoryStore } from "../../support/memory-store.ts";
import { model } from "../device-model/model-for-tests.ts";

const profile = { OcppCsmsUrl: "ws://new.example/ocpp", SecurityProfile: "0", MessageTimeout: "30" };

it("B09.FR.05 of a station whose file leaves one slot, the other is none", () => {
  const narrowed = [{ ...OCPPCommCtrlr.NetworkConfigurationPriority, valuesList: ["1"] }];
  const store = new MemoryStore();
  const profiles = new NetworkProfiles({
    settings: model([], store, { narrowed }),
    store,
    slots: { current: 1 },
    built: [0, 1],
    logger: silentLogger,
  });
  expect(profiles.refusal(1, profile)).toBeNull();
  expect(profiles.refusal(2, profile)).toEqual({ reasonCode: "InvalidConfSlot", text: "the slots are 1" });
});
