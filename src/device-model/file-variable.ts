import type { VariableAddress } from "../model/variable.ts";
import {
  booleanCodec,
  dateTimeCodec,
  decimalCodec,
  type DataType,
  integerCodec,
  memberListCodec,
  optionListCodec,
  sequenceListCodec,
  stringCodec,
} from "./codec.ts";
import { type AnyHandle, handleAt, type HandleOptions, type Mutability } from "./handle.ts";
import type { AttributeType } from "./variable-access.ts";

/** What a component file says of a variable this build does not know. */
export interface FileVariable {
  readonly address: VariableAddress;
  readonly attribute: AttributeType;
  readonly dataType: DataType;
  readonly mutability: Mutability;
  readonly constant: boolean;
  readonly unit?: string | undefined;
  /** Of a text or a list: its characters. */
  readonly minLimit?: number | undefined;
  readonly maxLimit?: number | undefined;
  readonly valuesList?: readonly string[] | undefined;
}

/** A handle for it. It has no value but what a file or somebody gives it. */
export function fileVariable(of: FileVariable): AnyHandle {
  const { address, attribute, minLimit: low, maxLimit: high, valuesList, unit } = of;
  const common = {
    mutability: of.mutability,
    // A value nobody may read is one: a password, a key, a PIN.
    secret: of.mutability === "WriteOnly",
    constant: of.constant,
    noDefault: true,
    ...(unit !== undefined && { unit }),
  };
  const number: HandleOptions<number> = {
    ...common,
    default: 0,
    ...(low !== undefined && { min: low }),
    ...(high !== undefined && { max: high }),
  };
  const lengths = {
    ...common,
    ...(low !== undefined && { minLength: low }),
    ...(high !== undefined && { maxLength: high }),
  };
  const listed = { ...lengths, ...(valuesList && { valuesList }) };
  switch (of.dataType) {
    case "boolean":
      return handleAt(booleanCodec, address, { ...common, default: false }, attribute);
    case "integer":
      return handleAt(integerCodec, address, number, attribute);
    case "decimal":
      return handleAt(decimalCodec, address, number, attribute);
    case "string":
      return handleAt(stringCodec, address, { ...lengths, default: "" }, attribute);
    case "dateTime":
      return handleAt(dateTimeCodec, address, { ...lengths, default: "" }, attribute);
    case "OptionList":
      return handleAt(optionListCodec, address, { ...listed, default: "" }, attribute);
    case "MemberList":
      return handleAt(memberListCodec, address, { ...listed, default: [] }, attribute);
    case "SequenceList":
      return handleAt(sequenceListCodec, address, { ...listed, default: [] }, attribute);
  }
}
