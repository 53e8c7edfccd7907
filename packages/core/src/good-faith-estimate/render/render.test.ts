import { describe, expect, it } from 'vitest';
import { goodFaithEstimateInput } from '../../../test/good-faith-estimate-input.ts';
import { buildGoodFaithEstimate } from '../build.ts';
import type { GoodFaithEstimateInput } from '../input/types.ts';
import { en } from '../wording/en.ts';
import { es } from '../wording/es.ts';
import { renderGoodFaithEstimate } from './render.ts';

function rendered(change: Partial<GoodFaithEstimateInput> = {}, wording = en, locale = 'en-US') {
  const input = { ...goodFaithEstimateInput(), ...change };
  const page = renderGoodFaithEstimate(buildGoodFaithEstimate(input), wording, { locale });
  return page.replaceAll(/\s+/g, ' ');
}

/** The page as it is read: no styles, no tags. */
function words(page: string): string {
  return page
    .replace(/<style>.*<\/style>/, '')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ');
}

function all(page: string, pattern: RegExp): string[] {
  return Array.from(page.matchAll(pattern), (match) => match[1]!.trim());
}

describe('renderGoodFaithEstimate: accessibility', () => {
  it('is a whole document with a language and a title', () => {
    const page = rendered();
    expect(page).toMatch(/^<!doctype html> <html lang="en">/);
    expect(page).toMatch(/<title>Good Faith Estimate[^<]*<\/title>/);
    expect(page).toMatch(/<\/html> $/);
  });

  it('has one main heading, and no level left out under it', () => {
    const levels = all(rendered(), /<h([1-6])>/g).map(Number);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    for (const [index, level] of levels.entries()) {
      expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
    }
  });

  it('gives every table a caption and every header cell a scope', () => {
    const page = rendered();
    expect(all(page, /<table> <caption> (.*?) <\/caption>/g)).toEqual([
      'Items and services expected from Harbor Clinic',
      'Items and services expected from Bay Laboratory',
    ]);
    expect(all(page, /<th([ >][^>]*)/g).every((cell) => cell.includes('scope='))).toBe(true);
  });

  it('has print styles, and no script, inline style or resource', () => {
    const page = rendered();
    expect(page).toContain('@media print');
    expect(page).toContain('content="default-src &#39;none&#39;;');
    expect(page).not.toMatch(/<script|<link|<img|\ssrc=|\sstyle=|\son\w+=|@import|url\(/i);
  });
});

describe('renderGoodFaithEstimate: what the law asks for', () => {
  it.each([
    ['(i)', 'Name Ada Example Date of birth February 28, 1990'],
    ['(ii)', 'Esketamine nasal spray treatment Scheduled for December 10, 2026'],
    ['(iii), (iv)', 'Esketamine 84 mg with observation HCPCS G2083 F33.2 8 $125.00 $1,000.00'],
    ['(iv)', 'Psychiatric evaluation CPT 90792-25 Not determined yet 1 $234.00 $234.00'],
    ['(iii)(A)', 'Total expected charges from Harbor Clinic $1,234.00'],
    ['(iii)(B)', 'Total expected charges from Bay Laboratory $45.50'],
    ['(v)', 'National Provider Identifier (NPI) 1234567893'],
    ['(v)', 'Taxpayer Identification Number (TIN) 12-3456789'],
    ['(v)', '1 Pier Street, Oakland, CA 94607 State CA'],
    ['(vi)', 'separate good faith estimates for the items and services listed below'],
    ['(vii)', 'To ask for one of these estimates: (510) 555-0134 or billing@harbor.example.'],
    ['(viii)', 'must be scheduled or requested separately, and that are not reflected in this'],
    ['(ix)', 'Actual items, services, or charges may differ from it.'],
    ['(x)', 'bills you at least $400.00 more than its total in this good faith estimate'],
    ['(x)', 'within 120 calendar days'],
    ['(x)', 'www.cms.gov/nosurprises/consumers Phone: 1-800-985-3059'],
    ['(x)', 'will not adversely affect the quality of the health care services'],
    ['(x)', 'you are given. To find out how to start a dispute, ask the Centers'],
    ['(xi)', 'is not a contract. It does not require you to obtain the items or services from any'],
    ['(b)(1)(x)', 'from December 10, 2026 to December 9, 2027. How often: twice a week'],
    ['the whole', 'Total expected charges from everyone in this estimate: $1,279.50'],
  ])('prints %s: %s', (_paragraph, text) => {
    expect(words(rendered())).toContain(text);
  });

  it('puts the disclaimer on separate scheduling directly above the list', () => {
    expect(rendered()).toMatch(
      /estimates will give them\. ?<\/p> <p>To ask[^<]*<\/p> <\/div> <ul> <li>Follow-up/,
    );
  });

  it('says that nothing needs separate scheduling, or is scheduled, rather than leaving a gap', () => {
    const primary = { description: 'Psychiatric evaluation' };
    const text = words(rendered({ separateScheduling: [], primary }));
    expect(text).toContain('None are expected at the time of this estimate.');
    expect(text).toContain('Scheduled for Not scheduled yet');
  });
});

describe('renderGoodFaithEstimate: safety and formats', () => {
  it('escapes every value', () => {
    const hostile = `<script>alert("1")</script>&'`;
    const { convening } = goodFaithEstimateInput();
    const page = rendered({
      patient: { name: hostile, dateOfBirth: '1990-02-28' },
      convening: { ...convening, name: hostile },
      separateScheduling: [hostile],
    });
    expect(page).not.toContain('<script');
    expect(page).toContain('aria-label="Items and services expected from &lt;script&gt;');
    expect(page).toContain('&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&amp;&#39;');
  });

  it("does not put the patient's name where a browser's history keeps it", () => {
    expect(all(rendered(), /<title>(.*?)<\/title>/g).join()).not.toContain('Ada');
  });

  it('speaks Spanish, with dates and amounts as they are written in the locale', () => {
    const page = rendered({}, es, 'es-US');
    expect(page).toContain('<html lang="es">');
    expect(words(page)).toContain('Fecha de nacimiento 28 de febrero de 1990');
    expect(words(page)).toContain('Total de cargos previstos de Bay Laboratory $45.50');
    expect(words(page)).toContain('al menos $400.00 más que su total');
  });

  it('states the threshold of the law in dollars whatever the currency of the estimate', () => {
    const text = words(rendered({ currency: 'MXN' }, es, 'es-US'));
    expect(text).toContain('al menos $400.00 más');
    expect(text).toContain('MXN');
  });

  it('prints the last cent of the largest amounts', () => {
    const { convening } = goodFaithEstimateInput();
    const dear = { ...convening.lines[0]!, quantity: 9_999, unitCharge: 9_999_999_999 };
    const page = rendered({ convening: { ...convening, lines: [dear] } });
    expect(words(page)).toContain('$999,899,999,900.01');
  });

  it('refuses a locale that is none', () => {
    expect(() => rendered({}, en, 'not a locale')).toThrow(/locale-invalid/);
  });
});
