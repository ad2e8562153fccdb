import type { FactKind } from "../model/fact.ts";

interface DropRule {
  readonly kind: FactKind;
  /** `all`: oldest first until there is room. `everySecond`: one of two, so that no stretch of time goes missing. */
  readonly how: "all" | "everySecond";
}

/**
 * What goes when the outbox is full, first line first (DESIGN rule 8; E11.FR.04, E11.FR.05). What is not in the table
 * is never dropped: a transaction's start and its end.
 */
export const dropTable: readonly DropRule[] = [
  { kind: "stationReadings", how: "all" },
  { kind: "transactionReadings", how: "everySecond" },
];

/** Of `rows`, oldest first, those that this way of dropping takes. A last one that stands alone goes too. */
export function victims<Row>(how: DropRule["how"], rows: readonly Row[]): readonly Row[] {
  if (how === "all" || rows.length === 1) return rows;
  return rows.filter((_, index) => index % 2 === 1);
}
