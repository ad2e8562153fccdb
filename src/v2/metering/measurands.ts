import { measurands201 } from "../../device-model/measurands-2x.ts";
import type { MeasurandEnumType as Measurand201 } from "../../messages/v201/types.ts";

const known: ReadonlyMap<string, Measurand201> = new Map(measurands201.map((name) => [name, name]));

/** The wire's word for a measurand; undefined for one 2.0.1 has no word for (1.6's Temperature, RPM). */
export const wireMeasurand = (name: string): Measurand201 | undefined => known.get(name);
