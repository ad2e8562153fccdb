import * as z from "zod/v4-mini";
import type {
  ChargerCommandName,
  ChargerCommands,
  CommandReply,
  Done,
} from "../../../src/ports/charger-commands.ts";
import type { AdapterContext, EverestEvse } from "../adapter.ts";
import type { Connection, EverestModule } from "../protocol/everest-module.ts";

/** A function for each command of the port. */
export type CommandTable = {
  readonly [N in ChargerCommandName]: (
    params: ChargerCommands[N]["params"],
  ) => Promise<CommandReply<ChargerCommands[N]["result"]>>;
};

/** A command that was not done, for whatever reason. */
export type Refusal = Exclude<CommandReply<Done>, { status: "ok" }>;

/** What it takes to ask another module. */
export interface Asking {
  readonly module: EverestModule;
}

/** How long others have to answer, ms, where nothing longer is needed. */
export const usualDeadlineMs = 10_000;

export const done: CommandReply<Done> = { status: "ok", result: null };
export const ok = <R>(result: R): CommandReply<R> => ({ status: "ok", result });
export const rejected = (message: string): Refusal => ({ status: "rejected", message });
export const unsupported = (message?: string): Refusal => ({ status: "unsupported", message });
export const noSuchEvse = (evse: number): Refusal => rejected(`there is no EVSE ${evse}`);

/** Text of others, safe for a log line. */
const shown = (text: string): string => text.slice(0, 200).replace(/[^\x20-\x7e]/g, "?");

/** The first thing wrong with what came from outside; never the thing itself. */
export function problemOf(error: z.core.$ZodError): string {
  const [issue] = error.issues;
  if (!issue) return "invalid";
  return shown(`${issue.path.map(String).join(".") || "the value"}: ${issue.message}`);
}

/** Calls a command of another module and reads its answer. An answer that is none counts as a refusal. */
export async function ask<T>(
  { module }: Asking,
  connection: Connection,
  command: string,
  args: Readonly<Record<string, unknown>>,
  answer: z.ZodMiniType<T>,
  deadlineMs: number = usualDeadlineMs,
): Promise<CommandReply<T>> {
  const reply = await module.call(connection, command, args, deadlineMs);
  const what = `${connection.moduleId}: ${command}`;
  switch (reply.status) {
    case "ok": {
      const read = answer.safeParse(reply.value);
      if (read.success) return ok(read.data);
      return rejected(`${what}: the answer cannot be read: ${problemOf(read.error)}`);
    }
    case "error":
      return rejected(shown(`${what}: ${reply.type}: ${reply.message}`));
    case "timeout":
      return { status: "timeout", message: `${what}: no answer within ${deadlineMs} ms` };
    case "offline":
      return { status: "offline", message: `${what}: EVerest's broker is not reachable` };
  }
}

/** A command that answers nothing. */
export async function order(
  asking: Asking,
  connection: Connection,
  command: string,
  args: Readonly<Record<string, unknown>>,
  deadlineMs?: number,
): Promise<CommandReply<Done>> {
  const reply = await ask(asking, connection, command, args, z.unknown(), deadlineMs);
  return reply.status === "ok" ? done : reply;
}

/** A command that answers whether it was done. @param no what a false means */
export async function confirm(
  asking: Asking,
  connection: Connection,
  command: string,
  args: Readonly<Record<string, unknown>>,
  no: Refusal,
  deadlineMs?: number,
): Promise<CommandReply<Done>> {
  const reply = await ask(asking, connection, command, args, z.boolean(), deadlineMs);
  if (reply.status !== "ok") return reply;
  return reply.result ? done : no;
}

/** One reply for what was asked of several: the first that is not "done". */
export function together(replies: readonly CommandReply<Done>[]): CommandReply<Done> {
  return replies.find(({ status }) => status !== "ok") ?? done;
}

/** Does something at an EVSE, where there is such. */
export async function atEvse(
  { evses }: Pick<AdapterContext, "evses">,
  number: number,
  then: (evse: EverestEvse) => Promise<CommandReply<Done>>,
): Promise<CommandReply<Done>> {
  const found = evses.find(({ evse }) => evse === number);
  return found ? then(found) : noSuchEvse(number);
}
