import * as z from "zod/v4-mini";
import { NonsenseLog } from "../../broker/nonsense-log.ts";
import type { AdapterContext } from "../adapter.ts";
import type { Connection } from "../protocol/everest-module.ts";
import { order } from "./reply.ts";
import { hear, wireText } from "./wire.ts";

/** The longest EXI stream the ISO 15118 side takes, as base64. */
const longestExi = 5600;

const certificateRequest = z.object({
  // Longer than the interface allows, in case it grows.
  exi_request: wireText(20_000),
  iso15118_schema_version: wireText(255),
  certificate_action: z.enum(["Install", "Update"]),
});

type CertificateRequest = z.infer<typeof certificateRequest>;

/** Contract certificates for cars: each request gets its answer, if only that there is none. */
export function listenForCertificates(context: AdapterContext): void {
  const nonsense = new NonsenseLog(context.clock, context.logger);
  for (const connection of context.module.connections("extensions_15118")) {
    hear(
      context,
      nonsense,
      connection,
      "iso15118_certificate_request",
      certificateRequest,
      (request) => void answer(context, connection, request),
    );
    // 2.x's NotifyEVChargingNeeds, which this version does not send.
    hear(context, nonsense, connection, "charging_needs", z.unknown(), () =>
      context.logger.debug("the charging needs of a car are not used", { module: connection.moduleId }),
    );
  }
}

async function answer(
  context: AdapterContext,
  connection: Connection,
  request: CertificateRequest,
): Promise<void> {
  const { exi_request: exiRequest, iso15118_schema_version: schemaVersion } = request;
  const { certificate_action: action } = request;
  const evse = evseOf(context, connection);
  const told = await context.request("getCertificate", { evse, exiRequest, schemaVersion, action });
  const exi = told?.status === "Accepted" ? told.exiResponse : undefined;
  const fits = exi !== undefined && exi.length <= longestExi;
  if (exi !== undefined && !fits)
    context.logger.warn("a contract certificate is longer than EVerest takes", { bytes: exi.length });
  const args = {
    certificate_response: {
      status: fits ? "Accepted" : "Failed",
      certificate_action: action,
      ...(fits && { exi_response: exi }),
    },
  };
  const reply = await order(context, connection, "set_get_certificate_response", args);
  if (reply.status !== "ok")
    context.logger.warn("the answer on a contract certificate could not be handed over", {
      message: reply.message,
    });
}

/** By its mapping; without one, by its place in the list of connections, as EvseManagers are counted. */
function evseOf({ evses }: AdapterContext, { mapping, index }: Connection): number {
  const wanted = mapping?.evse ?? index + 1;
  return evses.some(({ evse }) => evse === wanted) ? wanted : 1;
}
