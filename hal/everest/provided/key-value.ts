import type { AdapterContext } from "../adapter.ts";

/** A 1.6 key that changed, as 1.6 spells it. */
export interface ChangedKey {
  readonly value: string;
  readonly readonly: boolean;
}

/**
 * What a key says after its variable changed; null: nothing to tell, it is secret. 1.6 spells some values in its own way, so the
 * station is asked; where it is gone, the value as the variable has it must do.
 */
export async function changedKey(
  context: AdapterContext,
  key: string,
  value: string,
): Promise<ChangedKey | null> {
  const answer = await context.request("getConfiguration", { keys: [key] });
  const [known] = answer?.known ?? [];
  if (!known) return { value, readonly: false };
  return known.value === undefined ? null : { value: known.value, readonly: known.readonly };
}
