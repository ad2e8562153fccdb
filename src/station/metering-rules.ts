/** Where versions of OCPP differ in what is sampled, and when. */
export interface MeteringRules {
  /** Readings for the end of a transaction are taken at intervals of their own (2.x TxEndedInterval), not with those that are told. */
  readonly endIntervals: boolean;
  /**
   * A list aligned to the clock wants the start and the end of a transaction, too (1.6 errata v4 §3.14); in 2.x those are the sampled
   * list's (E06.FR.11).
   */
  readonly alignedBounds: boolean;
  /** The main meter is sampled while a transaction runs (1.6 §3.16.3); 2.x tells of it aligned to the clock only. */
  readonly samplesMain: boolean;
  /** The Enabled of SampledDataCtrlr and AlignedDataCtrlr counts, and SendDuringIdle (J01.FR.19, J01.FR.20). */
  readonly switches: boolean;
}
