import type { FactKind } from "../model/fact.ts";

interface DropRule {
  readonly kind: FactKind;
  /**
   * `oldest`: oldest first until there is room. `closest`: those closest to the one before in their transaction, so that no
   * stretch of time and no transaction goes missing.
   */
  readonly how: "oldest" | "closest";
}

/**
 * What goes when the outbox is full, first line first (DESIGN rule 8; E11.FR.04, E11.FR.05). What is not in the table
 * is never dropped: a transaction's start and its end.
 */
export const dropTable: readonly DropRule[] = [
  { kind: "stationReadings", how: "oldest" },
  { kind: "transactionReadings", how: "closest" },
  // Only the first reading of each transaction is left by now.
  { kind: "transactionReadings", how: "oldest" },
  // Delivery is guaranteed (A04.FR.02) as long as it costs no transaction.
  { kind: "securityEvent", how: "oldest" },
];
