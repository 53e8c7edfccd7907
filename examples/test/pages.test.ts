import { checkPriceBook, type PriceBook } from '@forecost/core/price-book';
import { describe, expect, it } from 'vitest';
import { callbackEn } from '../../packages/elements/src/translations/en/callback.ts';
import { firstEs } from '../../packages/elements/src/translations/es/first.ts';
import { bookOf, cashPriceOf, writtenPages } from './sites-on-disk.ts';

const TAGS = ['fc-cost-calculator', 'fc-insurance-checker', 'fc-callback-form'];
const pages = writtenPages();

describe.each(pages)('$path', ({ site, html }) => {
  const book = bookOf(site);

  it('states the prices of its price book', () => {
    const cells = [...html.matchAll(/data-(service|package|course)="([^"]+)">([^<]+)</g)];
    expect(cells.length).toBe(html.match(/data-(service|package|course)=/g)?.length ?? 0);
    for (const [, kind, id, text] of cells) {
      expect(`${id} ${text}`).toBe(`${id} ${statedPrice(book, kind!, id!)}`);
    }
  });

  it('writes into its sentences the prices of its price book', () => {
    const prices = html.matchAll(/<fc-price\s[^>]*(service|package)="([^"]+)"[^>]*>([^<]+)</g);
    for (const [, kind, id, text] of prices) {
      const amount = text!.trim().replace(/ (per visit|por visita)$/, '');
      expect(`${id} ${amount}`).toBe(`${id} ${statedPrice(book, kind!, id!)}`);
    }
  });

  it('makes no claim that the check of a price book would warn about', () => {
    const text = html
      .replaceAll(/<(style|script)[\s\S]*?<\/\1>|<[^>]+>/g, ' ')
      .replaceAll(/\s+/g, ' ');
    const [service] = book.services;
    const withClaims: PriceBook = { ...book, services: [{ ...service!, note: text }] };
    const claims = checkPriceBook(withClaims).filter(({ code }) => code === 'unbacked-claim');
    expect(claims).toEqual([]);
  });

  it('asks nothing of another origin', () => {
    const addresses = [...html.matchAll(/(?:src|href|action|endpoint)="([^"]*)"/g)].map(
      ([, url]) => url!,
    );
    expect(addresses.filter((url) => /^(https?:)?\/\//.test(url))).toEqual([]);
  });

  it('asks for consent in the words of the form, which takes a tick over only beside the same', () => {
    const { consentCall } = html.includes('<html lang="es"') ? firstEs : callbackEn;
    const asked = [...html.matchAll(/name="consent-call"\s+value="([^"]+)"/g)];
    const { name } = book.practice;
    expect(asked.map(([, words]) => words!.replaceAll('&amp;', '&'))).toEqual(
      asked.map(() => consentCall(name)),
    );
  });

  it('has a phone number to call inside every element', () => {
    for (const [, tag, fallback] of html.matchAll(/<(fc-[a-z-]+)[^>]*>([\s\S]*?)<\/\1\s*>/g)) {
      // A price is part of a sentence.
      if (tag === 'fc-price') continue;
      expect(`${tag} ${/href="tel:\+1\d{10}"/.test(fallback!)}`).toBe(`${tag} true`);
    }
  });
});

describe('the six sites together', () => {
  it.each(TAGS)('have %s on at least four of them', (tag) => {
    const sites = new Set(
      pages.filter(({ html }) => html.includes(`<${tag}`)).map(({ site }) => site),
    );
    expect(sites.size).toBeGreaterThanOrEqual(4);
  });

  it('say that they are fictional on every page', () => {
    expect(pages.filter(({ html }) => !/fictional|ficticio/.test(html))).toEqual([]);
  });
});

function statedPrice(book: PriceBook, kind: string, id: string): string {
  if (kind === 'service') {
    const { low, high } = cashPriceOf(book, id);
    return low === high ? money(low) : `${money(low)} to ${money(high)}`;
  }
  const entry =
    kind === 'package'
      ? book.packages.find((offer) => offer.id === id)?.price
      : book.courses.find((course) => course.id === id)?.statedTotal;
  return money((entry ?? Number.NaN) / 100);
}

function money(amount: number): string {
  const format = {
    style: 'currency',
    currency: 'USD',
    trailingZeroDisplay: 'stripIfInteger',
  } as const;
  return new Intl.NumberFormat('en-US', format).format(amount);
}
