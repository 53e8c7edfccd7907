import { expect } from 'chai';
import '../define/fc-insurance-checker.ts';
import { chooseAetna, mountChecker, press, type } from '../../test/checker.ts';
import { clearPage, click, fill, part, textOf } from '../../test/page.ts';
import { clinicBook, largeBook, ownPayBook } from '../../test/price-book.ts';
import { storeFor } from '../store/stores.ts';

describe('the answer of fc-insurance-checker', () => {
  afterEach(clearPage);

  it('says per service what the list knows, why, what to have ready, the next step and the source', async () => {
    const checker = await mountChecker();
    await chooseAetna(checker);
    const answers = [...(checker.shadowRoot?.querySelectorAll('.answers > li') ?? [])];
    const texts = answers.map((one) => one.textContent.replace(/\s+/g, ' ').trim());
    expect(texts[0]).to.equal(
      'Covered Evaluation This is what we have on file. ' +
        'Have ready: your member card Next step: We check your benefits before your first visit. ' +
        'Source: Aetna policy 1, as of September 1, 2026',
    );
    expect(texts[2]).to.include('Covered after approval Nasal spray');
    expect(texts[2]).to.include('What your plan asks for first Two medicines tried');
  });

  it('folds the names of many services with the same answer', async () => {
    const checker = await mountChecker({}, largeBook());
    await chooseAetna(checker);
    const fold = part<HTMLDetailsElement>(checker, '.answers details');
    expect(fold.open).to.equal(false);
    expect(textOf(checker, '.answers summary')).to.equal('10 more services');
    expect(checker.shadowRoot!.querySelectorAll('.answers h3')).to.have.length(20);
  });

  it('says that no plan is ever billed where that is so, and leads to no question about it', async () => {
    const checker = await mountChecker({}, ownPayBook());
    await chooseAetna(checker);
    expect(textOf(checker, '[part=answer]')).to.equal(
      'Insurance is never billed for this. You pay for it yourself. Call (415) 555-0134',
    );
  });

  it('says where the practice stands, and no more, where the book lists insurers alone', async () => {
    const lists = { services: [], courses: [], packages: [], policies: [], allowedAmounts: [] };
    const checker = await mountChecker({}, clinicBook(lists));
    await chooseAetna(checker);
    expect(textOf(checker, '[part=answer]')).to.equal(
      'We are in network with Aetna. Call (415) 555-0134 ' +
        'This comes from our own list. It is not a promise from your plan.',
    );
  });

  it('gives the number to call with every answer, and the way to ask only where something is open', async () => {
    const form = document.createElement('fc-callback-form');
    document.body.append(form);
    const checker = await mountChecker();
    await type(checker, 'state');
    await press(checker, 'ArrowDown', 'Enter');
    fill(checker, '#plan-type', 'medicaid');
    await checker.updateComplete;
    expect(textOf(checker, '.network')).to.equal('We don’t bill State Medicaid.');
    expect(textOf(checker, '.call')).to.equal('Call (415) 555-0134');
    expect(checker.shadowRoot!.querySelector('[part=button]')).to.equal(null);
  });

  it('does not say of a plan that is not billed here that it pays nowhere', async () => {
    const checker = await mountChecker();
    await type(checker, 'state');
    await press(checker, 'ArrowDown', 'Enter');
    expect(textOf(checker, '.answers')).to.equal(
      'Not billed to your plan Evaluation IV infusion Nasal spray ' +
        'Your plan may pay for this care somewhere else. Call the number on your card to ask. ' +
        'Next step: Look up the price, or ask us about ways to pay.',
    );
  });

  it('follows the plan type', async () => {
    const checker = await mountChecker();
    await type(checker, 'anthem');
    await press(checker, 'Tab');
    expect(textOf(checker, '.network')).to.equal(
      'Whether we are in network with Anthem depends on your type of plan.',
    );
    fill(checker, '#plan-type', 'hmo');
    await checker.updateComplete;
    expect(textOf(checker, '.network')).to.include('We are out of network for Anthem.');
    fill(checker, '#plan-type', 'ppo');
    await checker.updateComplete;
    expect(textOf(checker, '.network')).to.equal('We are in network with Anthem (PPO).');
  });

  for (const [whose, planTypes] of [
    ['all of whose types of plan are open', { hmo: 'unknown', ppo: 'unknown' }],
    ['of whose types of plan it says nothing', {}],
  ] as const) {
    it(`does not say that it depends on the type of plan of an insurer ${whose}`, async () => {
      const open = { id: 'open', name: 'Open', aliases: [], network: 'unknown' } as const;
      const book = clinicBook({ payers: [{ ...open, planTypes }] });
      const checker = await mountChecker({}, book);
      await type(checker, 'open');
      await press(checker, 'Tab');
      expect(textOf(checker, '.network')).to.equal(
        'We don’t know yet if we are in your plan’s network.',
      );
    });
  }

  it('takes what a plan covers for no promise that it pays out of network', async () => {
    const checker = await mountChecker(
      {},
      clinicBook({
        policies: clinicBook().policies.map((policy) => ({ ...policy, payer: '*' })),
      }),
    );
    await type(checker, 'anthem');
    await press(checker, 'Tab');
    const badges = () =>
      [...checker.shadowRoot!.querySelectorAll('.badge')].map(({ textContent }) => textContent);
    fill(checker, '#plan-type', 'hmo');
    await checker.updateComplete;
    expect(badges()).to.deep.equal([
      'Covered, if your plan pays out of network',
      'Not covered',
      'Covered after approval, if your plan pays out of network',
    ]);
    expect(checker.shadowRoot!.querySelector('.answer.covered')).to.equal(null);
    fill(checker, '#plan-type', 'ppo');
    await checker.updateComplete;
    expect(badges()).to.deep.equal(['Covered', 'Not covered', 'Covered after approval']);
    // Its terms are law, the same wherever it is billed.
    fill(checker, '#plan-type', 'medicare');
    await checker.updateComplete;
    expect(badges()).to.deep.equal(['Covered', 'Not covered', 'Covered after approval']);
  });

  it('promises Medicare’s prices where the practice takes them, and speaks of no other network', async () => {
    const medicare = { id: 'medicare', name: 'Medicare', aliases: [], government: true };
    const book = clinicBook({ payers: [{ ...medicare, network: 'participating' }] });
    const checker = await mountChecker({}, book);
    await type(checker, 'medicare');
    await press(checker, 'Tab');
    expect(textOf(checker, '.network')).to.equal('We work with Medicare at agreed prices.');
  });

  it('is gone as soon as the name changes', async () => {
    const checker = await mountChecker();
    await chooseAetna(checker);
    await type(checker, 'x');
    expect(textOf(checker, '[part=answer]')).to.equal('');
  });

  it('says that it does not know an insurer which is not in the list, and gives the phone number', async () => {
    const checker = await mountChecker();
    await type(checker, 'Zeta Mutual');
    await press(checker, 'Tab');
    expect(textOf(checker, '.network')).to.equal(
      'We don’t know yet if we are in your plan’s network.',
    );
    expect(textOf(checker, '[part=answer]')).to.include('Call (415) 555-0134');
  });

  it('does not say of a plan it does not know what most plans say', async () => {
    const policies = clinicBook().policies.map((policy) => ({ ...policy, payer: '*' }));
    const checker = await mountChecker({}, clinicBook({ policies }));
    fill(checker, '#plan-type', 'ppo');
    await checker.updateComplete;
    await type(checker, 'Zeta Mutual');
    await press(checker, 'Tab');
    expect(textOf(checker, '.answers')).to.include('Yours may differ.');
    expect(textOf(checker, '.answers .badge')).to.equal('Most plans: covered');
    expect(checker.shadowRoot?.querySelector('.answer.covered')).to.equal(null);
    expect(textOf(checker, '.answers')).not.to.include('on file');
  });

  it('does not ask for an insurer that the patient has named', async () => {
    const checker = await mountChecker();
    fill(checker, '#plan-type', 'ppo');
    await checker.updateComplete;
    expect(textOf(checker, '.answers')).to.include('Choose your insurance company');
    await type(checker, 'Zeta Mutual');
    // It may still become a name that is in the list.
    expect(textOf(checker, '.answers')).to.include('Choose your insurance company');
    await press(checker, 'Tab');
    expect(textOf(checker, '.answers')).to.include('no written policy from your plan');
    expect(textOf(checker, '.answers')).not.to.include('Choose your insurance company');
  });

  it('names services with the same answer one below the other', async () => {
    const policies = clinicBook().policies.map((policy) => ({
      ...policy,
      status: 'covered' as const,
      source: 'One policy',
      criteria: [],
    }));
    const checker = await mountChecker({}, clinicBook({ policies }));
    await chooseAetna(checker);
    const names = [...(checker.shadowRoot?.querySelectorAll('.answers h3') ?? [])];
    expect(names.map(({ textContent }) => textContent)).to.deep.equal([
      'Evaluation',
      'IV infusion',
      'Nasal spray',
    ]);
    expect(checker.shadowRoot?.querySelectorAll('.answers > li')).to.have.length(1);
  });

  it('takes the question to the callback form of the page', async () => {
    const book = clinicBook();
    document.body.append(document.createElement('fc-callback-form'));
    const checker = await mountChecker({}, book);
    await type(checker, 'Zeta Mutual');
    await press(checker, 'Tab');
    await click(checker, '[part=button]');
    expect(storeFor(book).state.question).to.deep.equal({
      title: 'Please check my insurance',
      lines: [
        'Insurance company: Zeta Mutual',
        'Type of plan: I don’t know',
        'We don’t know yet: Evaluation',
        'We don’t know yet: Nasal spray',
      ],
    });
  });
});
