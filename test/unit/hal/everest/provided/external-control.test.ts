import { expect, it } from "vitest";
import { Rig } from "./rig.ts";

const topics = ["everest_api/ocpp/cmd/connect", "everest_api/ocpp/cmd/disconnect"];

it("opens and closes the link on any message, where the key allows it", () => {
  const rig = new Rig("OCPP", true);
  for (const topic of [...topics, ...topics]) rig.module.hearExternal(topic, "whatever");
  expect(rig.controlled).toEqual(["connect", "disconnect", "connect", "disconnect"]);
});

it("does not listen otherwise", () => {
  const rig = new Rig("OCPP", false);
  for (const topic of topics) rig.module.hearExternal(topic);
  expect(rig.controlled).toEqual([]);
});
