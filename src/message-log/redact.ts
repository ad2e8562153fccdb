import { isObject, parseJson } from "../kernel/json.ts";

/** What stands where a secret stood. */
export const mask = "***";

/** More names that are secret, beyond the built-in ones: custom configuration keys, say. Compared without case. */
export interface RedactRules {
  readonly names?: readonly string[];
}

/** Removes secrets from payloads and texts before anything is written (DESIGN rule 14). */
export interface Redactor {
  /**
   * A JSON value without secrets: a copy, or itself when there are none. Values removed are added to `found`. `action`: it is the
   * payload of a CALL of this name.
   */
  value(value: unknown, found: Set<string>, action?: string): unknown;
  /** A text that is no frame: withheld whole when it may name a secret, because nobody knows where the value stands in it. */
  text(text: string): string;
  /** The text of a good frame as it was on the wire: withheld whole when it names a secret anywhere. */
  raw(text: string): string;
}

/**
 * A name is secret when it reads like one of these: AuthorizationKey (1.6), BasicAuthPassword (2.x), ApnPassword, SimPin,
 * VpnKey, PrivateKey, Authorization (header), ...
 */
const secretName =
  /^(?:authori[sz]ation(?:key)?|proxy-authori[sz]ation|.*passw(?:or)?d|.*passphrase|.*secret(?:key)?|.*private_?key|(?:.*[a-z_])?pin(?:code)?|vpn_?key|api_?key)$/i;

/**
 * Members that are no log's, whatever is in them: what is known of a customer is cut into parts that no longer say which of it is a
 * key code (C04.FR.04).
 */
const withheldMembers: ReadonlyMap<string, string> = new Map([["notifycustomerinformation", "data"]]);

/** The same in running text. `ChangeConfiguration` and its kin too: a cut frame may have lost the name, not the value. */
const secretWord =
  /authori[sz]ation|passw(?:or)?d|passphrase|secret|private[ _]?key|\bpin\b|simpin|vpn_?key|api_?key|changeconfiguration|setvariables|setnetworkprofile|notifycustomerinformation/i;

/** Narrower, for texts known to be whole frames: names of secrets, not every word beginning with Authorization. */
const secretInFrame =
  /authori[sz]ation(?:key|["'\\]*\s*[:=])|passw(?:or)?d|passphrase|secret|private_?key|\bpin\b|simpin|vpn|api_?key|keycode|notifycustomerinformation/i;

/**
 * `word: value`, `word=value` and the like inside a longer string. This and the next patterns meet megabytes from outside:
 * nothing in them may repeat without a bound before a literal, or they would take quadratic time.
 */
const assignment =
  /((?:authori[sz]ation(?:key)?|passw(?:or)?d|passphrase|secret|private_?key|\bpin|simpin|vpn_?key|api_?key)["'\\]{0,4}\s{0,8}[:=]\s{0,8})[^]*/i;
const pem = /-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY-----[^]*?(?:-----END [A-Z0-9 ]{0,40}PRIVATE KEY-----|$)/g;
/** The password in `ftp://user:password@host` (GetDiagnostics, UpdateFirmware). */
const userInfo = /(:\/\/[^\s/@:]{0,256}:)[^\s/]{0,512}@/g;

/** Members that hold the value of the variable or key an object names. */
const valueMembers = new Set(["value", "attributevalue", "actualvalue", "variableattribute"]);
/** Deeper than any OCPP message; what lies below is not kept. */
const maxDepth = 64;
/** Names whose judgement is remembered, and how long they may be. */
const maxJudged = 1_024;
const maxJudgedLength = 64;

/** Undoes `\u0041`-style escapes, so that a spelling cannot hide a word. */
function unescape(text: string): string {
  return text.replace(/\\u([0-9a-f]{4})/gi, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}

export function createRedactor(rules: RedactRules = {}): Redactor {
  const extra = new Set((rules.names ?? []).map((name) => name.toLowerCase()));
  // OCPP has a few hundred names, and the pattern is slow; a peer that makes names up starts the memory anew.
  const judged = new Map<string, boolean>();
  const isSecret = (name: string): boolean => {
    const known = judged.get(name);
    if (known !== undefined) return known;
    const secret = secretName.test(name) || extra.has(name.toLowerCase());
    if (judged.size >= maxJudged) judged.clear();
    if (name.length <= maxJudgedLength) judged.set(name, secret);
    return secret;
  };

  /** Whether this object names a secret beside its value: `{key, value}` in 1.6, `{variable: {name}, ...}` in 2.x. */
  const namesSecret = (object: Record<string, unknown>): boolean =>
    Object.keys(object).some((member) => {
      const value = object[member];
      const word = member.toLowerCase();
      if (word === "key" || word === "name" || word === "variablename")
        return typeof value === "string"
          ? isSecret(value.trim())
          : // Ill-typed, which gets a CALLERROR, and is a secret all the same.
            typeof value === "object" && secretWord.test(JSON.stringify(value));
      if (word !== "variable" || !isObject(value)) return false;
      return typeof value["name"] === "string" && isSecret(value["name"].trim());
    });

  const hide = (value: unknown, found: Set<string>): unknown => {
    if (typeof value === "string" && value.length > 3) found.add(value);
    if (Array.isArray(value)) for (const item of value) hide(item, found);
    else if (isObject(value)) for (const item of Object.values(value)) hide(item, found);
    return mask;
  };

  const string = (text: string, depth: number, found: Set<string>): string => {
    if (text.length > 8 && (text.startsWith("{") || text.startsWith("["))) {
      const inner = parseJson(text);
      // JSON inside a string (DataTransfer.data): only re-written when something in it had to go.
      if (typeof inner === "object" && inner !== null) {
        const before = found.size;
        const clean = JSON.stringify(walk(inner, depth + 1, found, ""));
        return found.size === before && clean === JSON.stringify(inner) ? text : clean;
      }
    }
    // Each pattern needs one of these; most strings have none.
    if (!text.includes(":") && !text.includes("=") && !text.includes("-----BEGIN")) return text;
    return text.replace(pem, mask).replace(userInfo, `$1${mask}@`).replace(assignment, `$1${mask}`);
  };

  const walk = (value: unknown, depth: number, found: Set<string>, parent: string): unknown => {
    if (depth > maxDepth) return "…";
    if (typeof value === "string") return string(value, depth, found);
    if (Array.isArray(value)) {
      const clean = value.map((item) => walk(item, depth + 1, found, parent));
      return clean.some((item, index) => item !== value[index]) ? clean : value;
    }
    if (!isObject(value)) return value;
    const secret = namesSecret(value);
    // An idToken of type KeyCode is the PIN the driver typed.
    const keyCode = typeof value["type"] === "string" && value["type"].toLowerCase() === "keycode";
    // Copied only when something in it has to go: in most messages nothing has.
    let copy: Record<string, unknown> | null = null;
    for (const member of Object.keys(value)) {
      const inner = value[member];
      const word = member.toLowerCase();
      const hidden =
        (isSecret(member) && !isObject(inner)) ||
        (secret && valueMembers.has(word)) ||
        (keyCode && word === "idtoken") ||
        (parent === "vpn" && word === "key");
      const clean = hidden ? hide(inner, found) : walk(inner, depth + 1, found, word);
      if (clean === inner) continue;
      copy ??= { ...value };
      copy[member] = clean;
    }
    return copy ?? value;
  };

  const withhold = (text: string, words: RegExp): string => {
    const plain = unescape(text);
    const named = words.test(plain) || [...extra].some((name) => plain.toLowerCase().includes(name));
    if (named) return `${mask} (${text.length} characters that may hold a secret)`;
    return text.replace(pem, mask).replace(userInfo, `$1${mask}@`);
  };

  return {
    value: (value, found, action = "") => {
      const clean = walk(value, 0, found, "");
      const member = withheldMembers.get(action.toLowerCase());
      return member !== undefined && isObject(clean) && member in clean
        ? { ...clean, [member]: mask }
        : clean;
    },
    text: (text) => withhold(text, secretWord),
    raw: (text) => withhold(text, secretInFrame),
  };
}

/** `text` with every one of `secrets` masked: an answer may repeat what its CALL carried. */
export function withoutSecrets(text: string, secrets: ReadonlySet<string>): string {
  let clean = text;
  for (const secret of secrets) {
    const quoted = JSON.stringify(secret).slice(1, -1);
    clean = clean.replaceAll(quoted, mask).replaceAll(secret, mask);
  }
  return clean;
}
