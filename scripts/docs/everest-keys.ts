import { identities } from "../../hal/everest/manifest/manifest.ts";
import { manifests } from "../../hal/everest/manifest/manifests.ts";
import { code, table } from "./markdown.ts";

/** docs/everest-keys.md. */
export function everestKeysPage(): string {
  const names = [
    ...new Set(identities.flatMap((identity) => Object.keys(manifests[identity].config))),
  ].sort();
  const rows = names.map((name) => {
    const keys = identities.flatMap((identity) => {
      const key = manifests[identity].config[name];
      return key ? [{ identity, key }] : [];
    });
    const defaults = new Set(keys.map(({ key }) => shown(key.default)));
    const fallback =
      defaults.size === 1
        ? [...defaults].join("")
        : keys.map(({ identity, key }) => `${identity}: ${shown(key.default)}`).join(", ");
    return [
      code(name),
      keys.map(({ identity }) => identity).join(", "),
      fallback,
      keys[0]?.key.description ?? "",
    ];
  });
  return `# Configuration keys of the EVerest module

What an EVerest configuration may say under \`config_module\`. Names, types and defaults are those of EVerest's own modules
(\`Mode\` is ours in OCPP and OCPP201; OCPPStation is ours altogether). This page is generated from \`hal/everest/manifest\`;
[everest.md](everest.md) explains where relative paths begin.

${table(["Key", "Of", "Default", "Meaning"], rows)}
`;
}

function shown(value: string | number | boolean): string {
  return value === "" ? "empty" : code(String(value));
}
