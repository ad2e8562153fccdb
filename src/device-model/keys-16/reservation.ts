import { OCPP16LegacyCtrlr } from "../components/ocpp16-legacy-ctrlr.ts";
import { type Key16, keysOf } from "./key.ts";

const key = keysOf("Reservation");

/** 1.6 §9.3. */
export const reservationKeys: readonly Key16[] = [
  key("ReserveConnectorZeroSupported", OCPP16LegacyCtrlr.ReserveConnectorZeroSupported, "1.6 §9.3.1", {
    awaits: "Reservation",
  }),
];
