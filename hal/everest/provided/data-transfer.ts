import * as z from "zod/v4-mini";
import type { AdapterContext } from "../adapter.ts";
import { readArgs, text } from "./args.ts";

const dataTransfer = z.object({
  request: z.object({
    vendor_id: text(255),
    message_id: z.nullish(text(255)),
    data: z.nullish(text(50_000)),
  }),
});

/** Interface ocpp_data_transfer: another module has data for the CSMS. */
export function provideDataTransfer(context: AdapterContext): void {
  context.module.provide("data_transfer", "data_transfer", async (args) => {
    const { request } = readArgs(dataTransfer, args);
    const answer = await context.request("dataTransfer", {
      vendorId: request.vendor_id,
      messageId: request.message_id ?? undefined,
      data: request.data ?? undefined,
    });
    if (!answer) return { status: "Offline" };
    return { status: answer.status, ...(answer.data !== undefined && { data: answer.data }) };
  });
}
