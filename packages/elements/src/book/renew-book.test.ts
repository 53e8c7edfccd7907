import { compilePriceBook, printPriceBook } from '@forecost/core/price-book';
import { expect } from 'chai';
import { HttpResponse } from 'msw';
import '../define/index.ts';
import { chooseAetna } from '../../test/checker.ts';
import { useNetwork } from '../../test/network.ts';
import {
  clearPage,
  everythingFetched,
  fill,
  mount,
  part,
  recordConsole,
  textOf,
  until,
} from '../../test/page.ts';
import { clinicBook } from '../../test/price-book.ts';
import { serve } from '../../test/served-book.ts';

const { now } = Date;
const { services } = clinicBook();

/** The reader turns to the page again, so many minutes after it was opened; resolves when its elements have noticed. */
async function comeBackAfter(minutes: number): Promise<void> {
  Date.now = () => performance.timeOrigin + minutes * 60_000;
  document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
  await import('./renew-book.ts');
  await Promise.resolve();
}

const edition = (next: typeof services, ...changes: [from: string, to: string][]): Response => {
  const written = changes.reduce(
    (text, [from, to]) => text.replaceAll(from, to),
    JSON.stringify(printPriceBook(clinicBook({ services: next }))),
  );
  return HttpResponse.json(compilePriceBook(JSON.parse(written)));
};
/** An evaluation is $250. */
const first = (): Response => edition(services);
/** An evaluation is $275. */
const dearer = (): Response =>
  edition(
    services.map((service) =>
      service.id === 'evaluation'
        ? { ...service, lines: service.lines.map((line) => ({ ...line, cashPrice: 27_500 })) }
        : service,
    ),
  );

/** A calculator whose reader chose an evaluation, and its price beside it; the book answers as told. */
async function opened() {
  const server = { respond: first as () => Response };
  const { src, asked } = serve(() => server.respond());
  const calculator = await mount('fc-cost-calculator', { attributes: { src } });
  const price = await mount('fc-price', { attributes: { src, service: 'evaluation' } });
  await everythingFetched(calculator);
  part(calculator, '[part=care] summary').click();
  const evaluation = () =>
    [...calculator.shadowRoot!.querySelectorAll<HTMLInputElement>('[name=care]')].find(
      ({ labels }) => labels![0]!.textContent.trim().startsWith('Evaluation'),
    );
  await until(evaluation);
  evaluation()!.click();
  await calculator.updateComplete;
  const headline = () => textOf(calculator, '.headline');
  const shown = () => price.shadowRoot!.textContent.trim();
  expect([headline(), shown()]).to.deep.equal(['$250', '$250']);
  return { server, asked, headline, shown };
}

describe('the price book of a page that is left open', () => {
  useNetwork();
  afterEach(() => {
    clearPage();
    Date.now = now;
  });

  it('is asked for once an hour by readers who come back; new prices are shown for what they chose', async () => {
    const { server, asked, headline, shown } = await opened();
    server.respond = dearer;
    await comeBackAfter(59);
    expect(asked).to.have.length(1);
    await comeBackAfter(60);
    await until(() => headline() === '$275' && shown() === '$275');
    server.respond = first;
    await comeBackAfter(119);
    expect(asked).to.have.length(2);
    await comeBackAfter(120);
    await until(() => headline() === '$250' && shown() === '$250');
    expect(asked).to.have.length(3);
  });

  for (const [what, respond, reason] of [
    ['cannot be had', () => HttpResponse.error(), 'found no answer'],
    [
      'is kept from this page',
      () => HttpResponse.json({ error: { code: 'origin-not-allowed' } }, { status: 403 }),
      'found HTTP 403 (origin-not-allowed)',
    ],
    ['is refused', () => HttpResponse.json({ ...clinicBook(), services: 'none' }), 'services'],
  ] as const) {
    it(`stays as it is where the next one ${what}, and the console says so`, async () => {
      const { server, asked, headline, shown } = await opened();
      server.respond = respond;
      const { errors, stop } = recordConsole();
      await comeBackAfter(60);
      await until(() => errors.length > 0);
      stop();
      expect(asked).to.have.length(2);
      expect(errors.join()).to.match(/\[forecost\] The prices shown from \S+ stay as they were: /);
      expect(errors.join()).to.include(reason);
      server.respond = dearer;
      await comeBackAfter(120);
      await until(() => headline() === '$275' && shown() === '$275');
    });
  }

  it('is asked for on a page of a checker and a form alone, which then say what holds now', async () => {
    let respond = first;
    const { src } = serve(() => respond());
    const checker = await mount('fc-insurance-checker', { attributes: { src } });
    const form = await mount('fc-callback-form', { attributes: { src, endpoint: '/calls' } });
    await everythingFetched(checker);
    await everythingFetched(form);
    part(checker, '#payer').focus();
    await chooseAetna(checker);
    expect(textOf(checker, '.network')).to.equal('We are in network with Aetna.');
    fill(form, '#name', 'Ana Reyes');
    respond = () =>
      edition(
        services,
        ['Bay Clinic', 'Bay Practice'],
        ['"id":"aetna"', '"id":"cigna"'],
        ['"payer":"aetna"', '"payer":"cigna"'],
        ['"Aetna', '"Cigna'],
      );
    await comeBackAfter(60);
    await until(() => textOf(form).includes('Bay Practice will'));
    expect(part<HTMLInputElement>(form, '#name').value).to.equal('Ana Reyes');
    expect(textOf(checker, '.network')).to.include('We don’t know yet if we are in your plan’s');
  });

  it('begins with other care where what the reader chose is given no more', async () => {
    const { server, headline } = await opened();
    server.respond = () => edition(services, ['"evaluation"', '"first-visit"']);
    await comeBackAfter(60);
    await until(() => headline() === '$2,450');
  });
});
