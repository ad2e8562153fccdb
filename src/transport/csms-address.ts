import { StationError } from "../kernel/errors.ts";

/** Where to connect, ready for the WebSocket client. */
export interface CsmsAddress {
  /** Whole URL with the ChargePointId at the end of its path. */
  readonly href: string;
  readonly secure: boolean;
  /** Name or address; IPv6 without brackets. */
  readonly host: string;
  readonly port: number;
  /** The URL without its query, which may carry a secret: for logs. */
  readonly shown: string;
}

export interface CsmsAddressInput {
  /** CentralSystemURI: with or without scheme, with or without the ChargePointId at the end. */
  readonly uri: string;
  readonly chargePointId: string;
  readonly securityProfile: number;
}

const schemePattern = /^([a-z][a-z0-9+.-]*):\/\/(.*)$/is;

function refuse(text: string): never {
  throw new StationError("LINK_SETTINGS", text);
}

function splitScheme(uri: string, securityProfile: number): { scheme: "ws" | "wss"; rest: string } {
  const match = schemePattern.exec(uri);
  // A scheme left out follows from the profile, as in libocpp.
  if (!match) return { scheme: securityProfile >= 2 ? "wss" : "ws", rest: uri };
  const scheme = match[1]?.toLowerCase();
  if (scheme !== "ws" && scheme !== "wss") {
    refuse("CentralSystemURI has a scheme that is not ws:// or wss://; write one of them, or leave it out.");
  }
  if (scheme === "ws" && securityProfile >= 2) {
    refuse(
      `CentralSystemURI says ws://, but SecurityProfile ${securityProfile} needs TLS; write wss:// or leave the scheme out.`,
    );
  }
  return { scheme, rest: match[2] ?? "" };
}

function encodeId(id: string): string {
  if (id === "") refuse("ChargePointId is empty; set it to the name the CSMS knows this station by.");
  // Both spellings of a dot segment vanish when a URL is parsed.
  if (id === "." || id === "..") refuse(`ChargePointId "${id}" cannot stand in a URL; choose another.`);
  try {
    // 1.6J §3.1.1: percent-encoded as RFC 3986 asks.
    return encodeURIComponent(id);
  } catch {
    return refuse("ChargePointId is not valid Unicode; choose another.");
  }
}

function decoded(segment: string): string | null {
  try {
    return decodeURIComponent(segment);
  } catch {
    return null;
  }
}

/** The path with the id as its last segment; an id that stands there already is not added again. */
function pathWithId(pathname: string, id: string): string {
  const base = pathname.replace(/\/+$/, "");
  const last = base.slice(base.lastIndexOf("/") + 1);
  const encoded = encodeId(id);
  return decoded(last) === id
    ? `${base.slice(0, base.length - last.length)}${encoded}`
    : `${base}/${encoded}`;
}

/**
 * The URL of the connection (1.6J §3.1.1). A base path that ends in the very ChargePointId counts as having it.
 * @throws StationError LINK_SETTINGS, with a text that says which key to change; never holds the URI, which may
 * carry a secret where it should not
 */
export function csmsAddress(input: CsmsAddressInput): CsmsAddress {
  const uri = input.uri.trim();
  if (uri === "") refuse("CentralSystemURI is empty; set it to the address of the CSMS.");
  const { scheme, rest } = splitScheme(uri, input.securityProfile);
  let url: URL;
  try {
    url = new URL(`${scheme}://${rest}`);
  } catch {
    return refuse("CentralSystemURI is no valid URL; write it as wss://host[:port]/path.");
  }
  if (url.username !== "" || url.password !== "") {
    refuse(
      "CentralSystemURI holds a user name or password; take them out, and use AuthorizationKey with SecurityProfile 1 or 2.",
    );
  }
  if (url.hash !== "" || rest.includes("#")) {
    refuse('CentralSystemURI holds a "#", which a WebSocket URL must not; write it as %23.');
  }
  url.pathname = pathWithId(url.pathname, input.chargePointId);
  const secure = scheme === "wss";
  return {
    href: url.href,
    secure,
    host: url.hostname.replace(/^\[(.*)\]$/, "$1"),
    port: url.port === "" ? (secure ? 443 : 80) : Number(url.port),
    shown: `${scheme}://${url.host}${url.pathname}`,
  };
}
