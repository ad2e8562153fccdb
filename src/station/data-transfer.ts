import type { Clock } from "../kernel/clock.ts";
import { errorText } from "../kernel/errors.ts";
import type { Logger } from "../kernel/logger.ts";
import type { Csms, DataTransferAnswer, DataTransferMessage } from "./csms.ts";
import {
  dataTransferProblem,
  type DataTransferHandler,
  type DataTransferHandlers,
} from "./data-transfer-handlers.ts";
import { within } from "./deadline.ts";
import type { Hardware } from "./hardware.ts";
import type { StationFacts } from "./station-facts.ts";

export interface DataTransfersDeps {
  readonly clock: Clock;
  readonly logger: Logger;
  readonly facts: Pick<StationFacts, "online" | "supports">;
  readonly hardware: Pick<Hardware, "ask">;
  readonly csms: Pick<Csms, "dataTransfer">;
  readonly handlers: DataTransferHandlers;
}

/** How long an integrator, or the one behind the hardware, may take; a CSMS commonly waits 30 s, ms. */
const longestAnswerMs = 20_000;
/** Messages that may be on their way to the CSMS at once: more would push out what the station has to say. */
const mostSending = 32;

const statuses: readonly unknown[] = ["Accepted", "Rejected", "UnknownMessageId", "UnknownVendorId"];
const rejected: DataTransferAnswer = { status: "Rejected" };

/** Data of vendors, both ways (1.6 §4.3 and §5.6, P01/P02). */
export class DataTransfers {
  private readonly deps: DataTransfersDeps;
  private sending = 0;

  constructor(deps: DataTransfersDeps) {
    this.deps = deps;
  }

  /** Data for the CSMS, from an integrator or the hardware; `offline` when it cannot be asked now, and it is not kept. */
  async send(message: DataTransferMessage): Promise<DataTransferAnswer | "offline"> {
    const { logger, csms } = this.deps;
    const problem = dataTransferProblem(message);
    if (problem !== null) {
      logger.warn("data for the CSMS was not sent", { problem });
      return rejected;
    }
    if (this.sending >= mostSending) {
      logger.warn("data for the CSMS was not sent: too much waits already", named(message));
      return "offline";
    }
    this.sending++;
    return csms.dataTransfer(message).finally(() => this.sending--);
  }

  /** Hands a message of the CSMS to its handler, else to the hardware, whose integrator may know the vendor. Never rejects. */
  async handle(message: DataTransferMessage): Promise<DataTransferAnswer> {
    const { clock, logger, handlers } = this.deps;
    const handler = handlers.find(message);
    if (handler === "UnknownMessageId") return { status: handler };
    const answering = handler === "UnknownVendorId" ? this.askHardware(message) : this.ask(handler, message);
    const answer = await within(clock, "data transfer", longestAnswerMs, answering);
    if (answer !== "timeout") return answer;
    logger.error("data of the CSMS was not answered in time and is rejected", named(message));
    return rejected;
  }

  private async ask(handler: DataTransferHandler, message: DataTransferMessage): Promise<DataTransferAnswer> {
    try {
      return this.checked(await handler(message), message);
    } catch (error) {
      this.deps.logger.error("the handler of data of the CSMS failed; it is rejected", {
        ...named(message),
        error: errorText(error),
      });
      return rejected;
    }
  }

  private async askHardware(message: DataTransferMessage): Promise<DataTransferAnswer> {
    const { facts, hardware } = this.deps;
    if (facts.online && !facts.supports.includes("dataTransfer")) return { status: "UnknownVendorId" };
    const reply = await hardware.ask("dataTransfer", message);
    if (reply.status === "ok") return this.checked(reply.result, message);
    return { status: reply.status === "unsupported" ? "UnknownVendorId" : "Rejected" };
  }

  /** What an integrator answered, who may not have had a compiler; an unknown vendor is told without data (1.6 §4.3). */
  private checked(answer: DataTransferAnswer, message: DataTransferMessage): DataTransferAnswer {
    const { status, data }: { status?: unknown; data?: unknown } = answer;
    const problem = !statuses.includes(status)
      ? `its status is none of ${statuses.join(", ")}`
      : data !== undefined && typeof data !== "string"
        ? "its data is no text"
        : dataTransferProblem({ vendorId: message.vendorId, data });
    if (problem !== null) {
      this.deps.logger.error(
        "the handler of data of the CSMS gave no answer that can be sent; it is rejected",
        {
          ...named(message),
          problem,
        },
      );
      return rejected;
    }
    return answer.status === "UnknownVendorId" || answer.data === undefined
      ? { status: answer.status }
      : { status: answer.status, data: answer.data };
  }
}

/** For the log: what came, without what it carried. */
const named = ({ vendorId, messageId }: DataTransferMessage): Record<string, unknown> => ({
  vendorId,
  messageId,
});
