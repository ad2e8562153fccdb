import type { ChargerEvent } from "../../src/ports/charger-events.ts";
import type { MeterReading } from "../../src/model/meter-value.ts";
import type { Heard } from "./oracle.ts";

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

  /** Each transaction of the hardware's came to the CSMS once, with its registers and its reason, and no other did. */
  judge(heard: Iterable<Heard>): string[] {
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
        if (reason !== own.end.reason)
          problems.push(`${name}: ended as ${reason}, the hardware said ${own.end.reason}`);
      }
    }
    for (const { transactionId } of told)
      problems.push(`transaction ${transactionId} is none of the hardware's, or was told twice`);
    return problems;
  }
}

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
