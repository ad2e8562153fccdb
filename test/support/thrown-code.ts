import { StationError } from "../../src/kernel/errors.ts";

/** The code of the `StationError` that `fn` throws; whatever else happens is said in words. */
export function thrownCode(fn: () => unknown): string {
  try {
    fn();
  } catch (error) {
    return error instanceof StationError ? error.code : `not a StationError: ${String(error)}`;
  }
  return "nothing thrown";
}
