/** A part of a report, and where in it: `seqNo` from 0, and whether more come. */
export interface Part<T> {
  readonly part: T;
  readonly seqNo: number;
  readonly tbc: boolean;
}

/** Numbers parts, and tells the last from the others, without making more than one ahead. */
export function* numbered<T>(parts: Iterable<T>): Generator<Part<T>> {
  let before: Part<T> | null = null;
  for (const part of parts) {
    if (before) yield before;
    before = { part, seqNo: before ? before.seqNo + 1 : 0, tbc: true };
  }
  if (before) yield { ...before, tbc: false };
}
