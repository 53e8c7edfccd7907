import Engine from 'publicodes';

/**
 * The same deductible, coinsurance and cap over so many visits, as publicodes rules.
 *
 * @returns a call that evaluates the year's total for a new situation, as a calculator would
 */
export function publicodesYear(visits: number): () => number {
  const rules: Record<string, unknown> = {
    allowed: 640,
    rate: '20%',
    'left 0': 1200,
    'room 0': 60_000,
  };
  const owed: string[] = [];
  for (let visit = 1; visit <= visits; visit++) {
    rules[`part ${visit}`] = { 'le minimum de': ['allowed', `left ${visit - 1}`] };
    rules[`left ${visit}`] = `left ${visit - 1} - part ${visit}`;
    rules[`coinsurance ${visit}`] = {
      valeur: `(allowed - part ${visit}) * rate`,
      arrondi: '2 décimales',
    };
    rules[`owed ${visit}`] = {
      'le minimum de': [`part ${visit} + coinsurance ${visit}`, `room ${visit - 1}`],
    };
    rules[`room ${visit}`] = `room ${visit - 1} - owed ${visit}`;
    owed.push(`owed ${visit}`);
  }
  rules['total'] = { somme: owed };
  const engine = new Engine(rules as ConstructorParameters<typeof Engine>[0], {
    logger: { log: () => {}, warn: () => {}, error: console.error },
  });
  let deductible = 1200;
  return () => {
    deductible = deductible === 1200 ? 1100 : 1200;
    engine.setSituation({ 'left 0': deductible });
    return engine.evaluate('total').nodeValue as number;
  };
}
