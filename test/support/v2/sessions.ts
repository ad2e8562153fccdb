import { expect } from "vitest";
import { isObject } from "../../../src/kernel/json.ts";
import type { IdToken } from "../../../src/model/token.ts";
import type { Wanted } from "../observer.ts";
import { alice, type Rig } from "../rig.ts";
import type { Received } from "../scripted-csms.ts";
import { infoOf } from "./checks.ts";
import { event, status2, Tester2, tokenOf } from "./tester.ts";

/** How far an EVSE has come, as the tester knows. */
interface Bay {
  plugged: boolean;
  token: IdToken | null;
  energy: boolean;
  /** A transaction runs. */
  running: boolean;
  /** Its transactionId; of the newest when it has ended. */
  transactionId: string;
  /** Of the request that authorized it. */
  remoteStartId: number | null;
}

export interface AuthorizeOptions {
  readonly evse?: number | undefined;
  readonly token?: IdToken | undefined;
  /** By RequestStartTransaction in place of a card. */
  readonly remote?: boolean | undefined;
  /** What the request for a remote start says beyond the usual. */
  readonly more?: Readonly<Record<string, unknown>> | undefined;
  /** The station has to ask (AuthorizeRequest); by default it does for a card, and not for a remote start. */
  readonly asks?: boolean | undefined;
}

const waiting = /^(EVConnected|SuspendedEVSE|Charging)$/;

/**
 * The reusable states of Part 6, which a case names: each does what its state asks for, and first what its precondition does. What is to
 * be told depends on TxStartPoint and TxStopPoint, so it follows from those.
 */
export class Sessions2 extends Tester2 {
  private readonly start: readonly string[];
  private readonly stop: readonly string[];
  private readonly bays = new Map<number, Bay>();
  private nextRemoteStartId = 1;

  constructor(rig: Rig, variables: Readonly<Record<string, string>>) {
    super(rig);
    this.start = (variables["TxCtrlr/TxStartPoint"] ?? "").split(",");
    this.stop = (variables["TxCtrlr/TxStopPoint"] ?? "").split(",");
  }

  /** The transaction of an EVSE, the newest. */
  transactionOf(evse = 1): string {
    return this.bay(evse).transactionId;
  }

  /** ChangeAvailability of the station, an EVSE or a connector. */
  async changeAvailability(
    operationalStatus: "Operative" | "Inoperative",
    [id, connectorId]: readonly [evse?: number, connector?: number] = [],
    wanted = "Accepted",
  ): Promise<void> {
    const place = connectorId === undefined ? { id } : { id, connectorId };
    const evse = id === undefined ? {} : { evse: place };
    await this.ask("ChangeAvailability", { operationalStatus, ...evse }, wanted);
  }

  /** State Unavailable, of the station, an EVSE or a connector. */
  async unavailable(place: readonly [evse?: number, connector?: number] = []): Promise<void> {
    const [evse, connector] = place;
    await this.changeAvailability("Inoperative", place);
    const places = this.places.filter(([e, c]) => e === (evse ?? e) && c === (connector ?? c));
    await this.anyOrder(...places.map((place) => status2(place, "Unavailable")));
  }

  /** Memory state IdTokenCached. */
  async idTokenCached(token: IdToken = alice): Promise<void> {
    await this.authorized({ token });
    await this.evConnectedPreSession();
    await this.parkingBayUnoccupied();
  }

  /** A token the CSMS does not accept: it is asked, and nothing comes of it. */
  async refused(token: IdToken, evse = 1): Promise<void> {
    this.controls.presentToken(token, evse);
    await this.expect("Authorize", { idToken: tokenOf(token) });
    await this.quiet(10);
    expect(this.controls.evse(evse).powerW, "no energy").toBe(0);
  }

  async authorized(options: AuthorizeOptions = {}): Promise<void> {
    const { evse = 1, token = alice, remote = false, asks = !remote } = options;
    const bay = this.bay(evse);
    if (remote) await this.requestStart(evse, token, options.more);
    else this.controls.presentToken(token, evse);
    if (asks) await this.expect("Authorize", { idToken: tokenOf(token) });
    // A token the station knows: nothing may show that it was taken.
    else await this.rig.pass(1);
    bay.token = token;
    if (remote && !bay.plugged) await this.maybe(status2([evse, 1], "Occupied"));
    if (bay.running || this.starts("Authorized") || (bay.plugged && this.starts("PowerPathClosed"))) {
      // Where the power path starts it, that may be what is told.
      const byPath = !bay.running && !this.starts("Authorized");
      const local = byPath ? /^(Authorized|ChargingStateChanged)$/ : "Authorized";
      const trigger = remote ? "RemoteStart" : local;
      await this.told(evse, trigger, {}, { idToken: tokenOf(token) });
    }
  }

  async evConnectedPreSession(evse = 1): Promise<void> {
    const bay = this.bay(evse);
    const occupied = this.occupied(evse);
    this.controls.plug(evse);
    bay.plugged = true;
    const wanted: Wanted[] = occupied ? [] : [status2([evse, 1], "Occupied")];
    const tells = bay.running || this.starts("EVConnected") || (bay.token && this.starts("PowerPathClosed"));
    if (tells) {
      const trigger = /^(CablePluggedIn|ChargingStateChanged|RemoteStart)$/;
      const info = { chargingState: waiting };
      const place = { evse: { id: evse, connectorId: 1 } };
      wanted.push(event(bay.running ? "Updated" : "Started", trigger, info, place));
    }
    const found = (await this.anyOrder(...wanted)).at(-1);
    if (tells && found) this.take(evse, found);
  }

  async energyTransferStarted(options: AuthorizeOptions = {}): Promise<void> {
    const { evse = 1 } = options;
    const bay = this.bay(evse);
    if (!bay.token) await this.authorized(options);
    if (!bay.plugged) await this.evConnectedPreSession(evse);
    if (bay.energy) return;
    const { running } = bay;
    if (!running && this.starts("PowerPathClosed"))
      await this.told(evse, "ChargingStateChanged", { chargingState: "SuspendedEVSE" });
    if (!bay.running && !this.starts("EnergyTransfer")) throw new Error("no start point was reached");
    await this.skip(
      event("Updated", "ChargingStateChanged", { chargingState: /^(SuspendedEV|EVConnected)/ }),
    );
    await this.told(evse, "ChargingStateChanged", { chargingState: "Charging" });
  }

  /** The car suspends. */
  async energyTransferSuspended(evse = 1): Promise<void> {
    const bay = this.bay(evse);
    if (!bay.energy) await this.energyTransferStarted({ evse });
    this.controls.pauseCar(evse);
    if (this.stops("EnergyTransfer"))
      await this.ended(evse, "ChargingStateChanged", { stoppedReason: "StoppedByEV" });
    else
      await this.told(evse, "ChargingStateChanged", {
        chargingState: /^(EVConnected|SuspendedEV)$/,
      });
    bay.energy = false;
  }

  async stopAuthorized({
    evse = 1,
    remote = false,
  }: { evse?: number; remote?: boolean } = {}): Promise<void> {
    const bay = this.bay(evse);
    if (!bay.energy) await this.energyTransferStarted({ evse });
    await this.rig.pass(5);
    const { token } = bay;
    bay.token = null;
    if (remote) await this.requestStop(evse);
    else if (token) this.controls.presentToken(token, evse);
    await this.stopTold(evse, token, remote);
  }

  /** States StopAuthorized to ParkingBayUnoccupied happened offline: what they tell is in the queue, and each event says so. */
  async stoppedOffline(evse = 1): Promise<void> {
    const bay = this.bay(evse);
    const { token } = bay;
    const offline = { offline: true };
    Object.assign(bay, { token: null, plugged: false });
    await this.skip(status2([evse, 1], /./));
    await this.skip(event("Updated", /^MeterValue/, {}, offline));
    await this.skip(status2([evse, 1], /./));
    await this.stopTold(evse, token, false, offline);
    const state = { chargingState: "EVConnected" };
    if (bay.running && bay.energy) await this.told(evse, "ChargingStateChanged", state, offline);
    if (bay.running) await this.ended(evse, "EVCommunicationLost", { chargingState: "Idle" }, offline);
    await this.skip(status2([evse, 1], /./));
    expect(this.occupied(evse), "the connector is told as Available").toBe(false);
  }

  /** Energy has stopped and does not come back. */
  async evConnectedPostSession(evse = 1, remote = false): Promise<void> {
    const bay = this.bay(evse);
    if (bay.token || !bay.plugged) await this.stopAuthorized({ evse, remote });
    if (!bay.running || !bay.energy) return;
    await this.told(evse, "ChargingStateChanged", { chargingState: "EVConnected" });
    bay.energy = false;
  }

  async evDisconnected(evse = 1, remote = false): Promise<void> {
    const bay = this.bay(evse);
    await this.evConnectedPostSession(evse, remote);
    this.controls.unplug(evse);
    bay.plugged = false;
    const wanted: Wanted[] = [status2([evse, 1], "Available")];
    const ends = bay.running && this.stops("EVConnected");
    if (bay.running)
      wanted.push(event(ends ? "Ended" : "Updated", "EVCommunicationLost", { chargingState: "Idle" }));
    const found = (await this.anyOrder(...wanted)).at(-1);
    if (bay.running && found) this.take(evse, found);
  }

  /** No sensor of the bay there: the same as disconnected. */
  async parkingBayUnoccupied(evse = 1): Promise<void> {
    if (this.bay(evse).plugged) await this.evDisconnected(evse);
  }

  /** The next TransactionEvent of an EVSE: the first of its transaction, or an update. */
  async told(
    evse: number,
    trigger: string | RegExp,
    info: Record<string, unknown> = {},
    more: Record<string, unknown> = {},
  ): Promise<Received> {
    const { running } = this.bay(evse);
    const found = await this.event(running ? "Updated" : "Started", trigger, info, more);
    this.take(evse, found);
    return found;
  }

  /** The last TransactionEvent of an EVSE. */
  async ended(
    evse: number,
    trigger: string | RegExp,
    info: Record<string, unknown> = {},
    more: Record<string, unknown> = {},
  ): Promise<Received> {
    const found = await this.event("Ended", trigger, info, more);
    this.take(evse, found);
    return found;
  }

  /** Updates of a transaction that were made while offline, each with its meter values; how many. */
  async queuedUpdates(evse: number): Promise<number> {
    let count = 0;
    const wanted = event("Updated", /./, {}, { offline: true, meterValue: expect.any(Array) });
    for (let found = await this.maybe(wanted); found; found = await this.maybe(wanted)) {
      this.take(evse, found);
      count++;
    }
    expect(count, "updates in the queue").toBeGreaterThan(0);
    return count;
  }

  /** The EVSE is as new: nothing runs and nobody is authorized (after a reset, say). */
  forget(evse = 1): void {
    const bay = this.bay(evse);
    Object.assign(bay, { token: null, energy: false, running: false, remoteStartId: null });
  }

  /** RequestStartTransaction, accepted; names the transaction that runs already (F01.FR.13). */
  private async requestStart(
    evse: number,
    token: IdToken,
    more: Readonly<Record<string, unknown>> = {},
  ): Promise<void> {
    const bay = this.bay(evse);
    bay.remoteStartId = this.nextRemoteStartId++;
    const answer = await this.call("RequestStartTransaction", {
      idToken: tokenOf(token),
      evseId: evse,
      remoteStartId: bay.remoteStartId,
      ...more,
    });
    expect(answer).toMatchObject({ status: "Accepted" });
    if (bay.running) expect(answer).toMatchObject({ transactionId: bay.transactionId });
  }

  private async requestStop(evse: number): Promise<void> {
    const { transactionId } = this.bay(evse);
    await this.ask("RequestStopTransaction", { transactionId }, "Accepted");
  }

  private take(evse: number, { payload }: Received): void {
    const bay = this.bay(evse);
    const info = isObject(payload["transactionInfo"]) ? payload["transactionInfo"] : {};
    const id = String(info["transactionId"]);
    if (payload["eventType"] === "Started") {
      expect(id, "a transactionId of its own").not.toBe(bay.transactionId);
      bay.running = true;
      bay.transactionId = id;
    }
    expect(id, "the transaction of this EVSE").toBe(bay.transactionId);
    if (payload["eventType"] === "Ended") bay.running = false;
    if (info["chargingState"] === "Charging") bay.energy = true;
    if (info["chargingState"] === "EVConnected" || info["chargingState"] === "Idle") bay.energy = false;
    if (bay.remoteStartId !== null) {
      // The first after the request says which one it was.
      expect(info["remoteStartId"]).toBe(bay.remoteStartId);
      bay.remoteStartId = null;
    }
    if (bay.plugged && payload["eventType"] === "Started")
      expect(payload["evse"]).toMatchObject({ id: evse, connectorId: 1 });
  }

  /** What state StopAuthorized tells; `token` is what was presented again. */
  private async stopTold(
    evse: number,
    token: IdToken | null,
    remote: boolean,
    more: Record<string, unknown> = {},
  ): Promise<void> {
    const trigger = remote ? "RemoteStop" : "StopAuthorized";
    const by = ({ payload }: Received): void => {
      if (!remote && token && payload["idToken"] !== undefined)
        expect(payload["idToken"], "who stops").toEqual(tokenOf(token));
    };
    if (!this.stops("Authorized", "PowerPathClosed", "EnergyTransfer")) {
      by(await this.told(evse, trigger, {}, more));
      return;
    }
    const update = await this.maybe(event("Updated", trigger, {}, more));
    if (update) by(update);
    const state = { chargingState: "EVConnected" };
    const why = update ? "ChargingStateChanged" : trigger;
    const last = await this.ended(evse, why, update ? state : {}, more);
    if (!update) by(last);
    const reasons = remote ? ["Remote"] : ["Local", undefined];
    expect(reasons, "why it ended").toContain(infoOf(last.payload)["stoppedReason"]);
    this.bay(evse).energy = false;
  }

  private occupied(evse: number): boolean {
    const last = this.csms.of("StatusNotification").findLast((payload) => payload["evseId"] === evse);
    return last?.["connectorStatus"] === "Occupied";
  }

  private starts(...points: readonly string[]): boolean {
    return points.some((point) => this.start.includes(point));
  }

  private stops(...points: readonly string[]): boolean {
    return points.some((point) => this.stop.includes(point));
  }

  private bay(evse: number): Bay {
    const known = this.bays.get(evse);
    if (known) return known;
    const fresh: Bay = {
      plugged: false,
      token: null,
      energy: false,
      running: false,
      transactionId: "",
      remoteStartId: null,
    };
    this.bays.set(evse, fresh);
    return fresh;
  }
}
