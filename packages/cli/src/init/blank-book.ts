/** Hours to fill in; a day without any is taken out. */
const HOURS = [{ opens: null, closes: null }];

/**
 * A price book to fill in, as a document: `null` stands where only the clinic knows what is true, and
 * a book with a `null` in it is refused. There is no price in it that somebody could forget to change.
 *
 * @param today from when its prices hold, `YYYY-MM-DD`
 */
export function blankBook(today: string): object {
  return {
    $schema: 'https://unpkg.com/@forecost/core/price-book.schema.json',
    format: 'forecost-price-book/1',
    currency: 'USD',
    version: today.slice(0, 7),
    effectiveFrom: today,
    practice: {
      id: 'our-clinic',
      name: null,
      phone: null,
      timeZone: null,
      hours: { monday: HOURS, tuesday: HOURS, wednesday: HOURS, thursday: HOURS, friday: HOURS },
      holidays: [],
      callbackWithinBusinessDays: 1,
      locations: [{ id: 'main', name: null, state: null }],
    },
    services: [
      {
        id: 'first-visit',
        name: { en: 'First visit', es: 'Primera visita' },
        durationMinutes: null,
        lines: [
          {
            id: 'visit',
            name: { en: 'First visit', es: 'Primera visita' },
            benefit: 'specialist-visit',
            charge: null,
            cashPrice: null,
          },
        ],
      },
    ],
    courses: [],
    packages: [],
    payers: [],
    allowedAmounts: [],
    policies: [],
  };
}
