/** Where the versions of OCPP differ in what a profile means. */
export interface CompositionRules {
  /** What a Relative profile counts from: 1.6 the start of the transaction, 2.x the closing of the power path (K01.FR.42). */
  readonly relativeTo: "transactionStart" | "powerPathClosed";
  /** numberPhases of a period that names none: 3 for AC in 2.x (K01.FR.49); none in 1.6, and for DC. */
  readonly absentNumberPhases?: number | undefined;
  /** 1.6: a TxProfile without transactionId counts although no transaction runs; 2.x needs one that runs and matches. */
  readonly txProfileWithoutTransaction: boolean;
}
