import type { Moment } from "../model/moment.ts";
import type { KeptToken } from "../model/token.ts";
import type { ConnectorRef, Place } from "../model/evse.ts";
import type { Decoder } from "./decode.ts";
import { integer, number, object, optional, orNull, text } from "./decode.ts";

export const moment: Decoder<Moment> = (value) => {
  const { boot, mono, wall } = object(value);
  return { boot: integer(boot), mono: number(mono), wall: orNull(number)(wall) };
};

export const idToken: Decoder<KeptToken> = (value) => {
  const { value: token, type, untyped } = object(value);
  return { value: text(token), type: text(type), ...(untyped === true && { untyped }) };
};

export const connectorRef: Decoder<ConnectorRef> = (value) => {
  const { evse, connector } = object(value);
  return { evse: integer(evse), connector: integer(connector) };
};

export const place: Decoder<Place> = (value) => {
  const { evse, connector } = object(value);
  return { evse: optional(integer)(evse), connector: optional(integer)(connector) };
};
