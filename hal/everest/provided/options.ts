/** Which of EVerest's OCPP modules we stand in for; `OCPPStation` is ours. */
export type Flavour = "OCPP" | "OCPP201" | "OCPPmulti" | "OCPPStation";

export interface ProvideOptions {
  readonly flavour: Flavour;
  /** The version spoken (last); null: none was agreed on yet. */
  ocppVersion(): "1.6" | "2.0.1" | "2.1" | null;
  /** `EnableExternalWebsocketControl`. */
  readonly externalWebsocketControl: boolean;
}
