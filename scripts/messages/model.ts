/** The messages of one OCPP version, as `schemas/` tells them: what every emitter reads. */
export interface VersionModel {
  /** `1.6`, `2.0.1`, `2.1`: the folder below `schemas/`. */
  readonly version: string;
  /** What groups messages in this version: 1.6's feature profiles, 2.x's functional blocks. */
  readonly grouping: "profile" | "block";
  readonly datatypes: ReadonlyMap<string, Datatype>;
  /** Sorted by action. */
  readonly messages: readonly Message[];
}

export type Datatype =
  | { readonly kind: "object"; readonly fields: readonly Field[]; readonly open: boolean }
  | { readonly kind: "enum"; readonly values: readonly string[] }
  | { readonly kind: "alias"; readonly type: TypeExpression };

export interface Field {
  readonly name: string;
  readonly optional: boolean;
  readonly type: TypeExpression;
}

export const primitives = ["boolean", "integer", "number", "string", "dateTime", "uri", "any"] as const;
export type Primitive = (typeof primitives)[number];

/** A type as a table writes it: `string(50)[1..*]`. */
export interface TypeExpression {
  /** Null when `reference` names a datatype. */
  readonly primitive: Primitive | null;
  readonly reference: string | null;
  readonly maxLength?: number | undefined;
  readonly minimum?: number | undefined;
  readonly maximum?: number | undefined;
  readonly step?: number | undefined;
  readonly array?: { readonly min: number; readonly max: number | null } | undefined;
}

export interface Message {
  readonly action: string;
  readonly group: string;
  readonly from: "cs" | "csms" | "both";
  readonly request: readonly Field[];
  /** Null for a SEND, which nobody answers. */
  readonly response: readonly Field[] | null;
}

/** The name of a message's type: `AuthorizeRequest`, `AuthorizeResponse`; a SEND has the name of its action. */
export function typeName(message: Message, side: "request" | "response"): string {
  if (message.response === null) return message.action;
  return `${message.action}${side === "request" ? "Request" : "Response"}`;
}

/** The CALLs, which have an answer; `sends` are the others. */
export function calls(model: VersionModel): readonly Message[] {
  return model.messages.filter((message) => message.response !== null);
}

export function sends(model: VersionModel): readonly Message[] {
  return model.messages.filter((message) => message.response === null);
}
