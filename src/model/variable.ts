/** Where a value came from, weakest first (DESIGN, Settings): a later source wins. */
export type ValueOrigin = "default" | "component" | "config" | "user" | "integrator" | "csms";

/** Address of a variable in the device model, in 2.x's words. */
export interface VariableAddress {
  readonly component: string;
  readonly componentInstance?: string | undefined;
  readonly evse?: number | undefined;
  readonly connector?: number | undefined;
  readonly variable: string;
  readonly instance?: string | undefined;
}
