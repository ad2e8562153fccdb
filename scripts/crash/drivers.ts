import type { RecordingCsms } from "./csms.ts";
import { blockedPrefix } from "./csms-answers.ts";
import type { Dice } from "./dice.ts";
import type { Garage } from "./garage.ts";
import type { Journal } from "./journal.ts";
import { ProfileMaker } from "./profile-maker.ts";

export interface DriversOptions {
  readonly dice: Dice;
  readonly garage: Garage;
  readonly csms: RecordingCsms;
  readonly journal: Journal;
}

/** Wait between two acts at an EVSE, ms: usual, and when many short sessions are wanted. */
const usualPaceMs: readonly [number, number] = [20, 500];
const hurriedPaceMs: readonly [number, number] = [5, 60];

/** People at the charger, an operator at the CSMS, and a bad network: whatever they do next is up to the dice. */
export class Drivers {
  /** Many short sessions. */
  hurried = false;
  /** Whether the network may break by itself. */
  network = true;
  /** Everybody keeps still. */
  hushed = false;
  private readonly profiles = new ProfileMaker();
  private readonly options: DriversOptions;
  private readonly timers = new Map<string, NodeJS.Timeout>();
  private readonly tags = new Map<number, string>();
  private readonly seen: string[] = [];
  private sessions = 0;

  constructor(options: DriversOptions) {
    this.options = options;
  }

  start(): void {
    const { dice, garage } = this.options;
    for (const evse of garage.evses) this.again(`EVSE ${evse}`, dice.fork(), (own) => this.act(evse, own));
    this.again("network", dice.fork(), (own) => this.trouble(own));
    this.again("operator", dice.fork(), (own) => this.operate(own));
    this.again("energy manager", dice.fork(), (own) => this.manage(own), hurriedPaceMs);
  }

  stop(): void {
    for (const timer of this.timers.values()) clearTimeout(timer);
    this.timers.clear();
  }

  /** Every car leaves. */
  leave(): void {
    for (const evse of this.options.garage.evses) this.options.garage.controls.unplug(evse);
  }

  private again(who: string, dice: Dice, act: (dice: Dice) => void, pace = usualPaceMs): void {
    const [least, most] = this.hurried ? hurriedPaceMs : pace;
    const timer = setTimeout(
      () => {
        if (!this.hushed) act(dice);
        this.again(who, dice, act, pace);
      },
      dice.int(least, most),
    );
    this.timers.set(who, timer);
  }

  private act(evse: number, dice: Dice): void {
    const { controls } = this.options.garage;
    const view = controls.evse(evse);
    if (view.connectors.every(({ car }) => car === null)) {
      // Some present the card first.
      if (dice.chance(0.2)) this.swipe(evse, this.newTag(evse, dice));
      else if (dice.chance(0.15)) this.remoteStart(evse, dice);
      else controls.plug(evse);
      return;
    }
    if (view.powerW === 0 && dice.chance(0.6)) {
      if (dice.chance(0.3)) this.remoteStart(evse, dice);
      else this.swipe(evse, this.newTag(evse, dice));
      return;
    }
    if (!this.hurried && dice.chance(0.4)) return;
    const way = dice.pick("swipe", "unplug", "torn", "button", "remote", "pause", "resume");
    if (way === "swipe") this.swipe(evse, this.tags.get(evse) ?? this.newTag(evse, dice));
    else if (way === "unplug") controls.unplug(evse);
    else if (way === "torn") controls.unplug(evse, "torn");
    else if (way === "button") controls.pressStop(evse);
    else if (way === "remote") this.remoteStop(evse);
    else if (way === "pause") controls.pauseCar(evse);
    else controls.resumeCar(evse);
  }

  private trouble(dice: Dice): void {
    const { csms } = this.options;
    if (!this.network) return;
    if (csms.isCut) {
      if (dice.chance(0.7)) csms.restore();
    } else if (dice.chance(0.06)) csms.cut();
    else if (dice.chance(0.06)) csms.flap();
  }

  private operate(dice: Dice): void {
    if (dice.chance(0.01)) this.options.csms.ask("Reset", { type: dice.pick("Soft", "Hard") });
  }

  /** Charging profiles come and go. */
  private manage(dice: Dice): void {
    const { csms } = this.options;
    if (dice.chance(0.3)) return;
    if (dice.chance(0.2)) csms.ask("ClearChargingProfile", this.profiles.clear(dice));
    else
      csms.ask(
        "SetChargingProfile",
        this.profiles.set(dice, (connectorId) => csms.lastTransactionOf(connectorId)),
      );
  }

  private swipe(evse: number, idTag: string): void {
    this.options.garage.controls.presentToken({ value: idTag, type: "ISO14443" }, evse);
  }

  private remoteStart(evse: number, dice: Dice): void {
    const { csms } = this.options;
    const brings = dice.chance(0.5);
    // A token of its own tells the transaction that has to have the profile.
    const idTag = brings ? `PROFILE-${evse}-${++this.sessions}` : this.newTag(evse, dice);
    const asked = csms.ask("RemoteStartTransaction", {
      ...{ connectorId: evse, idTag },
      ...(brings && { chargingProfile: this.profiles.remote(dice) }),
    });
    if (asked) this.tags.set(evse, idTag);
  }

  /** The operator stops what this connector's last token started, if the CSMS has heard of it. */
  private remoteStop(evse: number): void {
    const { csms } = this.options;
    const transactionId = csms.lastTransactionOf(evse);
    if (transactionId !== undefined) csms.ask("RemoteStopTransaction", { transactionId });
  }

  /** A card; now and then one that was here before, which the cache may know. */
  private newTag(evse: number, dice: Dice): string {
    const fresh = `${dice.chance(0.08) ? blockedPrefix : "TAG"}-${evse}-${++this.sessions}`;
    const [first, ...others] = this.seen.filter((tag) => ![...this.tags.values()].includes(tag));
    const tag = first !== undefined && dice.chance(0.2) ? dice.pick(first, ...others) : fresh;
    if (tag === fresh) this.seen.push(tag);
    this.tags.set(evse, tag);
    return tag;
  }
}
