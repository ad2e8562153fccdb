import { expect, it } from "vitest";
import { failures, managers, rig } from "./rig.ts";

it.each([
  [
    { status: "Accepted", data: "x" },
    { status: "Accepted", data: "x" },
  ],
  [{ status: "Rejected", data: null }, { status: "Rejected" }],
  [{ status: "UnknownMessageId" }, { status: "UnknownMessageId" }],
  [{ status: "UnknownVendorId" }, { status: "UnknownVendorId" }],
  [{ status: "Offline" }, { status: "UnknownVendorId" }],
])("%o", async (answer, result) => {
  const { module, table } = rig();
  module.says("data_transfer", answer);
  const params = { vendorId: "com.vendor", messageId: "ping", data: "{}" };
  expect(await table.dataTransfer(params)).toEqual({ status: "ok", result });
  await table.dataTransfer({ vendorId: "com.vendor" });
  expect(module.calls).toEqual([
    {
      to: "vendor/main",
      command: "data_transfer",
      args: { request: { vendor_id: "com.vendor", message_id: "ping", data: "{}" } },
    },
    { to: "vendor/main", command: "data_transfer", args: { request: { vendor_id: "com.vendor" } } },
  ]);
});

it.each(failures)("%s", async (_, reply, status) => {
  const { module, table } = rig();
  module.answers.set("data_transfer", () => reply);
  expect((await table.dataTransfer({ vendorId: "com.vendor" })).status).toBe(status);
});

it("nobody there knows no vendor", async () => {
  const { table } = rig({ connections: managers });
  expect(await table.dataTransfer({ vendorId: "com.vendor" })).toEqual({
    status: "ok",
    result: { status: "UnknownVendorId" },
  });
});
