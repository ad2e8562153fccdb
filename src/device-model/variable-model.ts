import { StationError } from "../kernel/errors.ts";
import type { VariableAddress } from "../model/variable.ts";
import { aliases as standardAliases, type Alias } from "./aliases.ts";
import type { Value } from "./codec.ts";
import { DeviceDataCtrlr } from "./components/device-data-ctrlr.ts";
import type { DeviceModel } from "./device-model.ts";
import { type AnyHandle, isAttribute, type Mutability } from "./handle.ts";
import type { KeyHardware, KeyRule } from "./keys-16/key.ts";
import { standardKeys } from "./keys-16/standard-keys.ts";
import { leftOut } from "./left-out.ts";
import { measurandListIn2x } from "./measurands-2x.ts";
import { lessThan, narrowed } from "./narrowed.ts";
import { NotBuilt } from "./not-built.ts";
import type { RunTimeOrigin } from "./settings.ts";
import { fromV2, inV2, readOnlyInV2, toV2 } from "./spelling.ts";
import { expectation, parseValue, textOf } from "./validation.ts";
import type {
  AttributeType,
  GetVariableOutcome,
  ReportedAttribute,
  ReportedCharacteristics,
  ReportedVariable,
  SetVariableOutcome,
  VariableAccess,
} from "./variable-access.ts";

/** A value the station knows of itself; read when asked. */
export interface LiveValue {
  readonly handle: AnyHandle;
  /** Undefined: not known; then what files say holds, if they say anything. */
  read(): Value | undefined;
}

export interface VariableModelOptions {
  /** All variables defined. */
  readonly settings: DeviceModel;
  readonly live?: readonly LiveValue[];
  readonly aliases?: readonly Alias[];
  /** Where a variable is that means the connection in use; when left out, where its alias has it. */
  readonly inUse?: (variable: AnyHandle) => AnyHandle;
  /** What leaves no choice of some values; when left out, none was ever seen. */
  readonly hardware?: KeyHardware;
}

/** One attribute: `handle` says what it allows, `target` where its value is. */
interface Attribute {
  readonly type: AttributeType;
  readonly handle: AnyHandle;
  readonly target: AnyHandle;
  readonly mutability: Mutability;
  readonly live: (() => Value | undefined) | undefined;
  /** The value there is no choice of; undefined: there is a choice. */
  readonly pinned: () => string | undefined;
}

interface Line {
  readonly address: VariableAddress;
  readonly attributes: Attribute[];
  /** The maxLimit, where it is a value of its own. */
  maxLimit: AnyHandle | null;
  /** Once asked for, unless it hangs on other values. */
  characteristics: ReportedCharacteristics | null;
}

interface Component {
  readonly lines: Line[];
}

/** VariableCharacteristicsType.valuesList. */
const longestValuesList = 1000;

const listTypes: ReadonlySet<string> = new Set(["OptionList", "SequenceList", "MemberList"]);

const neverSeen: KeyHardware = { can: () => null, cablesFixed: false };
const order: readonly AttributeType[] = ["Actual", "Target", "MinSet", "MaxSet"];

/** Where a component is, without case; an empty instance is none. */
function componentKey({ component, componentInstance, evse, connector }: VariableAddress): string {
  return `${component}\0${componentInstance ?? ""}\0${evse ?? ""}\0${connector ?? ""}`.toLowerCase();
}

const variableKey = ({ variable, instance }: VariableAddress): string =>
  `${variable}\0${instance ?? ""}`.toLowerCase();

/** The answer to a text that its variable does not allow. */
function refusal(handle: AnyHandle, text: string, expected: string): SetVariableOutcome {
  const decoded = handle.codec.decode(text);
  const outside = decoded.ok && typeof decoded.value === "number"; // B05.FR.08, else B05.FR.07
  const reasonCode = outside ? "ValueOutOfRange" : "InvalidValue";
  return { status: "Rejected", reasonCode, reason: `expected ${expected}` };
}

/** The device model of one station as 2.x sees it, over its settings and what it knows of itself. */
export class VariableModel implements VariableAccess {
  private readonly settings: DeviceModel;
  private readonly hardware: KeyHardware;
  private readonly inUse: (variable: AnyHandle) => AnyHandle;
  private readonly live: ReadonlyMap<string, LiveValue>;
  private readonly components = new Map<string, Component>();
  private readonly lines = new Map<string, Line>();
  private readonly rules: ReadonlyMap<string, KeyRule>;

  constructor(options: VariableModelOptions) {
    this.settings = options.settings;
    this.hardware = options.hardware ?? neverSeen;
    this.inUse = options.inUse ?? ((variable) => variable);
    this.live = new Map((options.live ?? []).map((value) => [value.handle.id, value]));
    const pins = new Map(standardKeys.flatMap(({ handle, pinned }) => (pinned ? [[handle.id, pinned]] : [])));
    const notBuilt = new NotBuilt();
    const add = (handle: AnyHandle, target: AnyHandle): void => {
      const { component, variable, instance } = handle.address;
      const standing = notBuilt.standing(component, variable, instance);
      if (!standing.told) return;
      const line = this.line(handle.address);
      if (handle.facet === "maxLimit") line.maxLimit = handle;
      if (!isAttribute(handle.facet)) return;
      const fixed = standing.pinned !== undefined || standing.fixed === true || readOnlyInV2(handle);
      const source = this.live.get(handle.id) ?? this.live.get(target.id);
      const { pinned } = standing;
      const pin = pins.get(target.id);
      const left = leftOut.get(target.id);
      line.attributes.push({
        type: handle.facet,
        handle,
        target,
        mutability: fixed ? "ReadOnly" : handle.mutability,
        live: source && (() => source.read()),
        pinned: () => pinned ?? left?.(this.settings) ?? pin?.(this.hardware) ?? undefined,
      });
      line.attributes.sort((a, b) => order.indexOf(a.type) - order.indexOf(b.type));
    };
    for (const handle of options.settings.handles()) add(inV2(handle), handle);
    for (const { handle, target } of options.aliases ?? standardAliases) {
      const own = options.settings.asDefined(target);
      const found = narrowed(handle, lessThan(target, own));
      add("handle" in found ? found.handle : handle, own);
    }
    this.dropEmpty();
    this.rules = new Map(standardKeys.flatMap(({ handle, rule }) => (rule ? [[handle.id, rule]] : [])));
  }

  getVariable(address: VariableAddress, attribute: AttributeType = "Actual"): GetVariableOutcome {
    const line = this.find(address);
    if (typeof line === "string") return { status: line };
    const found = line.attributes.find(({ type }) => type === attribute);
    if (!found) return { status: "NotSupportedAttributeType" }; // B06.FR.08
    const value = this.valueOf(found);
    return value === null ? { status: "Rejected" } : { status: "Accepted", value }; // B06.FR.09, .10, .13
  }

  setVariable(
    address: VariableAddress,
    attribute: AttributeType | undefined,
    value: string,
    origin: RunTimeOrigin,
  ): SetVariableOutcome {
    const line = this.find(address);
    if (typeof line === "string") return { status: line }; // B05.FR.04, .05
    const found = line.attributes.find(({ type }) => type === (attribute ?? "Actual")); // B05.FR.12
    if (!found) return { status: "NotSupportedAttributeType" }; // B05.FR.06
    const { handle, target, mutability } = found;
    const fixed = found.pinned() !== undefined || target.live === true;
    if (fixed || (origin === "csms" && mutability === "ReadOnly"))
      return { status: "Rejected", reasonCode: "ReadOnly", reason: "it is read-only" }; // B05.FR.09
    const wanted = fromV2(target, value);
    const allowed = measurandListIn2x(handle, this.settings);
    const parsed = parseValue(allowed, wanted, this.settings);
    if (!parsed.ok) return refusal(allowed, wanted, parsed.expected);
    const outside = this.outsideSet(line, found, wanted);
    if (outside) return outside;
    // Measurands as the valuesList spells them: 1.6 takes them in no other way.
    const text = allowed === handle ? wanted : allowed.codec.encode(parsed.value);
    // Under its own name a variable is of its own slot.
    const inUse = handle.id === target.id ? (variable: AnyHandle): AnyHandle => variable : this.inUse;
    const broken = this.rules.get(target.id)?.(text, {
      settings: this.settings,
      securityProfileObstacle: () => null,
      inUse,
    });
    if (broken) return { status: "Rejected", reasonCode: "InvalidValue", reason: broken };
    const result = this.settings.setText(inUse(target), text, origin);
    switch (result.status) {
      case "accepted":
        return { status: "Accepted" }; // B05.FR.10
      case "rebootRequired":
        return { status: "RebootRequired" };
      case "rejected":
        return { status: "Rejected", reasonCode: "Unspecified", reason: result.reason };
      case "readOnly":
        return { status: "Rejected", reasonCode: "ReadOnly", reason: "it is read-only" };
      case "unknown":
        return { status: "UnknownVariable" };
    }
  }

  *variables(): Iterable<ReportedVariable> {
    for (const { lines } of this.components.values()) for (const line of lines) yield this.report(line);
  }

  private report(line: Line): ReportedVariable {
    const attributes = line.attributes.map((attribute): ReportedAttribute => {
      const { type, handle, mutability } = attribute;
      const value = this.valueOf(attribute);
      const known = value !== null && value !== "";
      return {
        type,
        mutability: attribute.pinned() === undefined ? mutability : "ReadOnly",
        persistent: handle.live !== true,
        constant: handle.constant === true,
        ...(known && { value }),
      };
    });
    return { address: line.address, attributes, characteristics: this.characteristics(line) };
  }

  private characteristics(line: Line): ReportedCharacteristics {
    if (line.characteristics) return line.characteristics;
    const [first] = line.attributes;
    if (!first) throw new StationError("INTERNAL", "a variable without attributes is reported");
    const { handle } = first;
    const { valuesList: allowed } = measurandListIn2x(handle, this.settings);
    const valuesList = allowed && (first.pinned() ?? toV2(handle, allowed.join(",")));
    const numeric = handle.codec.dataType === "integer" || handle.codec.dataType === "decimal";
    const min = numeric ? handle.min : handle.minLength;
    const max = numeric ? (this.maxLimit(line, first) ?? handle.max) : handle.maxLength;
    // Half a list would be a lie.
    const choice = valuesList !== undefined && valuesList.length <= longestValuesList;
    const { dataType } = handle.codec;
    const made: ReportedCharacteristics = {
      // A list has to tell what may be in it (VariableCharacteristicsType): one of free items is told as the text it is.
      dataType: listTypes.has(dataType) && !choice ? "string" : dataType,
      ...(handle.unit !== undefined && { unit: handle.unit }),
      ...(min !== undefined && { minLimit: min }),
      ...(max !== undefined && { maxLimit: max }),
      ...(choice && { valuesList }),
      // Monitoring (block N) is not built.
      supportsMonitoring: false,
    };
    if (!handle.measurandsFrom && !line.maxLimit) line.characteristics = made;
    return made;
  }

  /** The limit of a number that is a value of its own. That of a list counts items (1.6 §5.3), and 2.x counts characters. */
  private maxLimit({ maxLimit }: Line, { pinned }: Attribute): number | undefined {
    const only = pinned();
    if (only !== undefined) return Number(only);
    if (!maxLimit) return undefined;
    const now = this.live.get(maxLimit.id)?.read();
    if (now !== undefined) return Number(now);
    const known = maxLimit.noDefault !== true || this.settings.isSet(maxLimit);
    if (known) return Number(this.settings.getText(maxLimit));
    return maxLimit.assumedFrom && this.settings.get(maxLimit.assumedFrom);
  }

  /** The text of an attribute, empty when it has no value; null when nobody may read it. */
  private valueOf({ type, handle, target, live, pinned }: Attribute): string | null {
    if (handle.mutability === "WriteOnly" || target.mutability === "WriteOnly" || target.secret) return null;
    const only = pinned();
    if (only !== undefined) return only;
    const now = live?.();
    if (now !== undefined) return textOf(target, now);
    const bare = type !== "Actual" || target.noDefault === true;
    if (bare && !this.settings.isSet(target)) return "";
    const text = toV2(target, this.settings.getText(target) ?? "");
    const longest = this.settings.get(DeviceDataCtrlr.ReportingValueSize);
    return text.length > longest ? text.slice(0, longest) : text;
  }

  /** What was set as MinSet and MaxSet bounds Actual, Target and each other (B05.FR.08). */
  private outsideSet(line: Line, { type, handle }: Attribute, text: string): SetVariableOutcome | null {
    const decoded = handle.codec.decode(text);
    if (!decoded.ok || typeof decoded.value !== "number") return null;
    const bound = (of: AttributeType): number | null => {
      const attribute = type === of ? undefined : line.attributes.find((each) => each.type === of);
      const value = attribute ? this.valueOf(attribute) : null;
      return value === null || value === "" ? null : Number(value);
    };
    const least = bound("MinSet") ?? -Infinity;
    const most = bound("MaxSet") ?? Infinity;
    if (decoded.value >= least && decoded.value <= most) return null;
    const reason = `expected ${expectation({ ...handle, min: least, max: most })}`;
    return { status: "Rejected", reasonCode: "ValueOutOfRange", reason };
  }

  private find(address: VariableAddress): Line | "UnknownComponent" | "UnknownVariable" {
    const of = componentKey(address);
    const line = this.lines.get(`${of}\0${variableKey(address)}`);
    if (line) return line;
    return this.components.has(of) ? "UnknownVariable" : "UnknownComponent";
  }

  private line(address: VariableAddress): Line {
    const of = componentKey(address);
    const id = `${of}\0${variableKey(address)}`;
    const known = this.lines.get(id);
    if (known) return known;
    const line: Line = { address, attributes: [], maxLimit: null, characteristics: null };
    this.lines.set(id, line);
    const component = this.components.get(of) ?? { lines: [] };
    this.components.set(of, component);
    component.lines.push(line);
    return line;
  }

  /** A maxLimit alone makes no variable. */
  private dropEmpty(): void {
    for (const [id, line] of this.lines) if (line.attributes.length === 0) this.lines.delete(id);
    for (const [id, component] of this.components) {
      const lines = component.lines.filter(({ attributes }) => attributes.length > 0);
      if (lines.length === 0) this.components.delete(id);
      else this.components.set(id, { lines });
    }
  }
}
