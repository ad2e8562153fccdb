import type { Peers } from "../../../test/support/everest/peers.ts";
import type { RecordingCsms } from "../csms.ts";
import type { Dice } from "../dice.ts";
import type { AskedEnds } from "./asked-ends.ts";
import type { Books, EvseTruth } from "./books.ts";

export interface VisitorsOptions {
  readonly dice: Dice;
  readonly peers: Peers;
  readonly books: Books;
  readonly csms: RecordingCsms;
  /** Hears of all they do that ends a transaction. */
  readonly ends: AskedEnds;
  /** Breaks what connects our module with the broker. */
  readonly cutBroker: () => void;
  /** Where every meter begins, Wh. */
  readonly firstWh: number;
}

/** Between two acts at an EVSE, ms. */
const paceMs: readonly [number, number] = [5, 250];

/** People at the EVSEs, an operator, a bad network: they go on whether our module lives or not. */
export class Visitors {
  private readonly options: VisitorsOptions;
  private readonly timers = new Map<string, NodeJS.Timeout>();
  private readonly meters = new Map<number, number>();
  private readonly plugged = new Set<number>();
  private tags = 0;
  private newest = new Map<number, string>();

  constructor(options: VisitorsOptions) {
    this.options = options;
  }

  start(): void {
    const { dice, books } = this.options;
    for (const truth of books.evses)
      this.again(`EVSE ${truth.evse}`, dice.fork(), (own) => this.act(truth, own));
    this.again("network", dice.fork(), (own) => this.trouble(own));
  }

  /** Nobody does anything any more; the network is whole. */
  stop(): void {
    for (const timer of this.timers.values()) clearTimeout(timer);
    this.timers.clear();
    this.options.csms.restore();
  }

  /** Leaves every EVSE in some state, with energy for whoever wants it. */
  settle(): void {
    const { dice, peers, books } = this.options;
    for (const { evse } of books.evses) {
      const sim = this.sim(evse);
      sim.clearInoperative();
      sim.setSource(localApi("Unassigned"));
      sim.energyIs(true);
      if (dice.chance(0.7)) this.unplug(evse);
      const last = dice.int(0, 6);
      if (last >= 2) this.plug(evse, dice);
      if (last === 3) peers.reader.swipe(this.tag(evse), { prevalidated: true, connectors: [evse] });
      if (last === 4) this.press(evse, "Local");
      if (last === 5) this.disable(evse);
      if (last === 6) sim.raiseInoperative("evse_board_support/MREC6UnderVoltage");
    }
  }

  private act(truth: EvseTruth, dice: Dice): void {
    const { evse } = truth;
    const sim = this.sim(evse);
    const meter = (this.meters.get(evse) ?? this.options.firstWh) + dice.int(1, 300);
    this.meters.set(evse, meter);
    sim.measure(meter);
    if (truth.disabled && dice.chance(0.4)) sim.setSource(localApi("Unassigned"));
    if (truth.faulted && dice.chance(0.4)) sim.clearInoperative();
    if (truth.stage === "running") this.during(truth, dice);
    else if (truth.stage === "spent") {
      if (dice.chance(0.4)) this.unplug(evse);
    } else if (!this.plugged.has(evse) && dice.chance(0.6)) this.plug(evse, dice);
    else this.before(truth, dice);
  }

  private before({ evse }: EvseTruth, dice: Dice): void {
    const { reader, auth } = this.options.peers;
    const act = dice.int(0, 11);
    if (act <= 4) reader.swipe(this.tag(evse), { prevalidated: true, connectors: [evse] });
    else if (act <= 7) reader.swipe(this.tag(evse), { connectors: [evse] });
    else if (act === 8) this.unplug(evse);
    else if (act === 9) auth.timeOut(evse);
    else if (act === 10) this.disable(evse);
    else this.sim(evse).raiseInoperative("evse_board_support/MREC6UnderVoltage");
  }

  private during(truth: EvseTruth, dice: Dice): void {
    const { evse } = truth;
    const sim = this.sim(evse);
    const act = dice.int(0, 19);
    if (act <= 2) this.unplug(evse);
    else if (act <= 4) this.swipeOut(evse);
    else if (act === 5) this.press(evse, "EmergencyStop");
    else if (act === 6) this.disable(evse);
    else if (act === 7) sim.raiseInoperative("evse_board_support/MREC6UnderVoltage");
    else if (act === 8) this.remoteStop(truth);
    else if (act === 9) sim.energyIs(dice.chance(0.5));
    else if (act <= 11) sim.carStops();
    else if (act <= 13) sim.carAsks();
  }

  private remoteStop({ connector }: EvseTruth): void {
    const transactionId = this.options.csms.lastTransactionOf(connector);
    if (transactionId !== undefined) this.options.csms.ask("RemoteStopTransaction", { transactionId });
  }

  private trouble(dice: Dice): void {
    const { csms, cutBroker } = this.options;
    const act = dice.int(0, 60);
    if (csms.isCut && act < 6) csms.restore();
    else if (act === 6) csms.cut();
    else if (act === 7) csms.flap();
    else if (act === 8) cutBroker();
  }

  private plug(evse: number, dice: Dice): void {
    this.plugged.add(evse);
    this.sim(evse).plug(evse === 2 ? dice.int(1, 2) : undefined);
  }

  private unplug(evse: number): void {
    this.plugged.delete(evse);
    this.options.ends.note(evse, "EVDisconnected");
    this.sim(evse).unplug();
  }

  private press(evse: number, reason: "Local" | "EmergencyStop"): void {
    this.options.ends.note(evse, reason);
    this.sim(evse).machine.stop(reason);
  }

  private disable(evse: number): void {
    // 1.6 has no word for it.
    this.options.ends.note(evse, "Other");
    this.sim(evse).setSource(localApi("Disable"));
  }

  /** The token that charges, once more. */
  private swipeOut(evse: number): void {
    this.options.ends.note(evse, "Local");
    this.options.peers.reader.swipe(this.newest.get(evse) ?? "", { connectors: [evse] });
  }

  private sim(evse: number) {
    const sim = this.options.peers.evses[evse - 1];
    if (!sim) throw new Error(`there is no EVSE ${evse}`);
    return sim;
  }

  /** A tag of its own for each try. */
  private tag(evse: number): string {
    const tag = `E${evse}-${++this.tags}`;
    this.newest.set(evse, tag);
    return tag;
  }

  private again(who: string, dice: Dice, act: (dice: Dice) => void): void {
    const next = (): void => {
      act(dice);
      this.timers.set(who, setTimeout(next, dice.int(...paceMs)));
    };
    this.timers.set(who, setTimeout(next, dice.int(...paceMs)));
  }
}

const localApi = (state: "Disable" | "Unassigned") => ({
  enable_source: "LocalAPI",
  enable_state: state,
  enable_priority: 100,
});
