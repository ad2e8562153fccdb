/**
 * Why a CSMS cannot be reached at this `ocppCsmsUrl` with this security profile (B09.FR.02), for statusInfo; null: it can. The text
 * holds nothing of the URL, which may carry a secret where it should not.
 */
export function csmsUrlProblem(url: string, securityProfile: number): string | null {
  const [, scheme] = /^(wss?):\/\/[^/?#]/i.exec(url) ?? [];
  // Part 4 §3.1.1. What is left out or strange in a file is guessed at; a CSMS that sets it can be asked to be clear.
  if (scheme === undefined) return "it has to begin with ws:// or wss:// and a host";
  if (!URL.canParse(url)) return "it is no valid URL";
  const { username, password } = new URL(url);
  if (username !== "" || password !== "") return "it holds a user name or a password";
  if (url.includes("#")) return "it holds a #";
  // A00.FR.312: TLS comes with security profile 2.
  const secure = scheme.toLowerCase() === "wss";
  if (secure && securityProfile < 2) return `security profile ${securityProfile} is without TLS: ws://`;
  return !secure && securityProfile >= 2 ? `security profile ${securityProfile} needs TLS: wss://` : null;
}
