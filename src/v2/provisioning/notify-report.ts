import type { ReportedVariable } from "../../device-model/variable-access.ts";
import type { NotifyReportRequest, ReportDataType } from "../../messages/v21/types.ts";
import type { OutboundCall } from "../../model/rpc.ts";
import { numbered } from "../numbered-parts.ts";
import { componentVariable } from "./component-variable.ts";

/** What one NotifyReport may hold. */
export interface ReportBounds {
  readonly items: number;
  /** Of the whole message. */
  readonly bytes: number;
}

/** What of a message is not reportData: frame, ids, times. */
const frameBytes = 300;

/** One variable with all of its attributes, set or not (B07.FR.11), and what it allows (B08.FR.12). */
function reportData({ address, attributes, characteristics }: ReportedVariable): ReportDataType {
  const { dataType, unit, minLimit, maxLimit, valuesList, supportsMonitoring } = characteristics;
  return {
    ...componentVariable(address),
    variableAttribute: attributes.map(({ type, value, mutability, persistent, constant }) => ({
      type,
      ...(value !== undefined && { value }),
      mutability,
      persistent,
      constant,
    })),
    variableCharacteristics: {
      dataType,
      ...(unit !== undefined && { unit }),
      ...(minLimit !== undefined && { minLimit }),
      ...(maxLimit !== undefined && { maxLimit }),
      ...(valuesList !== undefined && { valuesList }),
      supportsMonitoring,
    },
  };
}

/** Variables as parts that each fit a message; at least one part. */
function* partsOf(
  variables: readonly ReportedVariable[],
  { items, bytes }: ReportBounds,
): Generator<ReportDataType[]> {
  let part: ReportDataType[] = [];
  let size = frameBytes;
  for (const variable of variables) {
    const data = reportData(variable);
    const more = Buffer.byteLength(JSON.stringify(data)) + 1;
    if (part.length > 0 && (part.length >= items || size + more > bytes)) {
      yield part;
      part = [];
      size = frameBytes;
    }
    part.push(data);
    size += more;
  }
  yield part;
}

/** A report as the messages it takes: numbered from 0, all but the last to be continued (B07.FR.04, FR.10, B08.FR.04, FR.14). */
export function* notifyReports(
  requestId: number,
  generatedAt: string,
  variables: readonly ReportedVariable[],
  bounds: ReportBounds,
): Generator<OutboundCall> {
  for (const { part, seqNo, tbc } of numbered(partsOf(variables, bounds))) {
    const payload: NotifyReportRequest = {
      requestId,
      generatedAt,
      seqNo,
      tbc,
      ...(part.length > 0 && { reportData: part }),
    };
    yield { action: "NotifyReport", payload };
  }
}
