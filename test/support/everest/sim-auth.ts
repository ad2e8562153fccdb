import type { Clock, Timer } from "../../../src/kernel/clock.ts";
import type { BusModule } from "./bus-module.ts";
import type { EverestBus } from "./everest-bus.ts";
import { at, listAt, numberAt, objectAt, textAt } from "./read.ts";
import { SimReservations } from "./sim-reservations.ts";

/** Where a token provider or a validator is. */
export interface Peer {
  readonly module: string;
  readonly implementation: string;
}

export interface SimAuthOptions {
  readonly clock: Clock;
  readonly evses: readonly { readonly evse: number; readonly module: string }[];
  readonly providers: readonly Peer[];
  readonly validators: readonly Peer[];
}

/** What Auth knows of an EVSE, from its session events. */
export interface AuthEvse {
  readonly evse: number;
  readonly module: string;
  /** When the waiting car was plugged, as a running number; null: none waits. */
  plugged: number | null;
  /** A session is on. */
  occupied: boolean;
  disabled: boolean;
  faulted: boolean;
  /** Given to it and not used yet. */
  given: string | null;
  /** The running transaction's. */
  token: string | null;
  parent: string | null;
  timer: Timer | null;
}

/** Auth: takes tokens, has them validated, gives them to an EVSE, waits for the plug; holds the reservations. */
export class SimAuth {
  readonly id = "auth";
  readonly reservations: SimReservations;
  /** As `set_connection_timeout` said, s. */
  connectionTimeoutS = 60;
  private readonly options: SimAuthOptions;
  private readonly module: BusModule;
  private readonly evses: readonly AuthEvse[];
  private readonly inWork = new Set<string>();
  private isReady = false;
  private plugs = 0;

  constructor(bus: EverestBus, options: SimAuthOptions) {
    this.options = options;
    this.module = bus.join(this.id, { main: "auth", reservation: "reservation" });
    this.evses = options.evses.map((each) => ({ ...each, ...freshEvse }));
    this.reservations = new SimReservations(this.module, this.evses);
    for (const each of this.evses)
      this.module.onVar(each.module, "evse", "session_event", (event) => this.onEvent(each, event));
    this.module.onError((error) => this.onError(error));
    for (const { module, implementation } of options.providers)
      this.module.onVar(module, implementation, "provided_token", (token) => void this.onToken(token));
    this.provide();
  }

  /** The global ready came: from now on tokens count. */
  begin(): void {
    this.isReady = true;
  }

  /** Whether it knows of a session there, from what it heard. */
  occupied(evse: number): boolean {
    return this.evses.some((each) => each.evse === evse && (each.occupied || each.token !== null));
  }

  /** Nobody plugged in within the connection timeout. */
  timeOut(evse: number): void {
    const found = this.evses.find((each) => each.evse === evse);
    if (found) this.onTimeout(found);
  }

  /** Power is off. */
  end(): void {
    for (const each of this.evses) each.timer?.cancel();
  }

  private async onToken(token: unknown): Promise<void> {
    const value = textAt(token, "id_token", "value");
    const key = value.toLowerCase();
    if (!this.isReady || this.inWork.has(key) || this.evses.some((each) => each.given === key)) return;
    this.inWork.add(key);
    this.tell(token, "Processing");
    this.tell(token, await this.handle(token, key));
    this.inWork.delete(key);
  }

  /** How a token ends, as `token_validation_status` calls it. */
  private async handle(token: unknown, key: string): Promise<string> {
    const named = listAt(token, "connectors");
    const wanted = this.evses.filter((each) => named.length === 0 || named.includes(each.evse));
    const running = wanted.find((each) => each.token === key || each.parent === key);
    if (running && textAt(token, "authorization_type") === "RFID") return this.stopBy(running, token);
    const parents = this.evses.some((each) => each.parent !== null);
    if (!wanted.some(isFree) && !parents) return "Rejected";
    const result = await this.validate(token);
    if (result === null) return "Rejected";
    const parent = textAt(result, "parent_id_token", "value").toLowerCase();
    const sameParent = wanted.find((each) => parent !== "" && each.parent === parent);
    if (sameParent && !wanted.some(isFree)) return this.stopBy(sameParent, token);
    const free = this.reservations.usableFor(wanted.filter(isFree), key, parent);
    const evse = [...free].sort((one, other) => (one.plugged ?? Infinity) - (other.plugged ?? Infinity))[0];
    if (!evse) return "Rejected";
    this.give(evse, token, result, key, parent);
    return "Accepted";
  }

  /** The first accepting validator's result; null: none accepts. */
  private async validate(token: unknown): Promise<unknown> {
    const parent = at(token, "parent_id_token");
    if (at(token, "prevalidated") === true)
      return {
        authorization_status: "Accepted",
        tariff_messages: [],
        ...(parent === undefined ? {} : { parent_id_token: parent }),
      };
    const results: unknown[] = [];
    for (const { module, implementation } of this.options.validators) {
      const reply = await this.module.call(module, implementation, "validate_token", {
        provided_token: token,
      });
      if (reply.ok) results.push(reply.value);
    }
    return results.find((result) => textAt(result, "authorization_status") === "Accepted") ?? null;
  }

  private give(evse: AuthEvse, token: unknown, result: unknown, key: string, parent: string): void {
    evse.given = key;
    const parentToken = objectAt(result, "parent_id_token");
    const reservation = this.reservations.take(evse.evse, key, parent);
    evse.timer?.cancel();
    evse.timer = this.options.clock.setTimer(
      "connection timeout",
      this.connectionTimeoutS * 1000,
      () => this.onTimeout(evse),
      { background: true },
    );
    void this.module.call(evse.module, "evse", "authorize_response", {
      provided_token: {
        ...objectAt(token),
        connectors: [evse.evse],
        ...(parentToken ? { parent_id_token: parentToken } : {}),
      },
      validation_result: {
        ...objectAt(result),
        ...(reservation === undefined ? {} : { reservation_id: reservation }),
      },
    });
  }

  private async stopBy(evse: AuthEvse, token: unknown): Promise<string> {
    const request = { reason: "Local", id_tag: token };
    await this.module.call(evse.module, "evse", "stop_transaction", { request });
    return "UsedToStop";
  }

  private onEvent(evse: AuthEvse, event: unknown): void {
    switch (textAt(event, "event")) {
      case "SessionStarted":
        evse.occupied = true;
        if (textAt(event, "session_started", "reason") === "EVConnected") evse.plugged = this.plugs++;
        return;
      case "TransactionStarted":
        this.forget(evse);
        evse.token = textAt(event, "transaction_started", "id_tag", "id_token", "value").toLowerCase();
        evse.parent =
          textAt(event, "transaction_started", "id_tag", "parent_id_token", "value").toLowerCase() || null;
        return;
      case "TransactionFinished":
        Object.assign(evse, { token: null, parent: null, plugged: null });
        return;
      case "PluginTimeout":
        evse.plugged = null;
        return;
      case "Deauthorized":
        this.forget(evse);
        return;
      case "SessionFinished":
        this.forget(evse);
        Object.assign(evse, { plugged: null, occupied: false, token: null, parent: null });
        return;
      case "Enabled":
      case "Disabled":
        evse.disabled = textAt(event, "event") === "Disabled";
        if (evse.disabled) this.reservations.drop(evse.evse);
        return;
      default:
    }
  }

  private onError(error: unknown): void {
    if (textAt(error, "type") !== "evse_manager/Inoperative") return;
    const evse = this.evses.find((each) => each.module === textAt(error, "origin", "module_id"));
    if (!evse) return;
    evse.faulted = textAt(error, "state") === "Active";
    if (evse.faulted) this.reservations.drop(evse.evse);
  }

  private forget(evse: AuthEvse): void {
    evse.timer?.cancel();
    evse.timer = null;
    evse.given = null;
  }

  private onTimeout(evse: AuthEvse): void {
    if (evse.given === null) return;
    this.forget(evse);
    void this.module.call(evse.module, "evse", "withdraw_authorization");
  }

  private tell(token: unknown, status: string): void {
    this.module.publishVar("main", "token_validation_status", { token, status });
  }

  private provide(): void {
    this.module.provide("main", "set_connection_timeout", (args) => {
      this.connectionTimeoutS = numberAt(args, "connection_timeout") ?? this.connectionTimeoutS;
    });
    this.module.provide("main", "set_master_pass_group_id", () => null);
    this.module.provide("main", "withdraw_authorization", async (args) => {
      const id = numberAt(args, "request", "evse_id");
      const token = textAt(args, "request", "id_token", "value").toLowerCase();
      if (id !== undefined && !this.evses.some((each) => each.evse === id)) return "EvseNotFound";
      const found = this.evses.filter(
        (each) =>
          (id === undefined || each.evse === id) &&
          (token === ""
            ? each.token !== null || each.given !== null
            : [each.token, each.given].includes(token)),
      );
      for (const each of found) {
        if (each.token === null) await this.module.call(each.module, "evse", "withdraw_authorization");
        else
          await this.module.call(each.module, "evse", "stop_transaction", {
            request: { reason: "DeAuthorized" },
          });
      }
      return found.length > 0 ? "Accepted" : "AuthorizationNotFound";
    });
  }
}

const freshEvse = {
  plugged: null,
  occupied: false,
  disabled: false,
  faulted: false,
  given: null,
  token: null,
  parent: null,
  timer: null,
};

/** It can take a token: nobody is there, or a car waits for one. */
function isFree(each: AuthEvse): boolean {
  if (each.disabled || each.faulted || each.given !== null || each.token !== null) return false;
  return !each.occupied || each.plugged !== null;
}
