/** Which EVSEs give direct current, and what follows for charging profiles. */
export interface DcEvses {
  readonly evses: readonly number[];
  /** They take no profile in A. */
  readonly refuseAmps: boolean;
}
