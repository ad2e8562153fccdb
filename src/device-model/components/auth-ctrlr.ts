import { boolean } from "../handle.ts";

/** Authorization. */
export const AuthCtrlr = {
  AuthorizeRemoteStart: boolean("AuthCtrlr/AuthorizeRemoteStart", { default: false }),
  LocalAuthorizeOffline: boolean("AuthCtrlr/LocalAuthorizeOffline", { default: true }),
  LocalPreAuthorize: boolean("AuthCtrlr/LocalPreAuthorize", { default: false }),
  OfflineTxForUnknownIdEnabled: boolean("AuthCtrlr/OfflineTxForUnknownIdEnabled", { default: false }),
};
