/** Digits worth keeping: a thousandth of the unit, and of what one of its thousand is (kWh: a thousandth of a Wh). */
const digitsOf = (unit: string): number => (unit.startsWith("k") ? 6 : 3);

/** A finite value as 1.6 writes it (§7.43): decimal text without exponent, and without the noise of binary fractions. */
export function decimal(value: number, unit: string): string {
  if (Number.isInteger(value)) return BigInt(value).toString();
  return Number(Number(value.toPrecision(15)).toFixed(digitsOf(unit))).toString();
}
