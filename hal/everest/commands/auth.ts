import type { AdapterContext } from "../adapter.ts";
import { atEvse, type CommandTable, done, order, rejected, unsupported } from "./reply.ts";
import { wireToken } from "./wire.ts";

export type AuthCommands = Pick<CommandTable, "authorize" | "setMasterPassGroup" | "setSessionRules">;

/** What Auth takes as connection time-out, s. */
const shortestTimeoutS = 10;
const longestTimeoutS = 300;
/** The longest group id Auth takes, characters. */
const longestGroup = 36;

/** What Auth is told, and the tokens it is given for the CSMS. */
export function authCommands(context: AdapterContext): AuthCommands {
  const { module, logger } = context;
  const [auth] = module.connections("auth");
  /** The time-out that could not be had, as it was last logged. */
  let clamped: number | null = null;
  let saidRules = false;

  return {
    // A remote start: as a token at a reader for this EVSE. Whether it is taken is told by the session that begins.
    authorize: async ({ evse, token, info, preValidated, remoteStartId }) =>
      atEvse(context, evse, async () => {
        const value = wireToken(token);
        if (value === null) return rejected("the token is longer than EVerest takes");
        context.given.set(evse, value);
        const group = info.groupId === undefined ? null : wireToken({ value: info.groupId, type: "Central" });
        module.publishVar("auth_provider", "provided_token", {
          id_token: value,
          authorization_type: "OCPP",
          prevalidated: preValidated === true,
          connectors: [evse],
          ...(remoteStartId !== undefined && { request_id: remoteStartId }),
          ...(group && { parent_id_token: group }),
        });
        return done;
      }),

    setSessionRules: async (rules) => {
      if (!auth) return unsupported("no auth module is connected");
      const wished = rules.connectionTimeoutS;
      const seconds = timeoutFor(wished);
      if (seconds !== wished && clamped !== wished)
        logger.warn(
          `EVerest waits ${shortestTimeoutS} to ${longestTimeoutS} s for the plug: the connection time-out is ${seconds} s`,
          { wishedS: wished },
        );
      clamped = seconds === wished ? null : wished;
      if (
        !saidRules &&
        !(rules.stopTransactionOnEVSideDisconnect && rules.unlockConnectorOnEVSideDisconnect)
      ) {
        saidRules = true;
        logger.warn(
          "EVerest always ends the transaction and releases the plug when the car lets go: StopTransactionOnEVSideDisconnect " +
            "and UnlockConnectorOnEVSideDisconnect have no effect when they are false",
        );
      }
      return order(context, auth, "set_connection_timeout", { connection_timeout: seconds });
    },

    setMasterPassGroup: async ({ groupId }) => {
      if (!auth) return unsupported("no auth module is connected");
      if (groupId.length > longestGroup) return rejected("the group id is longer than EVerest takes");
      return order(context, auth, "set_master_pass_group_id", { master_pass_group_id: groupId });
    },
  };
}

/** 0 is for ever: as long as it can be had. */
function timeoutFor(seconds: number): number {
  if (seconds <= 0) return longestTimeoutS;
  return Math.min(longestTimeoutS, Math.max(shortestTimeoutS, Math.round(seconds)));
}
