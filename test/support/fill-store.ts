import type { Store } from "../../src/ports/store.ts";
import {
  endedOf,
  momentOf,
  profileOf,
  readingOf,
  readingsOf,
  rowOf,
  startedOf,
  stationReadingsOf,
  transactionOf,
} from "./store-samples.ts";

/**
 * Puts something into every table: `facts` rows wait (transactions of ten facts each, the last one still running), one
 * is set aside.
 */
export function fillStore(store: Store, facts: number): void {
  store.relaxed(() => {
    const boot = store.boots.begin();
    store.boots.setWallOrigin(boot, 1_700_000_000_000.5);
    let id = store.outbox.maxId();
    for (let first = 0; first < facts; first += 10) {
      const transaction = `tx-${boot}-${first}`;
      store.transactions.insert(transactionOf(transaction, first));
      store.remoteIds.bind(1, transaction, `${boot}${first}`);
      store.outbox.insert(rowOf(++id, startedOf(transaction, first)));
      for (let n = 1; n < 9; n++) store.outbox.insert(rowOf(++id, readingsOf(transaction, n)));
      if (first + 10 >= facts) {
        store.outbox.insert(rowOf(++id, stationReadingsOf(first)));
        store.readings.append(transaction, readingOf(first));
        break;
      }
      store.outbox.insert(rowOf(++id, endedOf(transaction, 9)));
      store.transactions.update({
        ...transactionOf(transaction, first),
        sequence: 10,
        endedAt: momentOf(first),
      });
    }
    store.outbox.insert(rowOf(++id, stationReadingsOf(1)));
    store.outbox.setAside(id, "refused", momentOf(1));
    store.variables.set({
      address: { component: "SecurityCtrlr", variable: "BasicAuthPassword" },
      attribute: "Actual",
      value: "secret",
      origin: "csms",
    });
    store.authorizationCache.put({ key: "deadbeef", type: "", info: { status: "Accepted" }, usedAt: 1 });
    store.availability.set({ evse: 1 }, false);
    store.chargingProfiles.put(profileOf(7));
    store.notes.set("reset", "Soft");
  });
}
