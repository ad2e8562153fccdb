import type { LimitUnit } from "../model/limit.ts";
import type { ChargerCommandName, ChargerCommands, CommandReply } from "./charger-commands.ts";
import type { ChargerEvent } from "./charger-events.ts";
import type { ChargerRequestName, ChargerRequests } from "./charger-requests.ts";
import type { StationNotice } from "./station-notices.ts";

/**
 * What the driver tells of itself before anything else.
 * - `station`: the hardware reports raw facts and the station owns session, authorization and time-outs.
 * - `charger`: the hardware (EVerest) owns them, reports sessions and transactions, and asks for decisions.
 */
export type SessionOwner = "station" | "charger";

/** What the station gives a driver to talk to. */
export interface ChargerListener {
  /** Events up, in the order they happened. Must not throw. */
  event(event: ChargerEvent): void;
  /** Requests up, which want an answer. Rejects only for a defect. */
  request<N extends ChargerRequestName>(
    name: N,
    params: ChargerRequests[N]["params"],
  ): Promise<ChargerRequests[N]["result"]>;
}

/** The hardware, whatever stands behind it (simulated, MQTT, EVerest). */
export interface Charger {
  readonly sessionOwner: SessionOwner;
  /** A reset of the hardware ends the process of the station too: having asked for one, the station waits for its end. */
  readonly resetEndsStation?: boolean | undefined;
  /** In which unit and how far ahead (s) it wants limits; default: as the configuration has it. */
  readonly limits?: { readonly unit: LimitUnit; readonly horizonS: number } | undefined;
  /**
   * Begins to listen and goes on trying for ever; resolves once listening has begun, not when the hardware is
   * there. The hardware's presence is told by `online` and `offline` events.
   */
  start(listener: ChargerListener): Promise<void>;
  /**
   * Commands down. Resolves always, within the driver's deadline: a charger that does not answer is
   * `{ status: "timeout" }`, one that is not there `{ status: "offline" }`.
   */
  command<N extends ChargerCommandName>(
    name: N,
    params: ChargerCommands[N]["params"],
  ): Promise<CommandReply<ChargerCommands[N]["result"]>>;
  /** Something for the hardware to know, before `start` and after `stop` too; must not throw. */
  notice?(notice: StationNotice): void;
  /** Stops listening; nothing is delivered after it resolves. */
  stop(): Promise<void>;
}
