import * as z from "zod/v4-mini";
import type { Place } from "../../../src/model/evse.ts";
import type { StopReason } from "../../../src/model/transaction.ts";
import type { CommandReply, Done } from "../../../src/ports/charger-commands.ts";
import type { AdapterContext, EverestEvse } from "../adapter.ts";
import {
  ask,
  atEvse,
  type CommandTable,
  confirm,
  done,
  noSuchEvse,
  order,
  type Refusal,
  rejected,
  together,
  unsupported,
} from "./reply.ts";
import { wireToken } from "./wire.ts";

export type EvseManagerCommands = Pick<
  CommandTable,
  | "deny"
  | "disable"
  | "enable"
  | "pause"
  | "resume"
  | "setEnergyTransferModes"
  | "setPlugAndCharge"
  | "stopTransaction"
  | "unlock"
  | "withdraw"
>;

/** How strong the word of the CSMS is among those who may take an EVSE out of service: 0 is the strongest, 10 000 the weakest. */
const csmsPriority = 5000;

const energyTransferModes: readonly string[] = [
  "AC_single_phase_core",
  "AC_two_phase",
  "AC_three_phase_core",
  "DC_core",
  "DC_extended",
  "DC_combo_core",
  "DC_unique",
  "DC",
  "AC_BPT",
  "AC_BPT_DER",
  "AC_DER_IEC",
  "AC_DER_SAE",
  "DC_BPT",
  "DC_ACDP",
  "DC_ACDP_BPT",
  "WPT",
  "MCS",
  "MCS_BPT",
];
const updated = z.enum(["Accepted", "IncompatibleEnergyTransfer", "ServiceRenegotiationFailed", "NoHlc"]);
const withdrawn = z.enum(["Accepted", "AuthorizationNotFound", "EvseNotFound", "Rejected"]);

/** EVerest has all words of ours but one. */
const stopWord = (reason: StopReason): string => (reason === "ImmediateReset" ? "HardReset" : reason);

/** What the EvseManagers are told (and, to take an authorization back, Auth before them). */
export function evseManagerCommands(context: AdapterContext): EvseManagerCommands {
  const everywhere = async (
    evses: readonly EverestEvse[],
    then: (evse: EverestEvse) => Promise<CommandReply<Done>>,
  ): Promise<CommandReply<Done>> => together(await Promise.all(evses.map(then)));

  const operative = async (place: Place, enable: boolean): Promise<CommandReply<Done>> => {
    const targets = targetsOf(context.evses, place);
    if ("status" in targets) return targets;
    return everywhere(targets.evses, (evse) => enableDisable(context, evse, targets.connector(evse), enable));
  };

  return {
    enable: async (place) => operative(place, true),
    disable: async (place) => operative(place, false),

    pause: async ({ evse }) =>
      atEvse(context, evse, ({ connection }) =>
        confirm(context, connection, "pause_charging", {}, noTransaction),
      ),
    resume: async ({ evse }) =>
      atEvse(context, evse, ({ connection }) =>
        confirm(context, connection, "resume_charging", {}, noTransaction),
      ),
    // Whether the plug stays locked is EVerest's own rule: `keepLocked` has no counterpart.
    stopTransaction: async ({ evse, reason }) =>
      atEvse(context, evse, ({ connection }) => {
        const args = { request: { reason: stopWord(reason) } };
        return confirm(context, connection, "stop_transaction", args, noTransaction);
      }),

    unlock: async ({ evse, connector }) =>
      atEvse(context, evse, ({ connection }) =>
        confirm(
          context,
          connection,
          "force_unlock",
          { connector_id: connector },
          unsupported("there is no lock"),
        ),
      ),

    withdraw: async ({ evse }) => atEvse(context, evse, (found) => withdraw(context, found)),

    // Nobody waits for a refusal at an EVSE that is not named.
    deny: async ({ evse, token, info }) => {
      const value = wireToken(token);
      if (evse === undefined || value === null) return done;
      return atEvse(context, evse, ({ connection }) =>
        order(context, connection, "authorize_response", {
          provided_token: { id_token: value, authorization_type: "OCPP", connectors: [evse] },
          validation_result: { authorization_status: info.status, tariff_messages: [] },
        }),
      );
    },

    setPlugAndCharge: async (params) => {
      const { enabled, centralContractValidationAllowed, contractCertificateInstallationEnabled } = params;
      const args = {
        plug_and_charge_configuration: {
          ...(enabled !== undefined && { pnc_enabled: enabled }),
          ...(centralContractValidationAllowed !== undefined && {
            central_contract_validation_allowed: centralContractValidationAllowed,
          }),
          ...(contractCertificateInstallationEnabled !== undefined && {
            contract_certificate_installation_enabled: contractCertificateInstallationEnabled,
          }),
        },
      };
      return everywhere(context.evses, ({ connection }) =>
        order(context, connection, "set_plug_and_charge_configuration", args),
      );
    },

    setEnergyTransferModes: async ({ evse, modes }) => {
      const unknown = modes.find((mode) => !energyTransferModes.includes(mode));
      if (unknown !== undefined) return rejected(`EVerest knows no energy transfer mode "${unknown}"`);
      if (modes.length === 0) return rejected("at least one energy transfer mode is needed");
      return atEvse(context, evse, async ({ connection }) => {
        const args = { allowed_energy_transfer_modes: [...modes] };
        const reply = await ask(context, connection, "update_allowed_energy_transfer_modes", args, updated);
        if (reply.status !== "ok") return reply;
        return reply.result === "Accepted" ? done : rejected(reply.result);
      });
    },
  };
}

const noTransaction = rejected("no transaction runs there");

interface Targets {
  readonly evses: readonly EverestEvse[];
  connector(evse: EverestEvse): number;
}

/** Whom a command for a place goes to; connector 0 is the EVSE as a whole. */
function targetsOf(evses: readonly EverestEvse[], { evse, connector }: Place): Targets | Refusal {
  if (evse === undefined || evse === 0) return { evses, connector: () => 0 };
  const found = evses.find((each) => each.evse === evse);
  if (!found) return noSuchEvse(evse);
  if (connector !== undefined && !found.connectors.includes(connector))
    return rejected(`EVSE ${evse} has no connector ${connector}`);
  return { evses: [found], connector: () => (found.connectors.length > 1 ? (connector ?? 0) : 0) };
}

/**
 * The answer is whether the EVSE is enabled now, whoever decides it: to a `Disable` it is usually false. Our word is noted in any
 * case, so this never refuses.
 */
async function enableDisable(
  context: AdapterContext,
  { evse, connection }: EverestEvse,
  connector: number,
  enable: boolean,
): Promise<CommandReply<Done>> {
  const args = {
    connector_id: connector,
    cmd_source: {
      enable_source: "CSMS",
      enable_state: enable ? "Enable" : "Disable",
      enable_priority: csmsPriority,
    },
  };
  const reply = await ask(context, connection, "enable_disable", args, z.boolean());
  if (reply.status !== "ok") return reply;
  if (reply.result !== enable)
    context.logger.debug("another source decides whether an EVSE is enabled", {
      evse,
      enabled: reply.result,
    });
  return done;
}

/**
 * EVerest may be further than what came through of it: what is used by now must not be ended. So the EVSE is told of a token that waits for
 * its car, which ends no transaction for that; and where no session is known, Auth is told of the token that it was given.
 */
async function withdraw(context: AdapterContext, evse: EverestEvse): Promise<CommandReply<Done>> {
  const leave = context.leaveAt?.(evse.evse);
  if (leave === "waits") return order(context, evse.connection, "withdraw_authorization", {});
  const [auth] = context.module.connections("auth");
  const token = context.given.get(evse.evse);
  if (leave !== undefined || !auth || !token) return done;
  const args = { request: { evse_id: evse.evse, id_token: token } };
  const reply = await ask(context, auth, "withdraw_authorization", args, withdrawn);
  if (reply.status !== "ok") return reply;
  // What Auth has not placed is nobody's leave.
  const nothing = reply.result === "Accepted" || reply.result === "AuthorizationNotFound";
  return nothing ? done : rejected(reply.result);
}
