import { OCPP16LegacyCtrlr } from "../device-model/components/ocpp16-legacy-ctrlr.ts";
import type { FileValue } from "../device-model/device-model.ts";
import type { AnyHandle, Handle } from "../device-model/handle.ts";
import type { Key16, Section } from "../device-model/keys-16/key.ts";
import { standardKeys } from "../device-model/keys-16/standard-keys.ts";
import { type Built, cautions } from "./cautions.ts";
import { type ConfigSources, type LoadFailure, readConfigFolder } from "./config-sources.ts";
import { componentValues } from "./component-values.ts";
import { CustomKeys } from "./custom-keys.ts";
import { chooseProfiles, featureProfiles } from "./feature-profiles.ts";
import { FileLookup } from "./file-lookup.ts";
import { nearest } from "./nearest.ts";
import { strangeSlots } from "./network-profile-values.ts";
import type { Problem } from "./problem.ts";
import { decodeRaw, pathOf, problemWith, type RawValue } from "./raw-value.ts";
import { type KeyFile, readSections } from "./read-sections.ts";
import { readStation, type StationSection } from "./station-section.ts";
import { layOut, wrongTopology } from "./topology.ts";
import { valuesFor2x } from "./values-for-2x.ts";

/** What a folder of configuration says, checked. */
export interface LoadedConfig {
  /** The folder, absolute. */
  readonly dir: string;
  /** The files read, absolute. */
  readonly files: readonly string[];
  /** Every value a file gives, with its origin; a value of user_config.json stands beside the one it overrides. */
  readonly values: readonly FileValue[];
  readonly customKeys: readonly Key16[];
  /** Variables only component files know of; absent: none. */
  readonly definitions?: readonly AnyHandle[] | undefined;
  /** Variables of the build of which component files allow less; absent: none. */
  readonly narrowed?: readonly AnyHandle[] | undefined;
  /** Sections that are there; Internal, Core and Security always are. */
  readonly sections: ReadonlySet<Section>;
  readonly station: StationSection;
  /** Feature profiles asked for that this build does not have. */
  readonly droppedProfiles: readonly string[];
}

export type LoadResult =
  { readonly ok: true; readonly config: LoadedConfig; readonly warnings: readonly Problem[] } | LoadFailure;

/** What this build can do, for a configuration may ask for more. All, when left out. */
export interface LoadOptions extends Built {
  readonly builtProfiles?: readonly string[];
}

/** Reads and checks the configuration in a folder; every problem is found at once. */
export function loadConfig(dir: string, options: LoadOptions = {}): LoadResult {
  const sources = readConfigFolder(dir);
  return sources.ok ? checkSources(sources, options) : sources;
}

/** Checks what was read, and adds it up. */
export function checkSources(sources: ConfigSources, options: LoadOptions = {}): LoadResult {
  const { main, user, schema, root } = sources;
  const problems: Problem[] = [...sources.problems];
  const keyFiles: KeyFile[] = [
    { name: main.name, origin: "config", json: main.json },
    ...(user ? [{ name: user.name, origin: "user", json: user.json } as const] : []),
  ];
  const custom = new CustomKeys(schema);
  const found = keyFiles.map((file) => readSections(file, custom, problems));
  const removed = new Set(found.flatMap((file) => [...file.removed]));
  const raws = found
    .flatMap((file) => file.values)
    .filter((raw) => raw.origin === "user" || !removed.has(raw.key.handle.id));
  const files = sources.components ?? null;
  const read = files && componentValues(files, problems);
  if (files && read) problems.push(...strangeSlots(files, read.values));
  const inStation: Problem[] = [];
  const section = readStation(main.json["Station"], main.name, root, inStation, files !== null);
  const numbered = raws.some(({ key }) => key.handle.id === OCPP16LegacyCtrlr.NumberOfConnectors.id);
  const laid = layOut(section, read?.places ?? [], numbered);
  problems.push(...laid.gaps);
  const { station } = laid;
  const own = new Set(custom.all().map(({ handle }) => handle.id));
  const fromComponents = (read?.values ?? [])
    .filter(({ handle }) => !own.has(handle.id) && !laid.values.some((each) => each.handle.id === handle.id))
    .concat(laid.values);
  const { values, lookup } = decodeAll(raws, fromComponents, problems);
  values.push(...valuesFor2x(station, lookup));
  problems.push(...missing(lookup, main.name), ...inStation);
  const profiles = choose(values, raws, options.builtProfiles ?? featureProfiles, problems);
  const { errors, warnings } = cautions(raws, lookup, options);
  problems.push(...errors);
  if (station && laid.gaps.length === 0)
    problems.push(...wrongTopology(station, lookup, read?.places ?? [], main.name));
  if (problems.length > 0 || !station) return { ok: false, code: "CONFIG_INVALID", problems };

  const always: Section[] = ["Internal", "Core", "Security"];
  const config: LoadedConfig = {
    dir: root,
    files: [...(sources.mainless ? [] : [main]), ...(user ? [user] : []), ...(files?.files ?? [])].map(
      ({ path }) => path,
    ),
    values: profiles.values,
    customKeys: custom.all(),
    definitions: read?.definitions.filter(({ id }) => !own.has(id)),
    narrowed: read?.narrowed,
    sections: new Set([...always, ...found.flatMap((file) => [...file.sections])]),
    station,
    droppedProfiles: profiles.dropped,
  };
  return { ok: true, config, warnings: [...profiles.warnings, ...warnings] };
}

/** Decodes what stands alone first, then what is checked against it. */
function decodeAll(
  raws: readonly RawValue[],
  components: readonly FileValue[],
  problems: Problem[],
): { values: FileValue[]; lookup: FileLookup } {
  const depends = ({ key: { handle } }: RawValue): boolean =>
    handle.measurandsFrom !== undefined || handle.maxItemsFrom !== undefined;
  const values: FileValue[] = [...components];
  const lookup = new FileLookup();
  for (const value of components) lookup.add(value.handle, value);
  const ordered = [...raws.filter((raw) => !depends(raw)), ...raws.filter(depends)];
  for (const raw of ordered) {
    const decoded = decodeRaw(raw, lookup);
    if ("expected" in decoded) problems.push(withNearest(decoded, raw, lookup));
    else values.push(decoded);
    lookup.add(raw.key.handle, "expected" in decoded ? undefined : decoded);
  }
  return { values, lookup };
}

/** For a list, what the first item that is not allowed was probably meant to be. */
function withNearest(problem: Problem, { key, json }: RawValue, lookup: FileLookup): Problem {
  const { valuesList, measurandsFrom } = key.handle;
  const allowed = valuesList ?? (measurandsFrom && lookup.get(measurandsFrom));
  const items = typeof json === "string" ? json.split(",") : Array.isArray(json) ? json.map(String) : [];
  const strange = items.map((item) => item.trim()).find((item) => allowed && !allowed.includes(item));
  const meant = allowed && strange !== undefined ? nearest(strange, allowed) : undefined;
  return meant === undefined ? problem : { ...problem, nearest: meant };
}

function missing(lookup: FileLookup, file: string): Problem[] {
  return standardKeys
    .filter((key) => key.mustBeSet && !lookup.seen(key.handle))
    .map((key) => ({ file, path: pathOf(key), expected: "is missing; it has no default" }));
}

/** Cuts SupportedFeatureProfiles down to what is built, so that the CSMS is told no more than is true. */
function choose(
  values: readonly FileValue[],
  raws: readonly RawValue[],
  built: readonly string[],
  problems: Problem[],
): { values: FileValue[]; dropped: string[]; warnings: Problem[] } {
  const handle: Handle<readonly string[]> = OCPP16LegacyCtrlr.SupportedFeatureProfiles;
  const dropped: string[] = [];
  const warnings: Problem[] = [];
  const cut = values.map((entry): FileValue => {
    if (entry.handle.id !== handle.id || !handle.codec.is(entry.value)) return entry;
    const raw = raws.find((line) => line.key.handle.id === handle.id && line.origin === entry.origin);
    const choice = chooseProfiles(entry.value, built);
    if (raw) {
      for (const name of choice.unknown)
        problems.push({
          ...problemWith(raw, `expected profiles out of ${featureProfiles.join(", ")}`),
          nearest: nearest(name, featureProfiles),
        });
      if (!entry.value.includes("Core")) problems.push(problemWith(raw, "expected Core to be among them"));
      if (choice.dropped.length > 0)
        warnings.push({
          file: raw.file,
          path: pathOf(raw.key),
          expected: `this version has no ${choice.dropped.join(", ")}; the CSMS is not told of it, its keys load, its messages are answered NotSupported`,
        });
    }
    dropped.push(...choice.dropped);
    return { ...entry, value: choice.kept };
  });
  return { values: cut, dropped: [...new Set(dropped)], warnings };
}
