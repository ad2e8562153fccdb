import { readFileSync } from "node:fs";
import { rootCertificates } from "node:tls";

/** Where systems keep the roots they trust, in one file. */
const systemBundles = [
  "/etc/ssl/certs/ca-certificates.crt",
  "/etc/pki/tls/certs/ca-bundle.crt",
  "/etc/ssl/cert.pem",
] as const;

function systemRoots(bundles: readonly string[]): string[] {
  for (const path of bundles) {
    try {
      return [readFileSync(path, "utf8")];
    } catch {
      // The next system keeps them elsewhere.
    }
  }
  return [];
}

/** The usual roots (N01.FR.16), and those of the CSMS (N01.FR.15), PEM. */
export const trustedRoots = (
  csmsRoots: readonly string[],
  bundles: readonly string[] = systemBundles,
): readonly string[] => [...rootCertificates, ...systemRoots(bundles), ...csmsRoots];
