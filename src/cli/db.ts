import { databasePath, migrate, rollBack, status } from "../app/database.ts";
import { StationError } from "../kernel/errors.ts";
import type { Command } from "./command.ts";
import { numberArg, readArgs, requireConfig } from "./command.ts";

function print(lines: readonly string[]): void {
  process.stdout.write(`${lines.join("\n")}\n`);
}

function printStatus(path: string): number {
  const found = status(path);
  print([
    `database   ${found.path}`,
    `state      ${found.state}${found.inUse ? ", in use by a running station" : ""}${found.damage ? `: ${found.damage}` : ""}`,
    `migration  ${found.version} of ${found.newest}${found.pending.length > 0 ? `; pending: ${found.pending.join(", ")}` : ""}`,
    `size       ${(found.bytes / 1024).toFixed(0)} kB`,
    ...Object.entries(found.rows).map(([table, rows]) => `  ${String(rows).padStart(8)}  ${table}`),
    ...found.aside.map((folder) => `kept aside ${folder}`),
  ]);
  return found.state === "damaged" || found.state === "newer" ? 1 : 0;
}

/** `db status|migrate|rollback`: looks at the database, and takes it up or down. */
export const command: Command = async (args) => {
  const { values, positionals } = readArgs(
    args,
    { config: { type: "string" }, to: { type: "string" } },
    true,
  );
  const path = databasePath(requireConfig(values.config));
  switch (positionals[0]) {
    case "status":
      return printStatus(path);
    case "migrate": {
      const { from, to } = migrate(path);
      print([from === to ? `already at migration ${to}` : `migrated from ${from} to ${to}`]);
      return 0;
    }
    case "rollback": {
      const to = values.to === "" ? undefined : numberArg("--to", values.to, 0, 999);
      if (to === undefined)
        throw new StationError("USAGE", "say how far to roll back: db rollback --to N --config DIR");
      const result = rollBack(path, to);
      print([`rolled back from ${result.from} to ${result.to}`]);
      return 0;
    }
    default:
      throw new StationError("USAGE", "say what to do: db status, db migrate or db rollback --to N");
  }
};
