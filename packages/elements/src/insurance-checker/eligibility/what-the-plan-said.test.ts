import { expect } from 'chai';
import { HttpResponse } from 'msw';
import {
  ask,
  BENEFITS,
  ENDPOINT,
  FHIR,
  mountChecker,
  open,
  record,
} from '../../../test/eligibility.ts';
import { useNetwork } from '../../../test/network.ts';
import { clearPage, expectAccessible, mount, textOf, until } from '../../../test/page.ts';
import { clinicBook } from '../../../test/price-book.ts';
import { storeFor } from '../../store/stores.ts';

describe('what the plan said', () => {
  useNetwork();
  afterEach(clearPage);

  it('reads a FHIR answer and says what the patient pays of each service that is not left out by a policy', async () => {
    record(() => HttpResponse.json(FHIR));
    const checker = await open(await mountChecker());
    await ask(checker);
    expect(checker.shadowRoot?.activeElement?.id).to.equal('plan-said');
    expect(textOf(checker, '.check [role=group]')).to.equal(
      'Your plan is active. ' +
        'Yearly deductible: $1,500, $500 paid so far ' +
        'Evaluation: you pay 20% of the price ' +
        'Nasal spray: you pay 20% of the price ' +
        'This is what your plan said today. It is not a promise to pay.',
    );
    await expectAccessible(checker);
  });

  it('reads plan benefits as they are written', async () => {
    record(() => HttpResponse.json({ status: 'active', benefits: BENEFITS }));
    const checker = await open(await mountChecker(undefined, clinicBook({ policies: [] })));
    await ask(checker);
    expect(textOf(checker, '.check [role=group]')).to.include(
      'Yearly out-of-pocket maximum: $4,000, $1,500 paid so far ' +
        'The most your plan pays for dental care in a year: $1,500, $620.50 left ' +
        'Evaluation: you pay $40 for each visit ' +
        'IV infusion Medicine: your plan did not say what you pay ' +
        'Infusion and monitoring: you pay 20% of the price ' +
        'Nasal spray: you pay 20% of the price',
    );
  });

  it('gives the calculator of the page what the plan said', async () => {
    record(() => HttpResponse.json({ status: 'active', benefits: BENEFITS }));
    const book = clinicBook();
    const calculator = await mount('fc-cost-calculator', {
      attributes: { service: 'evaluation', 'start-date': '2026-11-23' },
      properties: { book },
    });
    const checker = await open(await mountChecker(undefined, book));
    await ask(checker);
    const headline = () => calculator.shadowRoot?.querySelector('.headline')?.textContent.trim();
    await until(() => headline() === '$40');
    const counted =
      'We use what your plan said. Yearly deductible: $1,500, $1,500 paid so far ' +
      'Yearly out-of-pocket maximum: $4,000, $1,500 paid so far ' +
      'The most your plan pays for dental care in a year: $1,500, $620.50 left ' +
      'Evaluation: you pay $40 for each visit';
    expect(textOf(calculator, '.terms')).to.include(`We are in network with Aetna. ${counted}`);
    expect(textOf(calculator, '.terms')).not.to.include('IV infusion');
    // What one plan said is not true of another.
    storeFor(book).update({ planType: 'hmo' });
    await until(() => headline() !== '$40' && headline());
    expect(textOf(calculator, '.terms')).not.to.include(counted);
  });

  const answers: [string, () => Response, string][] = [
    ['inactive', () => HttpResponse.json({ status: 'inactive' }), 'does not cover you now'],
    ['not found', () => HttpResponse.json({ status: 'not-found' }), 'Your plan did not find you.'],
    [
      'not found, as HTTP says it',
      () => new HttpResponse(null, { status: 404 }),
      'did not find you',
    ],
    [
      'an error of the payer',
      () =>
        HttpResponse.json({
          resourceType: 'CoverageEligibilityResponse',
          outcome: 'error',
          error: [{ code: { coding: [{ code: '75' }] } }],
        }),
      'did not find you',
    ],
  ];
  for (const [name, respond, said] of answers) {
    it(`says in plain words what the plan answered: ${name}`, async () => {
      record(respond);
      const checker = await open(await mountChecker());
      await ask(checker);
      expect(textOf(checker, '#plan-said')).to.include(said);
      expect(checker.shadowRoot?.querySelector('.check .covered')).to.equal(null);
    });
  }

  it('forgets the answer when another plan is chosen', async () => {
    record(() => HttpResponse.json(FHIR));
    const book = clinicBook();
    const checker = await open(await mountChecker(undefined, book));
    await ask(checker);
    storeFor(book).update({ planType: 'hmo' });
    await until(() => !checker.shadowRoot?.querySelector('#plan-said'));
  });

  it('says what the plan said in the language to which the page has changed since', async () => {
    record(() => HttpResponse.json({ status: 'active', benefits: BENEFITS }));
    const book = clinicBook();
    const calculator = await mount('fc-cost-calculator', {
      attributes: { service: 'evaluation', 'start-date': '2026-11-23' },
      properties: { book },
    });
    const checker = await open(await mountChecker(undefined, book));
    await ask(checker);
    await until(() => calculator.shadowRoot?.querySelector('.terms'));
    for (const element of [calculator, checker]) element.lang = 'es';
    await until(() =>
      calculator.shadowRoot?.querySelector('.terms')?.textContent.includes('Deducible anual'),
    );
    expect(textOf(calculator, '.terms')).to.include(
      'Usamos lo que dijo su plan. Deducible anual: $1,500, $1,500 ya pagados ' +
        'Gasto máximo de bolsillo al año: $4,000, $1,500 ya pagados ' +
        'Lo máximo que paga su plan al año por atención dental: $1,500, quedan $620.50 ' +
        'Evaluación: usted paga $40 por cada visita',
    );
  });

  it('is in Spanish on a Spanish page', async () => {
    record(() => HttpResponse.json({ status: 'active', benefits: BENEFITS }));
    const checker = await open(
      await mountChecker({ 'eligibility-endpoint': ENDPOINT, lang: 'es' }),
    );
    await ask(checker);
    expect(textOf(checker, '.check [role=group]')).to.include(
      'Su plan está activo. Deducible anual: $1,500, $1,500 ya pagados',
    );
    await expectAccessible(checker);
  });
});
