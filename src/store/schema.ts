import { authorizationCacheShape } from "./authorization-cache-table.ts";
import { availabilityShape } from "./availability-table.ts";
import { bootsShape } from "./boots-table.ts";
import { chargingProfilesShape } from "./charging-profiles-table.ts";
import { notesShape } from "./notes-table.ts";
import { asideShape, outboxShape } from "./outbox-row.ts";
import { remoteIdsShape } from "./remote-ids-table.ts";
import type { TableShape } from "./table.ts";
import { readingsShape } from "./transaction-readings-table.ts";
import { transactionsShape } from "./transactions-table.ts";
import { variablesShape } from "./variables-table.ts";

/** Every table of the newest version. */
export const tables: readonly TableShape<unknown>[] = [
  bootsShape,
  transactionsShape,
  outboxShape,
  asideShape,
  remoteIdsShape,
  readingsShape,
  variablesShape,
  availabilityShape,
  notesShape,
  authorizationCacheShape,
  chargingProfilesShape,
];
