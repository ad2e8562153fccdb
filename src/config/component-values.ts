import { aliases } from "../device-model/aliases.ts";
import { connectorComponent, evseComponent } from "../device-model/components/evse.ts";
import { SupportedMeasurands } from "../device-model/components/supported-measurands.ts";
import { standardDefinitions } from "../device-model/definitions.ts";
import type { FileValue } from "../device-model/device-model.ts";
import { fileVariable } from "../device-model/file-variable.ts";
import { type AnyHandle, variableId } from "../device-model/handle.ts";
import { lessThan, type Narrowing, narrowed } from "../device-model/narrowed.ts";
import { NotBuilt } from "../device-model/not-built.ts";
import { fromV2 } from "../device-model/spelling.ts";
import { parseValue } from "../device-model/validation.ts";
import type { VariableAddress } from "../model/variable.ts";
import {
  type ComponentAttribute,
  type ComponentFile,
  componentName,
  type ComponentVariable,
  parseComponentFile,
  variableName,
} from "./component-file.ts";
import type { ComponentSources } from "./component-folder.ts";
import { FileLookup } from "./file-lookup.ts";
import { networkProfileValues } from "./network-profile-values.ts";
import { type Problem, shown } from "./problem.ts";
import { type DescribedPlace, placeOf } from "./topology.ts";

/** What component files come to. */
export interface ComponentValues {
  /** Variables this build does not know of itself. */
  readonly definitions: readonly AnyHandle[];
  /** Variables of the build of which the files allow less than it can. */
  readonly narrowed: readonly AnyHandle[];
  readonly values: readonly FileValue[];
  /** EVSEs and connectors the files describe, in the order of the files. */
  readonly places: readonly DescribedPlace[];
}

/** How much a value counts against another for the same variable. */
const weights = { default: 0, profile: 1, value: 2, alias: 3 } as const;

/** A value as it stands in a file, for the variable it means. */
interface Candidate {
  readonly handle: AnyHandle;
  /** What the value has to be, where the file calls the variable by another name. */
  readonly as: AnyHandle;
  readonly text: string;
  readonly weight: number;
  readonly file: string;
  readonly path: string;
}

/** Checks component files and adds them up; every problem is found at once. */
export function componentValues(sources: ComponentSources, problems: Problem[]): ComponentValues {
  problems.push(...sources.problems);
  const collector = new Collector(problems);
  const places: DescribedPlace[] = [];
  for (const { name, json } of sources.files) {
    const file = parseComponentFile(json, name, problems);
    if (!file) continue;
    const place = placeOf(file, name);
    if (place) places.push(place);
    for (const variable of Object.values(file.properties)) collector.add(name, file, variable);
  }
  return { ...collector.result(), places };
}

class Collector {
  private readonly problems: Problem[];
  private readonly known = new Map<string, AnyHandle>();
  private readonly targets = new Map(aliases.map(({ handle, target }) => [handle.id, target]));
  private readonly places = new Set<string>();
  private readonly seen = new Set<string>();
  private readonly definitions: AnyHandle[] = [];
  private readonly narrowed: AnyHandle[] = [];
  private readonly standard = new Set(standardDefinitions.map(({ id }) => id));
  /** The weightiest for each variable. */
  private readonly candidates = new Map<string, Candidate>();
  private readonly measurands = new Set<string>();
  private readonly notBuilt = new NotBuilt();

  constructor(problems: Problem[]) {
    this.problems = problems;
    for (const handle of standardDefinitions) this.know(handle);
    for (const { handle } of aliases) this.know(handle);
  }

  add(file: string, component: ComponentFile, variable: ComponentVariable): void {
    const address = addressOf(component, variable);
    const path = variableName(component, variable);
    const id = variableId(address).toLowerCase();
    if (this.seen.has(id)) {
      this.problems.push({ file, path, expected: "is there a second time" });
      return;
    }
    this.seen.add(id);
    this.knowPlace(component);
    for (const attribute of variable.attributes) {
      const handle = this.handleOf(address, variable, attribute, file, path);
      if (handle) this.take(handle, variable, attribute, file, path);
    }
    this.takeLimits(id, variable, file, path);
  }

  result(): Pick<ComponentValues, "definitions" | "narrowed" | "values"> {
    const lookup = new FileLookup();
    const values: FileValue[] = [];
    if (this.measurands.size > 0 && !this.candidates.has(SupportedMeasurands.id)) {
      const value = {
        handle: SupportedMeasurands,
        value: [...this.measurands],
        origin: "component",
      } as const;
      values.push(value);
      lookup.add(SupportedMeasurands, value);
    }
    const depends = ({ handle }: Candidate): boolean =>
      handle.measurandsFrom !== undefined || handle.maxItemsFrom !== undefined;
    const all = [...this.candidates.values()];
    for (const candidate of [...all.filter((each) => !depends(each)), ...all.filter(depends)]) {
      const { as, text, file, path } = candidate;
      const handle = this.asKnown(candidate.handle);
      const first = parseValue(as, text, lookup);
      const parsed = first.ok ? parseValue(handle, text, lookup) : first;
      if (parsed.ok) {
        const found: FileValue = { handle, value: parsed.value, origin: "component" };
        values.push(found);
        lookup.add(handle, found);
      } else {
        const given = as.secret || handle.secret ? undefined : shown(text);
        this.problems.push({ file, path, value: given, expected: `expected ${parsed.expected}` });
      }
    }
    return { definitions: this.definitions, narrowed: this.narrowed, values };
  }

  private know(handle: AnyHandle): void {
    this.known.set(handle.id.toLowerCase(), handle);
  }

  /** The variable as the files so far allow it. */
  private asKnown(handle: AnyHandle): AnyHandle {
    return this.known.get(handle.id.toLowerCase()) ?? handle;
  }

  /** EVSEs and connectors are known once somebody describes one. */
  private knowPlace(component: ComponentFile): void {
    const { name, evse_id: evse, connector_id: connector } = component;
    const place = componentName(component);
    if (evse === undefined || this.places.has(place)) return;
    this.places.add(place);
    if (name === "EVSE" && connector === undefined)
      Object.values(evseComponent(evse)).forEach((each) => this.know(each));
    if (name === "Connector" && connector !== undefined)
      Object.values(connectorComponent(evse, connector)).forEach((each) => this.know(each));
  }

  /** The handle of an attribute: this build's own, or one made for it. */
  private handleOf(
    address: VariableAddress,
    { characteristics }: ComponentVariable,
    attribute: ComponentAttribute,
    file: string,
    path: string,
  ): AnyHandle | undefined {
    const id = variableId(address).toLowerCase();
    const own = attribute.type === "Actual" ? id : `${id}:${attribute.type.toLowerCase()}`;
    const known = this.known.get(own);
    if (known) return this.narrow(known, characteristics, attribute, file, path);
    if (this.known.get(id)?.rebootRequired) {
      this.problems.push({ file, path, expected: `cannot have the attribute ${attribute.type}` });
      return undefined;
    }
    const { dataType, unit, minLimit, maxLimit, valuesList } = characteristics;
    const items = itemsOf(valuesList);
    const made = fileVariable({
      address,
      attribute: attribute.type,
      dataType,
      mutability: attribute.mutability ?? "ReadWrite",
      constant: attribute.constant,
      unit,
      minLimit,
      maxLimit,
      valuesList: items && items.length > 0 ? items : undefined,
    });
    this.definitions.push(made);
    this.know(made);
    return made;
  }

  /** A variable of the build as its file allows it. */
  private narrow(
    known: AnyHandle,
    { minLimit, maxLimit, valuesList }: ComponentVariable["characteristics"],
    { type, mutability }: ComponentAttribute,
    file: string,
    path: string,
  ): AnyHandle {
    const target = this.targets.get(known.id);
    const { component, variable, instance } = known.address;
    // What nobody can choose no file can narrow.
    if (this.notBuilt.standing(component, variable, instance).pinned !== undefined) return known;
    if (type !== "Actual" || (!target && !this.standard.has(known.id))) return known;
    const items = itemsOf(valuesList === undefined ? undefined : spelled(known, valuesList));
    const narrowing = { minLimit, maxLimit, valuesList: items };
    // Variables of a slot are ReadOnly in 2.x as a rule: its password is changed under another name, of which the slot's file says nothing.
    if (component === "NetworkConfiguration" && known.secret) {
      const less = this.less(known, narrowing, file, path);
      const password = { ...less, readOnlyIn2x: mutability === "ReadOnly" };
      this.know(password);
      this.narrowed.push(password);
      return password;
    }
    const found = this.less(known, { ...narrowing, mutability }, file, path);
    // Of the value of another name only what 2.x's own variable would allow: ReadOnly there, 1.6 may raise the security profile.
    const own = target && this.less(this.asKnown(target), lessThan(known, found), file, path);
    this.narrowed.push(own ?? found);
    return found;
  }

  /** A variable with what a file takes from it; as it was where that is a mistake. */
  private less(known: AnyHandle, narrowing: Narrowing, file: string, path: string): AnyHandle {
    const found = narrowed(known, narrowing);
    if ("problem" in found) {
      this.problems.push({ file, path, expected: found.problem });
      return known;
    }
    this.know(found.handle);
    return found.handle;
  }

  private take(
    handle: AnyHandle,
    variable: ComponentVariable,
    attribute: ComponentAttribute,
    file: string,
    path: string,
  ): void {
    const target = this.targets.get(handle.id) ?? handle;
    if (handle.measurandsFrom)
      for (const item of (variable.characteristics.valuesList ?? "").split(","))
        if (item.trim() !== "") this.measurands.add(item.trim());
    const given = attribute.value ?? undefined;
    // A password everybody knows is none, and what the hardware tells has no default.
    const usual =
      attribute.type === "Actual" && !handle.secret && !handle.live ? variable.default : undefined;
    const value = given ?? usual ?? undefined;
    if (value === undefined || value === "") return;
    const weight = given === undefined ? weights.default : target === handle ? weights.value : weights.alias;
    const text = spelled(target, String(value));
    this.offer({ handle: target, as: handle, text, weight, file, path });
    if (path !== "InternalCtrlr/NetworkConnectionProfiles" || given === undefined) return;
    const profiles = networkProfileValues(text);
    if (!profiles)
      this.problems.push({ file, path, expected: "expected a list of network profiles, as JSON" });
    for (const found of profiles ?? [])
      this.offer({ ...found, as: found.handle, weight: weights.profile, file, path });
  }

  /** A limit of a number that this build keeps as a value. */
  private takeLimits(id: string, { characteristics }: ComponentVariable, file: string, path: string): void {
    const { dataType, maxLimit } = characteristics;
    const handle = this.known.get(`${id}:maxlimit`);
    if (!handle || maxLimit === undefined || (dataType !== "integer" && dataType !== "decimal")) return;
    const text = String(maxLimit);
    this.offer({ handle, as: handle, text, weight: weights.value, file, path: `${path}:maxLimit` });
  }

  private offer(candidate: Candidate): void {
    const { id } = candidate.handle;
    const best = this.candidates.get(id);
    if (!best || candidate.weight >= best.weight) this.candidates.set(id, candidate);
  }
}

/** The items of a valuesList as a file writes it. */
const itemsOf = (valuesList: string | undefined): string[] | undefined =>
  valuesList?.split(",").flatMap((item) => (item.trim() === "" ? [] : [item.trim()]));

/** EVerest separates ciphers as OpenSSL does. */
function spelled(handle: AnyHandle, text: string): string {
  const ciphers = handle.address.variable.startsWith("SupportedCiphers1");
  return fromV2(handle, ciphers ? text.replaceAll(":", ",") : text);
}

function addressOf(file: ComponentFile, variable: ComponentVariable): VariableAddress {
  const { name, instance, evse_id: evse, connector_id: connector } = file;
  return {
    component: name,
    ...(instance !== undefined && instance !== "" && { componentInstance: instance }),
    ...(evse !== undefined && { evse }),
    ...(connector !== undefined && { connector }),
    variable: variable.variable_name,
    ...(variable.instance !== undefined && variable.instance !== "" && { instance: variable.instance }),
  };
}
