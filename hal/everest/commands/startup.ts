import * as z from "zod/v4-mini";
import type { CommandReply } from "../../../src/ports/charger-commands.ts";
import type { AdapterContext } from "../adapter.ts";
import type { Connection, EverestModule } from "../protocol/everest-module.ts";
import { ask } from "./reply.ts";
import { maybe, wireText } from "./wire.ts";

/** What is asked once after the global ready. A module that does not answer holds up nobody longer than this, ms. */
const startDeadlineMs = 5000;

export type StartupDeps = Pick<AdapterContext, "clock" | "logger">;

/** An EVSE as its EvseManager says. */
export interface EvseAnswer {
  readonly id: number;
  /** In order. */
  readonly connectors: readonly number[];
}

/** What the charger says of itself; it goes before what is configured. */
export interface ChargerInformation {
  readonly vendor?: string;
  readonly model?: string;
  /** Of the charge point, on its label. */
  readonly serialNumber?: string;
  /** Of its controller. */
  readonly chargeBoxSerialNumber?: string;
  readonly firmwareVersion?: string;
}

const evse = z.object({
  id: z.int().check(z.minimum(1), z.maximum(1000)),
  connectors: maybe(
    z.array(z.object({ id: z.int().check(z.minimum(1), z.maximum(128)) })).check(z.maxLength(128)),
  ),
});
const information = z.object({
  vendor: maybe(wireText(255)),
  model: maybe(wireText(255)),
  chargepoint_serial: maybe(wireText(255)),
  chargebox_serial: maybe(wireText(255)),
  firmware_version: maybe(wireText(255)),
});
const bootReason = z.enum([
  "ApplicationReset",
  "FirmwareUpdate",
  "LocalReset",
  "PowerUp",
  "RemoteReset",
  "ScheduledReset",
  "Triggered",
  "Unknown",
  "Watchdog",
]);

/** Number and connectors of an EVSE; null: it did not say. One that names no connector has one. */
export async function getEvse(
  module: EverestModule,
  connection: Connection,
  { logger }: StartupDeps,
): Promise<EvseAnswer | null> {
  const reply = await ask({ module }, connection, "get_evse", {}, evse, startDeadlineMs);
  const said = answered(reply, logger);
  if (said === null) return null;
  const connectors = [...new Set((said.connectors ?? []).map(({ id }) => id))].sort((a, b) => a - b);
  return { id: said.id, connectors: connectors.length > 0 ? connectors : [1] };
}

/**
 * Why its EVSE or its connectors cannot be named to the CSMS: the number of an EVSE is its place in the list of `evse_manager`,
 * connectors count from 1; null when that is so.
 */
export function numberingProblem(
  { index, moduleId }: Connection,
  { id, connectors }: EvseAnswer,
): string | null {
  if (connectors.some((connector, place) => connector !== place + 1))
    return `${moduleId} says that its connectors are ${connectors.join(", ")}: they are taken as 1 to ${connectors.length}; number them so`;
  if (id === index + 1) return null;
  return (
    `${moduleId} is connection ${index + 1} of evse_manager and says that it is EVSE ${id}: ` +
    `set its connector_id to ${index + 1}, or change the order of the connections`
  );
}

/** Who made the charger, and its serial numbers; null: nobody is connected who knows, or he did not say. */
export async function getChargerInformation(
  module: EverestModule,
  { logger }: StartupDeps,
): Promise<ChargerInformation | null> {
  const [connection] = module.connections("charger_information");
  if (!connection) return null;
  const reply = await ask(
    { module },
    connection,
    "get_charger_information",
    {},
    information,
    startDeadlineMs,
  );
  const said = answered(reply, logger);
  if (said === null) return null;
  return {
    ...(said.vendor && { vendor: said.vendor }),
    ...(said.model && { model: said.model }),
    ...(said.chargepoint_serial && { serialNumber: said.chargepoint_serial }),
    ...(said.chargebox_serial && { chargeBoxSerialNumber: said.chargebox_serial }),
    ...(said.firmware_version && { firmwareVersion: said.firmware_version }),
  };
}

/** Why the controller came up, in 2.x's words. To be asked once: a System forgets it with the answer. */
export async function getBootReason(module: EverestModule, { logger }: StartupDeps): Promise<string | null> {
  const [connection] = module.connections("system");
  if (!connection) return null;
  return answered(
    await ask({ module }, connection, "get_boot_reason", {}, bootReason, startDeadlineMs),
    logger,
  );
}

/** Lets an EVSE begin; it may not have waited. Null: it did not answer. */
export async function externalReady(
  module: EverestModule,
  connection: Connection,
  { logger }: StartupDeps,
): Promise<boolean | null> {
  const command = "external_ready_to_start_charging";
  return answered(await ask({ module }, connection, command, {}, z.boolean(), startDeadlineMs), logger);
}

function answered<T>(reply: CommandReply<T>, logger: StartupDeps["logger"]): T | null {
  if (reply.status === "ok") return reply.result;
  logger.warn("a module did not say what was asked at the start", { message: reply.message });
  return null;
}
