import { readTime } from "../kernel/date-time.ts";
import { isObject } from "../kernel/json.ts";

/**
 * The payload with an expiryDate that names its zone: without one it is UTC, as 1.6 §3.14 recommends. Over that no transaction
 * loses the id the same answer gives it.
 */
export function forgiveExpiry(payload: unknown): unknown {
  if (!isObject(payload)) return payload;
  const info = payload["idTagInfo"];
  if (!isObject(info)) return payload;
  const text = info["expiryDate"];
  const time = typeof text === "string" ? readTime(text) : null;
  if (!time || time.zoned) return payload;
  const expiryDate = new Date(time.wall).toISOString();
  return { ...payload, idTagInfo: { ...info, expiryDate } };
}
