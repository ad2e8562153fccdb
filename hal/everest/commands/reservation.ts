import * as z from "zod/v4-mini";
import { NonsenseLog } from "../../broker/nonsense-log.ts";
import type { AdapterContext } from "../adapter.ts";
import { ask, type CommandTable, confirm, ok, rejected, unsupported } from "./reply.ts";
import { hear, wireId, wireTime } from "./wire.ts";

export type ReservationCommands = Pick<CommandTable, "cancelReservation" | "checkReservation" | "reserve">;

const reserved = z.enum(["Accepted", "Faulted", "Occupied", "Rejected", "Unavailable"]);
const checked = z.enum([
  "NotReserved",
  "ReservedForToken",
  "ReservedForOtherToken",
  "ReservedForOtherTokenAndHasParentToken",
]);
const update = z.object({
  reservation_id: wireId,
  reservation_status: z.enum(["Expired", "Removed", "Placed", "Cancelled", "Used"]),
});

/** 2.x writes them with `-` where EVerest has `_`. */
const connectorTypes: readonly string[] = [
  "cCCS1",
  "cCCS2",
  "cG105",
  "cMCS",
  "cTesla",
  "cType1",
  "cType2",
  "s309_1P_16A",
  "s309_1P_32A",
  "s309_3P_16A",
  "s309_3P_32A",
  "sBS1361",
  "sCEE_7_7",
  "sType2",
  "sType3",
  "Other1PhMax16A",
  "Other1PhOver16A",
  "Other3Ph",
  "Pan",
  "wInductive",
  "wResonant",
  "Undetermined",
  "Unknown",
];

const notConnected = unsupported("no reservation module is connected");

/** Reservations are Auth's: it decides, keeps them, and gives a place to nobody else. */
export function reservationCommands(context: AdapterContext): ReservationCommands {
  const [reservation] = context.module.connections("reservation");
  if (reservation) {
    const nonsense = new NonsenseLog(context.clock, context.logger);
    hear(context, nonsense, reservation, "reservation_update", update, (told) => {
      const { reservation_id: reservationId, reservation_status: reason } = told;
      if (reason === "Expired" || reason === "Removed")
        context.emit({ type: "reservationEnded", reservationId, reason });
    });
  }

  return {
    reserve: async ({ reservationId, evse, token, groupId, expires, connectorType }) => {
      if (!reservation) return notConnected;
      if (!token || expires === undefined) return rejected("EVerest reserves for a token, until a time");
      const type = connectorType?.replaceAll("-", "_");
      if (type !== undefined && !connectorTypes.includes(type)) return ok({ status: "Rejected" });
      const request = {
        reservation_id: reservationId,
        id_token: token.value,
        expiry_time: wireTime(expires),
        ...(evse !== undefined && evse > 0 && { evse_id: evse }),
        ...(groupId !== undefined && { parent_id_token: groupId }),
        ...(type !== undefined && { connector_type: type }),
      };
      const reply = await ask(context, reservation, "reserve_now", { request }, reserved);
      return reply.status === "ok" ? ok({ status: reply.result }) : reply;
    },

    cancelReservation: async ({ reservationId }) => {
      if (!reservation) return notConnected;
      const args = { reservation_id: reservationId };
      return confirm(
        context,
        reservation,
        "cancel_reservation",
        args,
        rejected("there is no such reservation"),
      );
    },

    checkReservation: async ({ evse, token, groupId }) => {
      if (!reservation) return notConnected;
      const request = {
        id_token: token.value,
        ...(evse !== undefined && evse > 0 && { evse_id: evse }),
        ...(groupId !== undefined && { group_id_token: groupId }),
      };
      const reply = await ask(context, reservation, "exists_reservation", { request }, checked);
      return reply.status === "ok" ? ok({ status: reply.result }) : reply;
    },
  };
}
