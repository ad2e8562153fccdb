import * as z from "zod/v4-mini";
import { errorText } from "../../../src/kernel/errors.ts";
import type { StationNotice } from "../../../src/ports/station-notices.ts";
import type { AdapterContext, StationControl } from "../adapter.ts";
import { cut, list, readArgs, text } from "./args.ts";
import { isSameName } from "./component-variable.ts";
import { changedKey } from "./key-value.ts";
import { Monitors } from "./monitors.ts";
import { securityEventVar, tellSecurityEvent } from "./security-event.ts";

const implementation = "main";

const keyName = text(255);
const keyNames = list(keyName, 1000);
const getConfigurationKey = z.object({ keys: keyNames });
const setConfigurationKey = z.object({ key: keyName, value: text(5000) });
const monitorConfigurationKeys = z.object({ keys: keyNames });
const securityEvent = z.object({ type: text(10_000), info: z.nullish(text(50_000)) });

/** Interface ocpp_1_6_charge_point, which EVerest's OCPP and our own module have. */
export function provideOcpp16(
  context: AdapterContext,
  control: StationControl,
): (notice: StationNotice) => void {
  const { module, logger } = context;
  const monitors = new Monitors<string>(logger);

  module.provide(implementation, "stop", () => control.stop());
  module.provide(implementation, "restart", () => control.restart());
  module.provide(implementation, "get_configuration_key", async (args) => {
    const { keys } = readArgs(getConfigurationKey, args);
    const answer = await context.request("getConfiguration", keys.length === 0 ? {} : { keys });
    const { known, unknown } = answer ?? { known: [], unknown: keys };
    return {
      configuration_keys: known.map(({ key, readonly, value }) => keyValue(key, readonly, value)),
      unknown_keys: [...unknown],
    };
  });
  module.provide(implementation, "set_configuration_key", async (args, origin) => {
    const { key, value } = readArgs(setConfigurationKey, args);
    logger.info(`module "${cut(origin, 100)}" sets a configuration key`);
    return (await context.request("setConfiguration", { key, value }))?.status ?? "Rejected";
  });
  module.provide(implementation, "monitor_configuration_keys", (args) => {
    for (const key of readArgs(monitorConfigurationKeys, args).keys) monitors.add(key, key);
    return null;
  });
  module.provide(implementation, "security_event", async (args) => {
    // This interface promises that the CSMS hears of every one.
    await tellSecurityEvent(context, { ...readArgs(securityEvent, args), critical: true });
    return null;
  });

  const tellKey = async (key: string, value: string): Promise<void> => {
    const changed = await changedKey(context, key, value);
    if (changed)
      module.publishVar(implementation, "configuration_key", keyValue(key, changed.readonly, changed.value));
  };

  return (notice) => {
    if (notice.type === "connection") module.publishVar(implementation, "is_connected", notice.connected);
    if (notice.type === "securityEvent")
      module.publishVar(implementation, "security_event", securityEventVar(notice));
    if (notice.type !== "variableChanged") return;
    for (const key of monitors.all()) {
      if (!notice.keys.some((each) => isSameName(each, key))) continue;
      tellKey(key, notice.value).catch((error: unknown) => {
        logger.error("a monitored key could not be told", { error: errorText(error) });
      });
    }
  };
}

function keyValue(key: string, readOnly: boolean, value: string | undefined): object {
  return { key, read_only: readOnly, ...(value !== undefined && { value }) };
}
