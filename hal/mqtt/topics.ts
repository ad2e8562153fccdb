import { StationError } from "../../src/kernel/errors.ts";
import type { ChargerCommandName } from "../../src/ports/charger-commands.ts";
import type { ChargerRequestName } from "../../src/ports/charger-requests.ts";

/** The major version of the contract; a topic level, so that two majors can live side by side on one broker. */
export const contractVersion = "v1";

/** What to check when the broker cannot be reached. */
export const brokerAdvice =
  "Check that it runs, that Station.Mqtt.Url names its host and port, and that it accepts the user name and password.";

/** Every topic of one board and its station. */
export interface Topics {
  readonly boardState: string;
  readonly boardEvent: string;
  readonly boardHeartbeat: string;
  readonly boardReply: string;
  readonly boardRequest: (name: ChargerRequestName) => string;
  readonly stationState: string;
  readonly stationHeartbeat: string;
  readonly stationAck: string;
  readonly stationReply: string;
  readonly stationCommand: (name: ChargerCommandName) => string;
  /** What the station subscribes to, what the board subscribes to. */
  readonly fromBoard: string;
  readonly fromStation: string;
  /** The last level of a request's or a command's topic; undefined for any other topic. */
  readonly requestName: (topic: string) => string | undefined;
  readonly commandName: (topic: string) => string | undefined;
}

/**
 * The topics under `prefix`, e.g. `garage/left`.
 * @throws StationError CONFIG_INVALID for a prefix that cannot be part of a topic
 */
export function topicsOf(prefix: string): Topics {
  if (!/^[^+#/\0]+(\/[^+#/\0]+)*$/.test(prefix) || prefix.length > 200 || prefix.startsWith("$"))
    throw new StationError(
      "CONFIG_INVALID",
      `the MQTT prefix "${prefix}" cannot be used: give one to 200 characters without + and #, not beginning with $, and no empty level`,
    );
  const root = `${prefix}/${contractVersion}`;
  const requests = `${root}/board/request/`;
  const commands = `${root}/station/command/`;
  const below = (base: string) => (topic: string) =>
    topic.startsWith(base) ? topic.slice(base.length) : undefined;
  return {
    boardState: `${root}/board/state`,
    boardEvent: `${root}/board/event`,
    boardHeartbeat: `${root}/board/heartbeat`,
    boardReply: `${root}/board/reply`,
    boardRequest: (name) => requests + name,
    stationState: `${root}/station/state`,
    stationHeartbeat: `${root}/station/heartbeat`,
    stationAck: `${root}/station/ack`,
    stationReply: `${root}/station/reply`,
    stationCommand: (name) => commands + name,
    fromBoard: `${root}/board/#`,
    fromStation: `${root}/station/#`,
    requestName: below(requests),
    commandName: below(commands),
  };
}
