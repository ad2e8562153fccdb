import * as z from "zod/v4-mini";
import type { TokenInfo } from "../../../src/model/token.ts";
import type { StationNotice } from "../../../src/ports/station-notices.ts";
import type { AdapterContext } from "../adapter.ts";
import { isoTime, list, readArgs, text } from "./args.ts";
import type { ProvideOptions } from "./options.ts";

const implementation = "auth_validator";

const validateToken = z.object({
  provided_token: z.object({
    id_token: z.object({ value: text(255), type: text(50) }),
    authorization_type: text(50),
    connectors: z.nullish(list(z.int().check(z.minimum(1)), 1000)),
    certificate: z.nullish(z.unknown()),
    iso15118CertificateHashData: z.nullish(z.unknown()),
  }),
});

/** Interface auth_token_validator: Auth asks about tokens, and hears what the CSMS says later. */
export function provideAuthValidator(
  context: AdapterContext,
  { ocppVersion }: Pick<ProvideOptions, "ocppVersion">,
): (notice: StationNotice) => void {
  const { module, logger } = context;
  module.provide(implementation, "validate_token", async (args) => {
    const { provided_token: token } = readArgs(validateToken, args);
    // Nobody here checks contracts yet, and a token that stands for one must not pass as an ordinary one.
    if (
      token.authorization_type === "PlugAndCharge" ||
      isThere(token.certificate) ||
      isThere(token.iso15118CertificateHashData)
    ) {
      logger.warn("a contract certificate was presented; Plug & Charge is not supported, so it is refused");
      return validationResult({ status: "Invalid" });
    }
    const connectors = token.connectors ?? [];
    const answer = await context.request("validateToken", {
      token: { value: token.id_token.value, type: token.id_token.type },
      evses: connectors.length > 0 ? connectors : context.evses.map(({ evse }) => evse),
    });
    return validationResult(answer?.info ?? { status: "Unknown" });
  });

  return (notice) => {
    if (notice.type !== "tokenJudged") return;
    const is16 = ocppVersion() === "1.6";
    // Auth replaces what it knows of the parent with this, and that is what 1.6 leaves out where nothing changed.
    if (is16 && notice.info.groupId === undefined) return;
    module.publishVar(implementation, "validate_result_update", {
      connector_id: notice.evse,
      validation_result: validationResult(notice.info, is16 ? "ISO14443" : "Central"),
    });
  };
}

/** An empty certificate is none. */
function isThere(value: unknown): boolean {
  return (
    value !== undefined && value !== null && value !== "" && !(Array.isArray(value) && value.length === 0)
  );
}

/** EVerest's words for a verdict are OCPP's. */
function validationResult({ status, groupId, expires }: TokenInfo, parentType = "Central"): object {
  const expiry = expires === undefined ? undefined : isoTime(expires);
  return {
    authorization_status: status,
    tariff_messages: [],
    ...(expiry !== undefined && { expiry_time: expiry }),
    ...(groupId !== undefined && { parent_id_token: { value: groupId, type: parentType } }),
  };
}
