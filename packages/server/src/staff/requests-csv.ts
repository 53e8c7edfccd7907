import type { Attachment } from '@forecost/core';
import type { StoredRequest } from '../storage/stored-request.ts';

const COLUMNS: Readonly<Record<string, (stored: StoredRequest) => string | undefined>> = {
  'Promised by': ({ promise }) => `${promise.date} ${promise.time}`,
  'Time zone': ({ promise }) => promise.timeZone,
  Practice: ({ request }) => request.practice,
  Name: ({ request }) => request.name,
  Phone: ({ request }) => request.phone,
  Language: ({ request }) => request.language,
  'Best time': ({ request }) => request.bestTime,
  About: ({ request }) => request.reason,
  Question: ({ request }) => inLines(request.question),
  Estimate: ({ request }) => inLines(request.attachment),
  'May be texted': ({ request }) => (request.consent.text?.given ? 'yes' : 'no'),
  'Received at': ({ receivedAt }) => receivedAt,
  'Reached at': ({ call }) => call.reachedAt,
  'No answer, times': ({ call }) => String(call.attempts),
  'Suspected spam': ({ suspectedSpam }) => (suspectedSpam ? 'yes' : 'no'),
};

/** All requests as a spreadsheet reads them (RFC 4180), in UTF-8 that Excel knows for it. */
export function requestsCsv(requests: readonly StoredRequest[]): string {
  const rows = requests.map((stored) => Object.values(COLUMNS).map((of) => of(stored) ?? ''));
  const lines = [Object.keys(COLUMNS), ...rows].map((row) => row.map(cell).join(','));
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

function inLines(attachment: Attachment | undefined): string | undefined {
  return attachment && [attachment.title, ...attachment.lines].join('\n');
}

/** What begins like a formula is run as one, unless an apostrophe stands before it. */
function cell(text: string): string {
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return `"${harmless.replaceAll('"', '""')}"`;
}
