import type { ChargerEvent } from "../../src/ports/charger-events.ts";
import type { MeterReading } from "../../src/model/meter-value.ts";
import type { Heard } from "./oracle.ts";
import { isHardwares, type TxPoints } from "./tx-points.ts";

/** A transaction of hardware that owns its sessions, as it happened there. */
interface OwnTransaction {
  readonly evse: number;
  readonly idTag: string;
  readonly meterStart: number | null;
  end: { readonly meterStop: number | null; readonly reason: string } | null;
}

/** What the hardware itself did (`sessionOwner: "charger"`): the truth every bill is compared with. */
export class HardwareBill {
  private readonly transactions = new Map<string, OwnTransaction>();

  heard(event: ChargerEvent): void {
    if (event.type === "transactionStarted") {
      const { evse, token, reading, sessionId } = event;
      const meterStart = wholeWh(reading);
      this.transactions.set(sessionId, { evse, idTag: token?.value ?? "", meterStart, end: null });
    } else if (event.type === "transactionFinished") {
      const known = this.transactions.get(event.sessionId);
      if (known) known.end = { meterStop: wholeWh(event.reading), reason: event.reason };
    }
  }

  /**
   * Each transaction of the hardware's is in one that the CSMS heard of, and all energy is in these; where they are the same, with its
   * registers and its reason.
   * @param unseenWh what may flow after a pause that ended it, until the hardware has stopped (TxStopPoint EnergyTransfer)
   */
  judge(heard: Iterable<Heard>, points: TxPoints, unseenWh: number): string[] {
    if (isHardwares(points)) return this.judgeSame(heard);
    return this.judgeWithin(heard, points.stop.includes("EnergyTransfer") ? unseenWh : 0);
  }

  private judgeWithin(heard: Iterable<Heard>, unseenWh: number): string[] {
    const problems: string[] = [];
    const told = [...heard];
    // The largest first: a token may come again, and what is small fits anywhere.
    const whOf = ({ meterStart, end }: OwnTransaction): number => (end?.meterStop ?? 0) - (meterStart ?? 0);
    const largestFirst = [...this.transactions].sort(([, one], [, other]) => whOf(other) - whOf(one));
    for (const [sessionId, own] of largestFirst) {
      const { evse, idTag, meterStart, end } = own;
      const found = told.findIndex(
        (each) =>
          each.start?.start.connectorId === evse &&
          each.tokens.includes(idTag) &&
          each.start.start.meterStart <= (meterStart ?? 0) &&
          (each.stop?.stop.meterStop ?? Infinity) + unseenWh >= (end?.meterStop ?? 0),
      );
      // Without energy there may be none: it did not begin.
      const none = end?.meterStop === meterStart;
      if (found >= 0) told.splice(found, 1);
      else if (!none)
        problems.push(
          `session ${sessionId} of EVSE ${evse} (${idTag}, ${meterStart} to ${end?.meterStop} Wh) is in no transaction of the CSMS`,
        );
    }
    for (const { transactionId, start: began, stop: ended } of told) {
      const wh = (ended?.stop.meterStop ?? 0) - (began?.start.meterStart ?? 0);
      if (ended && wh > 1)
        problems.push(`transaction ${transactionId}: ${wh} Wh that the hardware never gave`);
    }
    return problems;
  }

  private judgeSame(heard: Iterable<Heard>): string[] {
    const problems: string[] = [];
    const told = [...heard];
    for (const [sessionId, own] of this.transactions) {
      const found = told.findIndex(({ start }) => start !== null && isStartOf(own, start.start));
      const name = `session ${sessionId} of EVSE ${own.evse} (${own.idTag} from ${own.meterStart} Wh)`;
      const [match] = found < 0 ? [] : told.splice(found, 1);
      if (!match) problems.push(`${name}: the CSMS never heard of its transaction`);
      else if (own.end && match.stop) {
        const { meterStop, reason = "Local" } = match.stop.stop;
        if (meterStop !== own.end.meterStop)
          problems.push(`${name}: billed to ${meterStop} Wh, the meter stood at ${own.end.meterStop}`);
        if (!isSame(reason, own.end.reason))
          problems.push(`${name}: ended as ${reason}, the hardware said ${own.end.reason}`);
      }
    }
    for (const { transactionId } of told)
      problems.push(`transaction ${transactionId} is none of the hardware's, or was told twice`);
    return problems;
  }
}

/** 2.0.1 has one word for a hard reset and an immediate one. */
const isSame = (told: string, own: string): boolean =>
  told === own || (told === "ImmediateReset" && own === "HardReset");

const isStartOf = (
  own: OwnTransaction,
  start: { readonly connectorId: number; readonly idTag: string; readonly meterStart: number },
): boolean =>
  start.connectorId === own.evse && start.idTag === own.idTag && start.meterStart === own.meterStart;

function wholeWh({ samples }: MeterReading): number | null {
  const register = samples.find(
    ({ measurand, phase }) => measurand === "Energy.Active.Import.Register" && phase === undefined,
  );
  return register ? Math.round(register.value) : null;
}
