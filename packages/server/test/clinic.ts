import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { priceBookDocument } from '../../core/test/price-book-document.ts';

/** A Monday, 10:00 at the clinic, which is open Mondays and Thursdays until 17:30. */
export const MONDAY = new Date('2026-11-23T18:00:00Z');

/** What the clinic promises at that time. */
export const PROMISE = { date: '2026-11-26', time: '17:30', timeZone: 'America/Los_Angeles' };

const CONSENT = { given: true, wording: 'You may call me about this.', version: '2026-11' };

/** A folder that is gone after the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'forecost-server-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Writes a price book of the practice `harbor-mind`, or with edits by path, and returns its file. */
export function writeBook(folder: string, edits: Record<string, unknown> = {}): string {
  const document = priceBookDocument(edits);
  const { id } = document['practice'] as { id: string };
  const file = join(folder, `${id}.json`);
  writeFileSync(file, JSON.stringify(document));
  return file;
}

/** What the callback form sends. */
export function callbackRequest(changes: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    practice: 'harbor-mind',
    name: 'Dana Whitfield',
    phone: '(628) 555-0177',
    language: 'en',
    consent: { call: CONSENT },
    website: '',
    elapsedMilliseconds: 45_000,
    ...changes,
  };
}

/** The same from a plain HTML form. */
export function callbackForm(changes: Record<string, string> = {}): URLSearchParams {
  return new URLSearchParams({
    practice: 'harbor-mind',
    name: 'Dana Whitfield',
    phone: '(628) 555-0177',
    language: 'en',
    'consent-call': CONSENT.wording,
    website: '',
    ...changes,
  });
}
