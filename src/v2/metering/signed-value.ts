import { AlignedDataCtrlr } from "../../device-model/components/aligned-data-ctrlr.ts";
import { OCPPCommCtrlr } from "../../device-model/components/ocpp-comm-ctrlr.ts";
import { SampledDataCtrlr } from "../../device-model/components/sampled-data-ctrlr.ts";
import type { Settings } from "../../device-model/settings.ts";
import type { Logger } from "../../kernel/logger.ts";
import type { SignedMeterValueType } from "../../messages/v21/types.ts";
import type { ReadingContext, SignedMeterData } from "../../model/meter-value.ts";
import type { Version2 } from "../outbound.ts";

/** Characters of the signed data a version can carry. */
const longestData = { "2.0.1": 2500, "2.1": 32_768 } as const satisfies Record<Version2, number>;
const longestKey = 2500;
const longestMethod = 50;

/** Transactions remembered as told their key; an ended one leaves. */
const mostTold = 100;

export interface SignedValuesDeps {
  readonly version: Version2;
  readonly settings: Pick<Settings, "get">;
  readonly logger: Logger;
}

/** Signed data of a meter as it goes to the CSMS: whether at all, and with which key. */
export class SignedValues {
  private readonly deps: SignedValuesDeps;
  /** Transactions whose CSMS has the key (PublicKeyWithSignedMeterValue), in this life of the process. */
  private readonly told = new Set<string>();
  private complained = false;

  constructor(deps: SignedValuesDeps) {
    this.deps = deps;
  }

  /** J01.FR.21, J02.FR.21: whether readings taken so are told signed. */
  wanted(context: ReadingContext, transactionId: string | null): boolean {
    const { settings } = this.deps;
    const aligned = context === "Sample.Clock" || transactionId === null;
    return settings.get(aligned ? AlignedDataCtrlr.SignReadings : SampledDataCtrlr.SignReadings);
  }

  /**
   * Undefined: this version cannot carry it, and cut it would be worth nothing. The field of the key is there in any case, empty
   * where the key is not to be told (2.0.1 part 2 §2.7.21).
   */
  write(signed: SignedMeterData, transactionId: string | null): SignedMeterValueType | undefined {
    const { version, logger } = this.deps;
    const { data, signingMethod, encodingMethod, publicKey = "" } = signed;
    const fits =
      data.length <= longestData[version] &&
      signingMethod.length <= longestMethod &&
      encodingMethod.length <= longestMethod;
    if (!fits) {
      if (!this.complained)
        logger.warn("signed meter values are longer than this version of OCPP can carry, and left out", {
          length: data.length,
          most: longestData[version],
        });
      this.complained = true;
      return undefined;
    }
    const key = publicKey.length <= longestKey && this.tellsKey(publicKey, transactionId) ? publicKey : "";
    return { signedMeterData: data, signingMethod, encodingMethod, publicKey: key };
  }

  /** A transaction is over: nothing more is told of it. */
  ended(transactionId: string): void {
    this.told.delete(transactionId);
  }

  private tellsKey(publicKey: string, transactionId: string | null): boolean {
    const policy = this.deps.settings.get(OCPPCommCtrlr.PublicKeyWithSignedMeterValue);
    if (policy !== "OncePerTransaction") return policy === "EveryMeterValue";
    if (transactionId === null || publicKey === "" || this.told.has(transactionId)) return false;
    const [oldest] = this.told;
    if (this.told.size >= mostTold && oldest !== undefined) this.told.delete(oldest);
    this.told.add(transactionId);
    return true;
  }
}
