import type { VariableAddress } from "../model/variable.ts";
import type { DataType } from "./codec.ts";
import type { Mutability } from "./handle.ts";
import type { RunTimeOrigin } from "./settings.ts";

/** What of a variable has a value of its own (AttributeEnumType). */
export type AttributeType = "Actual" | "Target" | "MinSet" | "MaxSet";

/** What became of a question for a value (GetVariableStatusEnumType). */
export type GetVariableOutcome =
  | {
      readonly status: "Accepted";
      /** Empty when the attribute has no value (B06.FR.13). */ readonly value: string;
    }
  | { readonly status: "Rejected" | "UnknownComponent" | "UnknownVariable" | "NotSupportedAttributeType" };

/** What became of an attempt to set a value (SetVariableStatusEnumType). Unless Accepted or RebootRequired, nothing changed. */
export type SetVariableOutcome =
  | { readonly status: "Accepted" | "RebootRequired" }
  | {
      readonly status: "Rejected";
      /** For statusInfo.reasonCode: of the reason codes the standard lists. */
      readonly reasonCode: "ReadOnly" | "InvalidValue" | "ValueOutOfRange" | "Unspecified";
      /** For log and statusInfo; holds no secret. */
      readonly reason: string;
    }
  | { readonly status: "UnknownComponent" | "UnknownVariable" | "NotSupportedAttributeType" };

/** One attribute of a variable, as a report tells it (VariableAttributeType). */
export interface ReportedAttribute {
  readonly type: AttributeType;
  readonly mutability: Mutability;
  /** The value survives a restart. */
  readonly persistent: boolean;
  /** The value never changes while the station runs. */
  readonly constant: boolean;
  /** Undefined: it has none, or nobody may read it (B07.FR.03, B08.FR.03). */
  readonly value?: string | undefined;
}

/** What a variable allows (VariableCharacteristicsType). */
export interface ReportedCharacteristics {
  readonly dataType: DataType;
  readonly unit?: string | undefined;
  /** Of a text or a list: its characters. */
  readonly minLimit?: number | undefined;
  readonly maxLimit?: number | undefined;
  /** Comma separated. */
  readonly valuesList?: string | undefined;
  readonly supportsMonitoring: boolean;
}

/** All there is to say of one variable. */
export interface ReportedVariable {
  readonly address: VariableAddress;
  /** Actual first; at least one. */
  readonly attributes: readonly ReportedAttribute[];
  readonly characteristics: ReportedCharacteristics;
}

/**
 * The device model as 2.x asks for it (B05 to B08), by address and text. Names and instances compare without case, and an
 * empty instance is none (B06.FR.15).
 */
export interface VariableAccess {
  /** The value of an attribute (B06). */
  getVariable(address: VariableAddress, attribute?: AttributeType): GetVariableOutcome;
  /** Checks a value and sets it, durable when this returns (B05). */
  setVariable(
    address: VariableAddress,
    attribute: AttributeType | undefined,
    value: string,
    origin: RunTimeOrigin,
  ): SetVariableOutcome;
  /** Every variable there is, in an order that does not change: component by component, as they were defined. */
  variables(): Iterable<ReportedVariable>;
}
