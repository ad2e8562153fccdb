import { generateKeyPairSync } from "node:crypto";
import forge from "node-forge";

export interface SelfSigned {
  readonly key: string;
  readonly cert: string;
}

const dayMs = 24 * 3600 * 1000;

/** A certificate for these names, valid for a day around now, or expired. */
export function selfSigned(commonName: string, names: readonly string[], expired = false): SelfSigned {
  const { privateKey } = generateKeyPairSync("rsa", {
    modulusLength: 2048,
    publicKeyEncoding: { type: "spki", format: "pem" },
    privateKeyEncoding: { type: "pkcs8", format: "pem" },
  });
  const key = forge.pki.privateKeyFromPem(privateKey);
  const cert = forge.pki.createCertificate();
  cert.publicKey = forge.pki.setRsaPublicKey(key.n, key.e);
  cert.serialNumber = "01";
  const end = Date.now() + (expired ? -dayMs : dayMs);
  cert.validity.notBefore = new Date(end - 2 * dayMs);
  cert.validity.notAfter = new Date(end);
  const subject = [{ name: "commonName", value: commonName }];
  cert.setSubject(subject);
  cert.setIssuer(subject);
  cert.setExtensions([
    { name: "basicConstraints", cA: true },
    {
      name: "subjectAltName",
      altNames: names.map((name) =>
        /^[0-9.]+$/.test(name) ? { type: 7, ip: name } : { type: 2, value: name },
      ),
    },
  ]);
  cert.sign(key, forge.md.sha256.create());
  return { key: privateKey, cert: forge.pki.certificateToPem(cert) };
}
