type Defined<T> = { [K in keyof T]: Exclude<T[K], undefined> };

/** The named members that are there; what is undefined is left out, as it is on the wire. */
export function pick<T extends object, K extends keyof T>(from: T, names: readonly K[]): Pick<Defined<T>, K>;
export function pick(from: Readonly<Record<string, unknown>>, names: readonly string[]): object {
  const picked: Record<string, unknown> = {};
  for (const name of names) if (from[name] !== undefined) picked[name] = from[name];
  return picked;
}
