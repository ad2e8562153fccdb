import * as z from "zod/v4-mini";
import type { AdapterContext } from "../adapter.ts";
import { readArgs } from "./args.ts";
import type { ProvideOptions } from "./options.ts";

const changeAvailability = z.object({
  request: z.object({
    operational_status: z.enum(["Inoperative", "Operative"]),
    evse: z.nullish(z.object({ id: z.int(), connector_id: z.nullish(z.int()) })),
  }),
});

/** Command change_availability of interface ocpp: as if the CSMS had asked. */
export function provideChangeAvailability(
  context: AdapterContext,
  { ocppVersion }: Pick<ProvideOptions, "ocppVersion">,
): void {
  context.module.provide("ocpp_generic", "change_availability", async (args) => {
    const { operational_status, evse } = readArgs(changeAvailability, args).request;
    const connector = evse?.connector_id ?? undefined;
    // Inside, 0 is the whole station: nobody may mean that by naming an EVSE.
    if (evse && (evse.id < 1 || (connector ?? 1) < 1))
      return invalidInput("EVSEs and connectors count from 1");
    if (evse && connector === undefined && ocppVersion() === "1.6")
      return invalidInput("OCPP 1.6 has connectors only: connector_id is needed");
    const answer = await context.request("changeAvailability", {
      evse: evse?.id,
      connector,
      operative: operational_status === "Operative",
    });
    if (!answer) return { status: "Rejected" };
    return answer.status === "UnknownPlace"
      ? invalidInput("there is no such EVSE or connector")
      : { status: answer.status };
  });
}

function invalidInput(why: string): object {
  return { status: "Rejected", status_info: { reason_code: "InvalidInput", additional_info: why } };
}
