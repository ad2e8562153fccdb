import type { Logger } from "../kernel/logger.ts";
import type { ValueOrigin, VariableAddress } from "../model/variable.ts";
import type { StoredValue, VariableTable } from "../ports/store.ts";
import type { Connection, Row, SqlValue } from "./connection.ts";
import { integer, optional, text, word } from "./decode.ts";
import type { TableShape } from "./table.ts";
import { decodeRows } from "./table.ts";

const attributes: readonly StoredValue["attribute"][] = ["Actual", "Target", "MinSet", "MaxSet"];
const origins: readonly ValueOrigin[] = ["default", "component", "config", "user", "integrator", "csms"];
const columns = [
  "component",
  "component_instance",
  "evse",
  "connector",
  "variable",
  "instance",
  "attribute",
  "value",
  "origin",
];

/** Absent parts stay absent: an address is compared as a value. */
function address(row: Row): VariableAddress {
  const componentInstance = optional(text)(row["component_instance"]);
  const evse = optional(integer)(row["evse"]);
  const connector = optional(integer)(row["connector"]);
  const instance = optional(text)(row["instance"]);
  return {
    component: text(row["component"]),
    ...(componentInstance !== undefined && { componentInstance }),
    ...(evse !== undefined && { evse }),
    ...(connector !== undefined && { connector }),
    variable: text(row["variable"]),
    ...(instance !== undefined && { instance }),
  };
}

export const variablesShape: TableShape<StoredValue> = {
  name: "variables",
  key: "number",
  columns: ["number", ...columns],
  decode: (row) => ({
    address: address(row),
    attribute: word(attributes)(row["attribute"]),
    value: text(row["value"]),
    origin: word(origins)(row["origin"]),
  }),
};

const upsert = `INSERT INTO variables (${columns.join(", ")}) VALUES (${columns.map(() => "?").join(", ")})
  ON CONFLICT (component, variable, attribute,
    ifnull(component_instance, ''), ifnull(instance, ''), ifnull(evse, 0), ifnull(connector, 0))
  DO UPDATE SET value = excluded.value, origin = excluded.origin`;

const remove = `DELETE FROM variables WHERE component = ? AND component_instance IS ? AND evse IS ? AND connector IS ?
  AND variable = ? AND instance IS ? AND attribute = ?`;

const key = (at: VariableAddress, attribute: StoredValue["attribute"]): SqlValue[] => [
  at.component,
  at.componentInstance ?? null,
  at.evse ?? null,
  at.connector ?? null,
  at.variable,
  at.instance ?? null,
  attribute,
];

/** Settings that were set at run time. */
export class SqliteVariableTable implements VariableTable {
  private readonly connection: Connection;
  private readonly logger: Logger;

  constructor(connection: Connection, logger: Logger) {
    this.connection = connection;
    this.logger = logger;
  }

  all(): StoredValue[] {
    return decodeRows(
      variablesShape,
      this.connection.rows("SELECT * FROM variables ORDER BY number"),
      this.logger,
    );
  }

  set(value: StoredValue): void {
    this.connection.run(upsert, ...key(value.address, value.attribute), value.value, value.origin);
  }

  delete(at: VariableAddress, attribute: StoredValue["attribute"]): void {
    this.connection.run(remove, ...key(at, attribute));
  }
}
