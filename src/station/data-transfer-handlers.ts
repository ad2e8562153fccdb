import { StationError } from "../kernel/errors.ts";
import type { DataTransferAnswer, DataTransferMessage } from "./csms.ts";

/** An integrator's answer to data of the CSMS. It may take its time, within the deadline of `DataTransfers`. */
export type DataTransferHandler = (
  message: DataTransferMessage,
) => DataTransferAnswer | Promise<DataTransferAnswer>;

/** As long as vendorId and messageId may be (1.6 §6.15, P01). */
const longestVendorId = 255;
const longestMessageId = 50;
/** Characters of data the station sends, either way; what it receives is bounded by the frame. */
const longestData = 131_072;

/** Why data cannot be sent, or taken, under these names; null: it can. */
export function dataTransferProblem({
  vendorId,
  messageId = "",
  data = "",
}: DataTransferMessage): string | null {
  if (vendorId === "" || vendorId.length > longestVendorId)
    return `vendorId has ${vendorId.length} characters; expected 1 to ${longestVendorId}`;
  if (messageId.length > longestMessageId)
    return `messageId has ${messageId.length} characters; expected at most ${longestMessageId}`;
  if (data.length > longestData)
    return `data has ${data.length} characters; expected at most ${longestData}: send it in parts`;
  return null;
}

/** Who takes data of which vendor and message id (1.6 §5.6, P01). Outlives restarts of the station. */
export class DataTransferHandlers {
  private readonly vendors = new Map<string, Map<string, DataTransferHandler>>();

  /**
   * Registers a handler; without a messageId it takes what no other of that vendor takes. The function returned ends it.
   * @throws StationError DATA_TRANSFER: the names cannot be, or somebody has this pair already
   */
  register(vendorId: string, messageId: string | undefined, handler: DataTransferHandler): () => void {
    const problem = dataTransferProblem({ vendorId, messageId });
    if (problem !== null) throw new StationError("DATA_TRANSFER", problem);
    const vendor = this.vendors.get(vendorId) ?? new Map<string, DataTransferHandler>();
    const id = messageId ?? "";
    if (vendor.has(id))
      throw new StationError(
        "DATA_TRANSFER",
        `data of ${vendorId} with ${id === "" ? "any other messageId" : `messageId ${id}`} has a handler already; end it first, with the function that its registration returned`,
      );
    vendor.set(id, handler);
    this.vendors.set(vendorId, vendor);
    return () => {
      if (vendor.get(id) !== handler) return;
      vendor.delete(id);
      if (vendor.size === 0 && this.vendors.get(vendorId) === vendor) this.vendors.delete(vendorId);
    };
  }

  /** The handler of a message, or which of its names nobody knows. */
  find({
    vendorId,
    messageId,
  }: DataTransferMessage): DataTransferHandler | "UnknownVendorId" | "UnknownMessageId" {
    const vendor = this.vendors.get(vendorId);
    if (!vendor) return "UnknownVendorId";
    return vendor.get(messageId ?? "") ?? vendor.get("") ?? "UnknownMessageId";
  }
}
