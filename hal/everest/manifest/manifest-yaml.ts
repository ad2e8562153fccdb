import type { ConfigKey, Identity, Manifest } from "./manifest.ts";
import { common } from "./manifest.ts";
import { manifests } from "./manifests.ts";

/** Begins every manifest of ours: who installs looks for it. */
export const manifestMark = "# Written by ocpp-station everest install.";

/** What a manifest is made of. A JSON string is a YAML string too, whatever is in it. */
type Node = string | number | boolean | readonly string[] | { readonly [name: string]: Node };

/** The manifest of an identity as the manager reads it. */
export function manifestYaml(identity: Identity): string {
  return `${manifestMark}\n${mapping(treeOf(manifests[identity]), "")}`;
}

function treeOf({ description, config, provides, requires }: Manifest): Record<string, Node> {
  const each = <T>(table: Readonly<Record<string, T>>, node: (value: T) => Node): Node =>
    Object.fromEntries(Object.entries(table).map(([name, value]) => [name, node(value)]));
  return {
    description,
    config: each(config, keyNode),
    provides: each(provides, (entry) => ({ interface: entry.interface, description: entry.description })),
    requires: each(requires, ({ interface: name, min, max }) => ({
      interface: name,
      min_connections: min,
      max_connections: max,
    })),
    enable_external_mqtt: common.enableExternalMqtt,
    enable_global_errors: common.enableGlobalErrors,
    metadata: { license: common.license, authors: common.authors },
  };
}

function keyNode(key: ConfigKey): Node {
  const words = key.type === "string" && key.enum ? { enum: key.enum } : {};
  return { description: key.description, type: key.type, ...words, default: key.default };
}

function mapping(node: Readonly<Record<string, Node>>, indent: string): string {
  return Object.entries(node)
    .map(([name, value]) => `${indent}${name}:${below(value, `${indent}  `)}`)
    .join("");
}

function below(node: Node, indent: string): string {
  if (typeof node === "object")
    return isList(node)
      ? `\n${node.map((item) => `${indent}- ${JSON.stringify(item)}\n`).join("")}`
      : `\n${mapping(node, indent)}`;
  return ` ${JSON.stringify(node)}\n`;
}

function isList(node: readonly string[] | Readonly<Record<string, Node>>): node is readonly string[] {
  return Array.isArray(node);
}
