import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { rootCertificates } from "node:tls";
import { describe, expect, it } from "vitest";
import { FileUploads } from "../../../src/file-transfer/file-uploads.ts";
import { trustedRoots } from "../../../src/file-transfer/trusted-roots.ts";
import { SystemClock } from "../../../src/kernel/clock.ts";
import type { UploadOutcome } from "../../../src/ports/file-transfer.ts";
import { selfSigned } from "../../support/self-signed.ts";
import { tempDir } from "../../support/temp-dir.ts";
import { uploadServer } from "../../support/upload-server.ts";

describe("which certificates an upload trusts", () => {
  /** Uploads to a server whose root is in the bundle of the operating system, the second place that is looked at. */
  async function upload(trusted: (bundles: readonly string[]) => readonly string[]): Promise<UploadOutcome> {
    const pair = selfSigned("127.0.0.1", ["127.0.0.1"]);
    const dir = tempDir();
    const bundle = join(dir, "ca-bundle.crt");
    writeFileSync(bundle, `# of the system\n${selfSigned("other", ["other"]).cert}\n${pair.cert}`);
    const server = await uploadServer({ tls: pair });
    const uploads = new FileUploads({
      clock: new SystemClock(),
      trusted: () => trusted([join(dir, "not-there.crt"), bundle]),
    });
    const file = { name: "log.txt", type: "text/plain", content: Buffer.from("a log") };
    return uploads.upload(`https://127.0.0.1:${server.port}/`, file, new AbortController().signal);
  }

  it("N01.FR.16 those of the operating system, whatever the CSMS's own roots are", async () => {
    const csms = selfSigned("csms", ["csms"]).cert;
    expect(await upload((bundles) => trustedRoots([csms], bundles))).toEqual({ kind: "done" });
    expect(await upload(() => trustedRoots([csms], []))).toMatchObject({
      kind: "failed",
      why: "unreachable",
    });
  });

  it("N01.FR.16 the public CAs are always among them, and this system's bundle where it has one", () => {
    const roots = trustedRoots([]);
    expect(rootCertificates.length).toBeGreaterThan(50);
    expect(roots.slice(0, rootCertificates.length)).toEqual(rootCertificates);
    expect(roots.length - rootCertificates.length).toBe(
      ["/etc/ssl/certs/ca-certificates.crt", "/etc/pki/tls/certs/ca-bundle.crt", "/etc/ssl/cert.pem"].some(
        existsSync,
      )
        ? 1
        : 0,
    );
  });
});
