/** One thing Ajv found wrong. `params` belongs to the keyword (`missingProperty`, `limit`, ...). */
export interface ValidationError {
  /** JSON pointer to the value that is wrong; empty for the payload itself. */
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/**
 * A precompiled validator that narrows to its message. It stops at the first error, and `errors` holds that one until
 * the next call of the same validator: read it at once, before anything is awaited.
 */
export interface Validator<T> {
  (data: unknown): data is T;
  readonly errors?: readonly ValidationError[] | null;
}
