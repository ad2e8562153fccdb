import type { Csms, DataTransferAnswer, DataTransferMessage } from "./csms.ts";
import type { Hardware } from "./hardware.ts";

/** An integrator's answer to data of the CSMS; may take its time, within the session's deadline for handlers. */
export type DataTransferHandler = (
  message: DataTransferMessage,
) => DataTransferAnswer | Promise<DataTransferAnswer>;

/** Who takes data of which vendor and message id (1.6 §4.3 and §5.6, P01). */
export class DataTransferRegistry {
  private readonly handlers = new Map<string, Map<string, DataTransferHandler>>();
  private readonly hardware: Hardware;
  private readonly csms: Csms;

  constructor(hardware: Hardware, csms: Csms) {
    this.hardware = hardware;
    this.csms = csms;
  }

  /** Data for the CSMS, from an integrator or the hardware; not kept when there is no connection. */
  send(message: DataTransferMessage): Promise<DataTransferAnswer | "offline"> {
    return this.csms.dataTransfer(message);
  }

  /** Registers a handler; without a messageId it takes what no other of that vendor takes. */
  register(vendorId: string, messageId: string | undefined, handler: DataTransferHandler): () => void {
    const vendor = this.handlers.get(vendorId) ?? new Map<string, DataTransferHandler>();
    vendor.set(messageId ?? "", handler);
    this.handlers.set(vendorId, vendor);
    return () => {
      vendor.delete(messageId ?? "");
      if (vendor.size === 0) this.handlers.delete(vendorId);
    };
  }

  /** Hands the message to its handler, else to the hardware, whose integrator may know it. */
  async handle(message: DataTransferMessage): Promise<DataTransferAnswer> {
    const vendor = this.handlers.get(message.vendorId);
    if (vendor) {
      const handler = vendor.get(message.messageId ?? "") ?? vendor.get("");
      return handler ? handler(message) : { status: "UnknownMessageId" };
    }
    const reply = await this.hardware.ask("dataTransfer", message);
    if (reply.status === "ok") return reply.result;
    return { status: reply.status === "unsupported" ? "UnknownVendorId" : "Rejected" };
  }
}
