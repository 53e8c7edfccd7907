/**
 * The least that any estimator must do: deductible, coinsurance and cap over a list of allowed
 * amounts, straight through, with no explanation, no ranges and no plan year.
 *
 * The yardstick for the cost per line.
 */
export function handWritten(
  allowed: readonly number[],
  deductible: number,
  rate: number,
  maximum: number,
): number {
  let total = 0;
  for (let index = 0; index < allowed.length; index++) {
    const amount = allowed[index] as number;
    const underDeductible = amount < deductible ? amount : deductible;
    deductible -= underDeductible;
    let owed = underDeductible + Math.round(((amount - underDeductible) * rate) / 10_000);
    if (owed > maximum) owed = maximum;
    maximum -= owed;
    total += owed;
  }
  return total;
}
