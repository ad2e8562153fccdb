import { boolean, string } from "../handle.ts";

/** Authorization. */
export const AuthCtrlr = {
  AuthorizeRemoteStart: boolean("AuthCtrlr/AuthorizeRemoteStart", { default: false }),
  /** Without it, no CSMS is asked when a token is neither in list nor cache. */
  DisableRemoteAuthorization: boolean("AuthCtrlr/DisableRemoteAuthorization", { default: false }),
  /** When false, transactions start without authorization. */
  Enabled: boolean("AuthCtrlr/Enabled", { default: true }),
  LocalAuthorizeOffline: boolean("AuthCtrlr/LocalAuthorizeOffline", { default: true }),
  LocalPreAuthorize: boolean("AuthCtrlr/LocalPreAuthorize", { default: false }),
  /** Tokens of this group stop what others started (C16). */
  MasterPassGroupId: string("AuthCtrlr/MasterPassGroupId", { default: "", maxLength: 36 }),
  OfflineTxForUnknownIdEnabled: boolean("AuthCtrlr/OfflineTxForUnknownIdEnabled", { default: false }),
};
