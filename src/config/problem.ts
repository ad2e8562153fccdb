/** Something about a configuration file that somebody has to know. */
export interface Problem {
  /** The file, as the user would name it. */
  readonly file: string;
  /** Where in it (`Core.HeartbeatInterval`); empty for the file itself. */
  readonly path: string;
  /** What stands there, as JSON, cut short; undefined for nothing, and always for a secret. */
  readonly value?: string | undefined;
  /** What was expected there, or what follows from what stands there. */
  readonly expected: string;
  /** What was probably meant. */
  readonly nearest?: string | undefined;
}

/** A problem as one line: `ocpp-config.json: Core.HeartbeatInterval is "soon"; expected a whole number of at least 0`. */
export function formatProblem({ file, path, value, expected, nearest }: Problem): string {
  const where = path === "" ? file : `${file}: ${path}`;
  const what = value === undefined ? "" : ` is ${value}`;
  const hint = nearest === undefined ? "" : ` (did you mean ${nearest}?)`;
  return path === "" && value === undefined
    ? `${where}: ${expected}${hint}`
    : `${where}${what}: ${expected}${hint}`;
}

const longestShown = 80;

/** A value fit to be shown: JSON, short, without the password of an address. */
export function shown(value: unknown): string {
  const text = JSON.stringify(value ?? null).replace(/\/\/[^/@"\s]*@/g, "//***@");
  return text.length > longestShown ? `${text.slice(0, longestShown)}...` : text;
}
