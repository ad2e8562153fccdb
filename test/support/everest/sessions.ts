import type { SmallEverest } from "./small-everest.ts";
import { numberAt } from "./read.ts";

type Payload = Readonly<Record<string, unknown>>;

/** The car is plugged in, the card is shown, and the CSMS hears of a transaction that charges. */
export async function charge(
  everest: SmallEverest,
  options: { readonly evse?: number; readonly connector?: number; readonly token?: string } = {},
): Promise<Payload> {
  const { evse = 1, token = "04AABBCC" } = options;
  const connector = options.connector ?? evse;
  const before = everest.csms.called("StartTransaction").length;
  everest.evse(evse).plug();
  await everest.untilStatus(connector, "Preparing");
  everest.peers.reader.swipe(token);
  await everest.untilStatus(connector, "Charging");
  return (await everest.untilCalled("StartTransaction", before + 1))[before] ?? {};
}

/** The n-th StopTransaction. */
export async function stopped(everest: SmallEverest, times = 1): Promise<Payload> {
  return (await everest.untilCalled("StopTransaction", times))[times - 1] ?? {};
}

/** Statuses of a connector, each next to another one. */
export function statusesOf(everest: SmallEverest, connector = 1): readonly string[] {
  const all = everest.csms.statuses(connector);
  return all.filter((status, place) => status !== all[place - 1]);
}

/** The id the CSMS gave to its n-th transaction. */
export function transactionId(everest: SmallEverest, which = 1): number {
  const ids = everest.csms.given;
  const id = ids[which - 1];
  if (id === undefined) throw new Error(`there was no transaction ${which}`);
  return id;
}

/** How much a transaction counted, Wh. */
export function energyOf(start: Payload, stop: Payload): number {
  return (numberAt(stop, "meterStop") ?? NaN) - (numberAt(start, "meterStart") ?? NaN);
}
