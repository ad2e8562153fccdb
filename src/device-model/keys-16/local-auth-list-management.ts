import { LocalAuthListCtrlr } from "../components/local-auth-list-ctrlr.ts";
import { type Key16, keysOf } from "./key.ts";

const key = keysOf("LocalAuthListManagement");
const required = { required: true, awaits: "LocalAuthListManagement" } as const;

/** 1.6 §9.2. */
export const localAuthListManagementKeys: readonly Key16[] = [
  key("LocalAuthListEnabled", LocalAuthListCtrlr.Enabled, "1.6 §9.2.1", required),
  key("LocalAuthListMaxLength", LocalAuthListCtrlr.EntriesMaxLimit, "1.6 §9.2.2", required),
  key("SendLocalListMaxLength", LocalAuthListCtrlr.ItemsPerMessage, "1.6 §9.2.3", required),
];
