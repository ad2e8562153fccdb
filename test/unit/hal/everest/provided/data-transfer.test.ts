import { describe, expect, it } from "vitest";
import { Rig } from "./rig.ts";

const command = "data_transfer/data_transfer";

describe("data_transfer", () => {
  it("carries text to the CSMS as it is, and its answer back", async () => {
    const rig = new Rig();
    rig.answers.dataTransfer = () => ({ status: "Accepted", data: "{ not json" });
    const request = { vendor_id: "Acme", message_id: "Hello", data: " x " };
    const custom_data = { vendor_id: "Acme", data: "{}" };
    expect(await rig.call(command, { request: { ...request, custom_data } })).toEqual({
      status: "Accepted",
      data: "{ not json",
    });
    expect(rig.asked).toEqual([
      { name: "dataTransfer", params: { vendorId: "Acme", messageId: "Hello", data: " x " } },
    ]);
  });

  it.each(["Accepted", "Rejected", "UnknownMessageId", "UnknownVendorId", "Offline"] as const)(
    "answers %s by name",
    async (status) => {
      const rig = new Rig();
      rig.answers.dataTransfer = () => ({ status });
      expect(await rig.call(command, { request: { vendor_id: "A", message_id: null, data: null } })).toEqual({
        status,
      });
      expect(rig.asked[0]?.params).toEqual({ vendorId: "A" });
    },
  );

  it("is Offline while the station is not there", async () => {
    expect(await new Rig().call(command, { request: { vendor_id: "A" } })).toEqual({ status: "Offline" });
  });

  it.each([
    undefined,
    {},
    { request: {} },
    { request: { vendor_id: 1 } },
    { request: { vendor_id: "A", data: {} } },
  ])("refuses other shapes: %j", async (args) => {
    expect((await new Rig().refused(command, args)).type).toBe("SchemaValidationError");
  });
});
