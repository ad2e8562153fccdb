/** What every case begins with unless it says otherwise: no periodic values, and start and stop points of ordinary hardware. */
export const usualVariables: Readonly<Record<string, string>> = {
  "TxCtrlr/TxStartPoint": "EVConnected,Authorized",
  "TxCtrlr/TxStopPoint": "EVConnected,Authorized",
  "SampledDataCtrlr/TxUpdatedInterval": "0",
  "AlignedDataCtrlr/Interval": "0",
  "AuthCtrlr/LocalPreAuthorize": "false",
  "AuthCacheCtrlr/Enabled": "true",
};

/** Hardware that owns its sessions begins and ends transactions itself: when a car is there and somebody authorized, and no longer. */
export const chargerOwnedVariables: Readonly<Record<string, string>> = {
  ...usualVariables,
  "TxCtrlr/TxStartPoint": "PowerPathClosed",
  "TxCtrlr/TxStopPoint": "PowerPathClosed",
};
