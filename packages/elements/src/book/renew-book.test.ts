import { compilePriceBook, printPriceBook } from '@forecost/core/price-book';
import { expect } from 'chai';
import { HttpResponse } from 'msw';
import '../define/index.ts';
import { useNetwork } from '../../test/network.ts';
import { clearPage, everythingFetched, mount, part, textOf, until } from '../../test/page.ts';
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

const edition = (next: typeof services, [from, to] = ['', '']): Response => {
  const written = JSON.stringify(printPriceBook(clinicBook({ services: next })));
  return HttpResponse.json(
    compilePriceBook(JSON.parse(from ? written.replaceAll(from, to) : written)),
  );
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

  for (const [what, respond] of [
    ['cannot be had', () => HttpResponse.error()],
    ['is refused', () => HttpResponse.json({ ...clinicBook(), services: 'none' })],
  ] as const) {
    it(`stays as it is where the next one ${what}`, async () => {
      const { server, asked, headline, shown } = await opened();
      server.respond = respond;
      await comeBackAfter(60);
      await until(() => asked.length === 2);
      server.respond = dearer;
      await comeBackAfter(120);
      await until(() => headline() === '$275' && shown() === '$275');
    });
  }

  it('begins with other care where what the reader chose is given no more', async () => {
    const { server, headline } = await opened();
    server.respond = () => edition(services, ['"evaluation"', '"first-visit"']);
    await comeBackAfter(60);
    await until(() => headline() === '$2,450');
  });
});
