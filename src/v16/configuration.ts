/** The 1.6 configuration keys of this station, as the handlers use them. */
export interface KeyTable16 {
  /** The keys named, or all that may be shown (1.6 §5.8). */
  read(names: readonly string[] | undefined): {
    readonly known: { key: string; readonly: boolean; value?: string }[];
    readonly unknown: string[];
  };
  /** Sets a key (1.6 §5.3). */
  write(key: string, value: string): "Accepted" | "Rejected" | "RebootRequired" | "NotSupported";
}
