/** Where a file goes, taken from a URL. */
export interface Target {
  readonly scheme: "ftp" | "ftps" | "http" | "https";
  readonly host: string;
  /** 0: the usual one. */
  readonly port: number;
  /** Null: none was given. */
  readonly user: string | null;
  readonly password: string | null;
  /** As in the URL, with its query; begins with a slash. */
  readonly path: string;
  /** For the log: neither credentials nor the query, which may be a ticket. */
  readonly shown: string;
}

const schemes = { "ftp:": "ftp", "ftps:": "ftps", "http:": "http", "https:": "https" } as const;

/** The longest location of any version, characters (2.1 LogParametersType). */
const longest = 2000;

/** A control character would end a line of FTP, or a header of HTTP. */
const control = /[\u0000-\u001f\u007f]/;

function decoded(part: string): string | null {
  try {
    const text = decodeURIComponent(part);
    return control.test(text) ? null : text;
  } catch {
    return null;
  }
}

const schemeOf = (protocol: string): Target["scheme"] | null => {
  for (const [name, scheme] of Object.entries(schemes)) if (name === protocol) return scheme;
  return null;
};

/**
 * Reads a location the CSMS gave. `badMessage`: no URL, or one that hides control characters; `unsupported`: a way to
 * carry files that this station does not know. A location that ends in a slash gets the file's name (N01.FR.21); any other is
 * used as it is (2.1 N01.FR.29).
 */
export function readTarget(location: string, fileName: string): Target | "badMessage" | "unsupported" {
  if (location.length > longest || control.test(location)) return "badMessage";
  const text = location.trim();
  const url = URL.canParse(text) ? new URL(text) : null;
  if (!url) return "badMessage";
  const scheme = schemeOf(url.protocol);
  if (!scheme) return "unsupported";
  const user = decoded(url.username);
  const password = decoded(url.password);
  if (url.hostname === "" || user === null || password === null) return "badMessage";
  const whole = text.endsWith("/") ? encodeURIComponent(fileName) : "";
  // A query that ends in a slash cannot be told from a path that does (2.1 N01.FR.28): the path gets the name.
  const path = `${url.pathname}${url.pathname.endsWith("/") ? whole : ""}${url.search}`;
  return {
    scheme,
    host: url.hostname.replace(/^\[|\]$/g, ""),
    port: url.port === "" ? 0 : Number(url.port),
    user: url.username === "" && url.password === "" ? null : user,
    password: url.password === "" ? null : password,
    path,
    shown: `${url.protocol}//${url.host}${url.pathname}`,
  };
}

/** The folders and the name an FTP server is told, decoded; null when they hold what no path may. */
export function ftpPath(path: string): string | null {
  const [plain = ""] = path.split("?");
  const text = decoded(plain);
  if (text === null || text.split("/").includes("..")) return null;
  return text;
}
