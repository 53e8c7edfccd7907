import type { PriceBook } from '@forecost/core';

const DAY = [{ opens: '09:00', closes: '17:00' }];

/**
 * A fictional clinic with two locations in two states, open every day. Small enough to reckon in
 * the head: six infusions and an evaluation are $2,650, or $2,450 with the package.
 */
export function clinicBook(changes: Partial<PriceBook> = {}): PriceBook {
  return {
    currency: 'USD',
    version: '2026-11',
    effectiveFrom: '2026-01-01',
    practice: {
      id: 'bay-clinic',
      name: 'Bay Clinic',
      phone: '(415) 555-0134',
      timeZone: 'America/Los_Angeles',
      hours: {
        monday: DAY,
        tuesday: DAY,
        wednesday: DAY,
        thursday: DAY,
        friday: DAY,
        saturday: DAY,
        sunday: DAY,
      },
      holidays: [],
      callbackWithinBusinessDays: 1,
      locations: [
        { id: 'sf', name: 'San Francisco', state: 'CA' },
        { id: 'reno', name: 'Reno', state: 'NV' },
      ],
    },
    services: [
      {
        id: 'evaluation',
        name: { en: 'Evaluation', es: 'Evaluación' },
        description: { en: 'We get to know you.', es: 'Le conocemos.' },
        durationMinutes: 45,
        lines: [
          {
            id: 'visit',
            name: { en: 'Visit with a doctor', es: 'Visita con un médico' },
            benefit: 'specialist-visit',
            charge: 30_000,
            cashPrice: 25_000,
          },
        ],
      },
      {
        id: 'infusion',
        name: { en: 'IV infusion', es: 'Infusión intravenosa' },
        durationMinutes: { low: 40, high: 60 },
        offLabel: true,
        lines: [
          {
            id: 'drug',
            name: { en: 'Medicine', es: 'Medicina' },
            benefit: 'medical-drug',
            units: 2,
            charge: 5_000,
            cashPrice: 2_500,
          },
          {
            id: 'care',
            name: { en: 'Infusion and monitoring', es: 'Infusión y vigilancia' },
            benefit: 'outpatient',
            charge: 50_000,
            cashPrice: 35_000,
          },
        ],
      },
      {
        id: 'spray',
        name: { en: 'Nasal spray', es: 'Aerosol nasal' },
        durationMinutes: 120,
        lines: [
          {
            id: 'dose',
            name: { en: 'Dose', es: 'Dosis' },
            benefit: 'outpatient',
            charge: 120_000,
            cashPrice: 90_000,
          },
        ],
      },
    ],
    courses: [
      {
        id: 'series',
        name: { en: 'First series', es: 'Primera serie' },
        description: { en: 'Evaluation and six infusions.', es: 'Evaluación y seis infusiones.' },
        phases: [
          {
            id: 'start',
            name: { en: 'Start', es: 'Comienzo' },
            services: ['evaluation'],
            length: { visits: 1 },
          },
          {
            id: 'induction',
            name: { en: 'Induction', es: 'Inducción' },
            services: ['infusion'],
            length: { visits: 6 },
            cadence: { timesPerWeek: 2 },
          },
        ],
      },
      {
        id: 'upkeep',
        name: { en: 'Upkeep', es: 'Mantenimiento' },
        phases: [
          {
            id: 'upkeep-visits',
            name: { en: 'Upkeep visits', es: 'Visitas de mantenimiento' },
            services: ['infusion'],
            length: { visits: { low: 2, high: 4 } },
            cadence: { everyWeeks: 4 },
          },
        ],
      },
    ],
    packages: [
      {
        id: 'six',
        name: { en: 'Six infusions together', es: 'Seis infusiones juntas' },
        includes: [{ service: 'infusion', visits: 6 }],
        price: 220_000,
      },
    ],
    payers: [
      { id: 'aetna', name: 'Aetna', aliases: ['Aetna Health'], network: 'in-network' },
      {
        id: 'anthem',
        name: 'Anthem',
        aliases: [{ name: 'Blue Cross', states: ['CA'] }],
        network: 'out-of-network',
        planTypes: { ppo: 'in-network' },
      },
      {
        id: 'state',
        name: 'State Medicaid',
        aliases: [],
        network: 'not-accepted',
        government: true,
      },
    ],
    allowedAmounts: [
      {
        payer: 'aetna',
        service: 'evaluation',
        rate: { amount: 14_418 },
        from: '2026-01-01',
        source: 'contract',
      },
    ],
    policies: [
      {
        payer: 'aetna',
        services: ['evaluation'],
        status: 'covered',
        source: 'Aetna policy 1',
        asOf: '2026-09-01',
      },
      {
        payer: 'aetna',
        services: ['spray'],
        status: 'covered-with-prior-authorization',
        criteria: [{ en: 'Two medicines tried', es: 'Dos medicinas probadas' }],
        source: 'Aetna policy 2',
        asOf: '2026-09-01',
      },
      {
        payer: '*',
        services: ['infusion'],
        status: 'not-covered',
        source: 'Published policies',
        asOf: '2026-09-01',
      },
    ],
    ...changes,
  };
}

/** A large practice: twenty services, one of which has a name that is hard to set and costs a million. */
export function largeBook(): PriceBook {
  const [evaluation] = clinicBook().services;
  const named = (id: string, name: { en: string; es: string }, cashPrice: number) => ({
    ...evaluation!,
    id,
    name,
    lines: [{ ...evaluation!.lines[0]!, charge: cashPrice, cashPrice }],
  });
  return clinicBook({
    courses: [],
    packages: [],
    policies: [],
    services: [
      ...Array.from({ length: 19 }, (_, index) =>
        named(
          `treatment-${index}`,
          { en: `Treatment ${index + 1}`, es: `Tratamiento ${index + 1}` },
          10_000 * (index + 1),
        ),
      ),
      named(
        'gene-therapy',
        {
          en: 'Electroencephalographically monitored Pneumonoultramicroscopicsilicovolcanoconiosis treatment',
          es: 'Tratamiento de la neumonoultramicroscopicosilicovolcanoconiosis electroencefalográficamente',
        },
        100_000_000,
      ),
    ],
  });
}

/** A practice that bills no plan for anything. */
export function ownPayBook(): PriceBook {
  const { services } = clinicBook();
  return clinicBook({
    policies: [],
    services: services.map((service) => ({
      ...service,
      lines: service.lines.map((line) => ({ ...line, benefit: 'none' })),
    })),
  });
}
