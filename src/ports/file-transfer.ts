/** Ways to carry a file, in the words of the standard (2.x FileTransferProtocols, 1.6 SupportedFileTransferProtocols). */
export type TransferProtocol = "FTP" | "FTPS" | "HTTP" | "HTTPS";

/**
 * Why a file did not get there. `unreachable`: no connection, no answer in time, or an answer that says no more. `badMessage`: the
 * two did not understand each other, a URL that is none included. `permission`: not with these credentials. `unsupported`: the
 * server, or this station, cannot do it. `redirect`: it was sent elsewhere, and does not follow (2.1 N01.FR.30).
 */
export type TransferFailure = "unreachable" | "badMessage" | "permission" | "unsupported" | "redirect";

export type UploadOutcome =
  | { readonly kind: "done" }
  | {
      readonly kind: "failed";
      readonly why: TransferFailure;
      /** For the log; without credentials. */
      readonly message: string;
      /** Another attempt would end the same. */
      readonly final?: boolean | undefined;
    }
  /** The signal said so. */
  | { readonly kind: "aborted" };

/** A file to upload, whole: its size is bounded by who makes it. */
export interface UploadFile {
  /** Without folders. */
  readonly name: string;
  /** Its media type. */
  readonly type: string;
  readonly content: Uint8Array;
}

/** Files to and from servers that a CSMS names. */
export interface FileTransfer {
  readonly protocols: readonly TransferProtocol[];
  /** One attempt; resolves always, within its own deadlines. A URL that ends in a slash gets the file's name (N01.FR.21). */
  upload(url: string, file: UploadFile, signal: AbortSignal): Promise<UploadOutcome>;
}
