import * as z from "zod/v4-mini";
import type { AdapterContext } from "../adapter.ts";
import { ask, type CommandTable, ok } from "./reply.ts";
import { maybe, wireText } from "./wire.ts";

const answer = z.object({
  status: z.enum(["Accepted", "Rejected", "UnknownMessageId", "UnknownVendorId", "Offline"]),
  data: maybe(wireText(1_000_000)),
});

/** Data of the CSMS, for the integrator's module that is connected, if there is one. */
export function dataTransferCommands(context: AdapterContext): Pick<CommandTable, "dataTransfer"> {
  const [handler] = context.module.connections("data_transfer");
  return {
    dataTransfer: async ({ vendorId, messageId, data }) => {
      if (!handler) return ok({ status: "UnknownVendorId" });
      const request = {
        vendor_id: vendorId,
        ...(messageId !== undefined && { message_id: messageId }),
        ...(data !== undefined && { data }),
      };
      const reply = await ask(context, handler, "data_transfer", { request }, answer);
      if (reply.status !== "ok") return reply;
      const { status, data: said } = reply.result;
      return ok({
        // Towards the CSMS there is no such word.
        status: status === "Offline" ? "UnknownVendorId" : status,
        ...(typeof said === "string" && { data: said }),
      });
    },
  };
}
