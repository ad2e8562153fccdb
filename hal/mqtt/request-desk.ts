import { errorText } from "../../src/kernel/errors.ts";
import type { Logger } from "../../src/kernel/logger.ts";
import type { ChargerListener } from "../../src/ports/charger.ts";
import type { ChargerRequestName, ChargerRequests } from "../../src/ports/charger-requests.ts";
import { AnsweredOnce } from "./answered-once.ts";
import { check, decode, printable } from "./decode.ts";
import type { StationReply } from "./message-schemas.ts";
import { boardRequest } from "./message-schemas.ts";
import type { NonsenseLog } from "../broker/nonsense-log.ts";
import { isRequestName, requestSchemas } from "./request-schemas.ts";

export interface RequestDeskOptions {
  readonly logger: Logger;
  readonly nonsense: NonsenseLog;
  /** Puts an answer on the wire. */
  publish(reply: StationReply): void;
}

/** Answers the requests of the board: each id once, however often it is asked. */
export class RequestDesk {
  private readonly options: RequestDeskOptions;
  private readonly answered = new AnsweredOnce<StationReply>();

  constructor(options: RequestDeskOptions) {
    this.options = options;
  }

  /** @param name the last level of the topic, whatever it is */
  take(topic: string, name: string, payload: Uint8Array, listener: ChargerListener): void {
    const request = decode(boardRequest, payload);
    if (!request.ok) {
      this.options.nonsense.ignored(printable(topic), request.why);
      return;
    }
    const { id, params } = request.value;
    const work = (): Promise<StationReply> => this.answer(topic, name, id, params, listener);
    void this.answered.answer(id, work).then((reply) => this.options.publish(reply));
  }

  private async answer(
    topic: string,
    name: string,
    id: string,
    params: unknown,
    listener: ChargerListener,
  ): Promise<StationReply> {
    const { nonsense, logger } = this.options;
    const refuse = (why: string): StationReply => {
      nonsense.ignored(printable(topic), why);
      return { id, status: "error", message: why.slice(0, 500) };
    };
    if (!isRequestName(name)) return refuse("this version of the contract has no such request");
    try {
      const call = callOf(name, params);
      return typeof call === "string" ? refuse(call) : { id, status: "ok", result: await call(listener) };
    } catch (error) {
      logger.error(`the board's request "${name}" failed`, { error: errorText(error) });
      return { id, status: "error", message: "the station failed; its log says why" };
    }
  }
}

type Call<R> = (listener: ChargerListener) => Promise<R>;

/** The call to make, its parameters checked; a string says what is wrong with them. */
const callOf = <N extends ChargerRequestName>(
  name: N,
  params: unknown,
): Call<ChargerRequests[N]["result"]> | string => {
  const read = check<ChargerRequests[N]["params"]>(requestSchemas[name].params, params);
  return read.ok ? (listener) => listener.request<N>(name, read.value) : read.why;
};
