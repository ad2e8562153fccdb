import type { Fact } from "../../model/fact.ts";
import type { Moment } from "../../model/moment.ts";
import type { TokenVerdict } from "../../model/token.ts";
import type { CachedToken } from "../../ports/store.ts";
import type { CustomerRecord, CustomerTransaction } from "../../station/customer-information.ts";

/** Characters of one part (NotifyCustomerInformationRequest.data). */
const longestPart = 512;

/** ISO 8601 of a moment. */
export type IsoTime = (moment: Moment) => string;

const isoOf = (wall: number): string => new Date(wall).toISOString();

const verdict = ({ status, groupId, expires, chargingPriority, evses }: TokenVerdict): object => ({
  status,
  ...(groupId === undefined ? {} : { groupIdToken: groupId }),
  ...(expires === undefined ? {} : { cacheExpiryDateTime: isoOf(expires) }),
  ...(chargingPriority === undefined ? {} : { chargingPriority }),
  ...(evses === undefined ? {} : { evseId: evses }),
});

function transactionOf({ transaction, profiles }: CustomerTransaction, iso: IsoTime): object {
  const { id, place, startedAt, endedAt, token, groupId, reservationId, remoteStartId } = transaction;
  return {
    transactionId: id,
    evseId: place.evse,
    connectorId: place.connector,
    ...(token ? { idToken: { idToken: token.value, type: token.type } } : {}),
    ...(groupId === null ? {} : { groupIdToken: groupId }),
    startedAt: iso(startedAt),
    ...(endedAt ? { endedAt: iso(endedAt) } : {}),
    meterStartWh: transaction.meterStartWh,
    meterLastWh: transaction.lastMeterWh,
    ...(reservationId === null ? {} : { reservationId }),
    ...(remoteStartId === null ? {} : { remoteStartId }),
    ...(profiles.length === 0 ? {} : { chargingProfiles: profiles }),
  };
}

const cachedOf = ({ type, info, usedAt }: CachedToken): object => ({
  ...unless(type === "", { type }),
  ...verdict(info),
  lastUsed: isoOf(usedAt),
});

const messageOf = (fact: Fact): object => ({
  kind: fact.kind,
  ...("transactionId" in fact ? { transactionId: fact.transactionId } : {}),
});

const unless = (empty: boolean, part: object): object => (empty ? {} : part);

/** What is known of a customer, as JSON: the standard leaves the format to the station. */
export function customerText(record: CustomerRecord, iso: IsoTime): string {
  const { value, cached, listed, transactions, starts, plugs, waiting, refused } = record;
  return JSON.stringify({
    idToken: value,
    ...unless(cached.length === 0, { authorizationCache: cached.map(cachedOf) }),
    ...(listed && { localAuthorizationList: verdict(listed) }),
    ...unless(transactions.length === 0, {
      transactions: transactions.map((transaction) => transactionOf(transaction, iso)),
    }),
    ...unless(plugs.length === 0, { plugsKept: plugs.map((evseId) => ({ evseId })) }),
    ...unless(starts.length === 0, {
      remoteStarts: starts.map(({ evse, profile }) => ({ evseId: evse, chargingProfile: profile })),
    }),
    ...unless(waiting.length === 0, { messagesWaiting: waiting.map(messageOf) }),
    ...unless(refused.length === 0, { messagesRefused: refused.map(messageOf) }),
  });
}

/** A text in parts that each fit; at least one, which may be empty. No character is cut in two. */
export function partsOf(text: string): string[] {
  const parts: string[] = [];
  let part = "";
  for (const character of text) {
    if (part.length + character.length > longestPart) {
      parts.push(part);
      part = "";
    }
    part += character;
  }
  return [...parts, part];
}
