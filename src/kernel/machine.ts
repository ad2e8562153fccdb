/** What a pure machine answers: where it is now, and what the world has to do about it (DESIGN rule 5). */
export interface Step<State, Effect> {
  readonly state: State;
  readonly effects: readonly Effect[];
}

/** A pure state machine: no clock, no I/O. */
export type Machine<State, Input, Effect> = (state: State, input: Input) => Step<State, Effect>;

/** Stay or go to `state`, with `effects` to carry out. */
export function step<State, Effect>(state: State, ...effects: readonly Effect[]): Step<State, Effect> {
  return { state, effects };
}
