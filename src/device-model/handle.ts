import type { VariableAddress } from "../model/variable.ts";
import {
  booleanCodec,
  dateTimeCodec,
  decimalCodec,
  integerCodec,
  memberListCodec,
  optionListCodec,
  sequenceListCodec,
  stringCodec,
  type Codec,
  type Value,
} from "./codec.ts";

/** Which part of a variable a handle means: one of its attributes, or a characteristic that 1.6 shows as a key or a file sets. */
export type Facet = "Actual" | "Target" | "MinSet" | "MaxSet" | "maxLimit" | "valuesList";

/** Whether a facet is an attribute: what 2.x reads and sets values of. */
export function isAttribute(facet: Facet): facet is "Actual" | "Target" | "MinSet" | "MaxSet" {
  return facet !== "maxLimit" && facet !== "valuesList";
}

export type Mutability = "ReadOnly" | "ReadWrite" | "WriteOnly";

/** What a variable allows and what it is without anybody having set it. */
export interface HandleOptions<T> {
  readonly default: T;
  readonly unit?: string;
  /** Bounds of a number, both included. */
  readonly min?: number;
  readonly max?: number;
  /** Characters of a text, or of the whole text of a list. */
  readonly minLength?: number;
  readonly maxLength?: number;
  /** The values allowed, for OptionList and for the items of a list. Letter case does not matter. */
  readonly valuesList?: readonly string[];
  /** The items allowed are the items of that variable, with or without a phase (`Voltage.L1`, 1.6 §9.1.17). */
  readonly measurandsFrom?: Handle<readonly string[]>;
  /** The most items a list may have is the value of that variable. */
  readonly maxItemsFrom?: Handle<number>;
  /** A further rule for the text: undefined when it holds, else what is expected. */
  readonly pattern?: { readonly test: RegExp; readonly expected: string };
  /** Who may write it at run time; ReadWrite when left out. */
  readonly mutability?: Mutability;
  /** No CSMS of 2.x may write it under this name; what has the value under another is not bound. */
  readonly readOnlyIn2x?: boolean;
  /** A new value takes effect at the next start. */
  readonly rebootRequired?: boolean;
  /** Never logged, never shown (DESIGN rule 14). */
  readonly secret?: boolean;
  /** 2.x sees no value until somebody gives one; `default` is what the station goes by meanwhile. */
  readonly noDefault?: boolean;
  /** What 2.x is told of a limit nobody gives: the value of that variable. */
  readonly assumedFrom?: Handle<number>;
  /** The value is the station's own, told as it is when asked: nothing of it is kept. */
  readonly live?: boolean;
  /** The value never changes while the station runs. */
  readonly constant?: boolean;
}

/** A typed reference to a variable of the device model: what the rest of the station reads settings through. */
export interface Handle<T> extends HandleOptions<T> {
  /** `Component[instance]/Variable[instance]`, with `:maxLimit` and the like for other facets: unique. */
  readonly id: string;
  readonly address: VariableAddress;
  readonly facet: Facet;
  readonly codec: Codec<T>;
  readonly mutability: Mutability;
  readonly rebootRequired: boolean;
  readonly secret: boolean;
}

/** Any handle, where its type does not matter. */
export type AnyHandle = Handle<Value>;

/** The address as the one text the device model keys by. */
export function variableId(address: VariableAddress): string {
  const { component, componentInstance, evse, connector, variable, instance } = address;
  const place = evse === undefined ? "" : connector === undefined ? `@${evse}` : `@${evse}.${connector}`;
  const of = componentInstance === undefined ? "" : `[${componentInstance}]`;
  return `${component}${of}${place}/${variable}${instance === undefined ? "" : `[${instance}]`}`;
}

function make<T>(codec: Codec<T>, path: string, options: HandleOptions<T>): Handle<T> {
  const match = /^(\w+)(?:\[(\w+)\])?\/(\w+)(?:\[(\w+)\])?(?::(maxLimit|valuesList))?$/.exec(path);
  const [, component = "", componentInstance, variable = "", instance, facet] = match ?? [];
  const address: VariableAddress = {
    component,
    variable,
    ...(componentInstance === undefined ? {} : { componentInstance }),
    ...(instance === undefined ? {} : { instance }),
  };
  return handleAt(codec, address, options, facet === "maxLimit" || facet === "valuesList" ? facet : "Actual");
}

/** A handle for an address that is not known when the station is written (custom keys, component files). */
export function handleAt<T>(
  codec: Codec<T>,
  address: VariableAddress,
  options: HandleOptions<T>,
  facet: Facet = "Actual",
): Handle<T> {
  return {
    ...options,
    id: facet === "Actual" ? variableId(address) : `${variableId(address)}:${facet}`,
    address,
    facet,
    codec,
    mutability: options.mutability ?? "ReadWrite",
    rebootRequired: options.rebootRequired ?? false,
    secret: options.secret ?? false,
  };
}

/** Builders. `path` is `Component[instance]/Variable[instance]`, as 2.x writes it. */
export const boolean = (path: string, options: HandleOptions<boolean>): Handle<boolean> =>
  make(booleanCodec, path, options);
export const integer = (path: string, options: HandleOptions<number>): Handle<number> =>
  make(integerCodec, path, options);
export const decimal = (path: string, options: HandleOptions<number>): Handle<number> =>
  make(decimalCodec, path, options);
export const string = (path: string, options: HandleOptions<string>): Handle<string> =>
  make(stringCodec, path, options);
export const dateTime = (path: string, options: HandleOptions<string>): Handle<string> =>
  make(dateTimeCodec, path, options);
export const optionList = (path: string, options: HandleOptions<string>): Handle<string> =>
  make(optionListCodec, path, options);
export const memberList = (
  path: string,
  options: HandleOptions<readonly string[]>,
): Handle<readonly string[]> => make(memberListCodec, path, options);
export const sequenceList = (
  path: string,
  options: HandleOptions<readonly string[]>,
): Handle<readonly string[]> => make(sequenceListCodec, path, options);
