import { describe, expect, it } from 'vitest';
import { coverage, dollars, eligibilityResponse, item } from '../../../core/test/fhir-resources.ts';
import { answer271 } from '../../../core/test/x12-answer.ts';
import { folderOf, IN_NETWORK, priceBook, runForecost, runShell } from '../../test/run-forecost.ts';

/** In network: 110.00 of a deductible of 500.00 left, no maximum, 15 % of the rest. */
const ANSWER = answer271([
  'EB*1**30**PPO',
  'EB*C*IND*30***25*500*****Y',
  'EB*C*IND*30***29*110*****Y',
  'EB*G*IND*30***25*99999.99*****Y',
  'EB*A**30***27**.15****Y',
  'EB*B**98***27*40',
  'EB*F**MH',
  'MSG*CALL US BEFORE THE FIRST VISIT',
]);

const FHIR = eligibilityResponse([
  item([{ type: { coding: [{ code: 'deductible' }] }, allowedMoney: dollars(500) }]),
]);

/** Runs `forecost benefits` over this answer on standard input. */
async function benefits(answer: unknown, ...options: string[]) {
  const input = typeof answer === 'string' ? answer : JSON.stringify(answer);
  return runForecost(await folderOf({}), ['benefits', '-', ...options], input);
}

describe('forecost benefits', () => {
  it('prints the benefits of a 271 as a request has them, and what was not understood', async () => {
    const { exitCode, output, notes } = await benefits(ANSWER);

    expect({ exitCode, notes }).toEqual({ exitCode: 0, notes: '' });
    expect(output).toContain(`EXAMPLE HEALTH, PPO
The coverage is in force.

Benefits, as a request has them under insurance.benefits:
{
  "asOf": "2026-11-21",
  "inNetwork": {
    "deductible": {
      "amount": 500,
      "remaining": 110
    },
    "outOfPocketMaximum": "none",
    "costShares": {
      "default": {
        "coinsurance": 0.15
      }
    }
  }
}
`);
    expect(output).toContain('Not understood:\n  segment 17: ');
    expect(output).toContain('Messages of the payer:\n  CALL US BEFORE THE FIRST VISIT\n');
  });

  it('says once what it did not understand at several places', async () => {
    const { output } = await benefits(
      answer271([
        'EB*C*IND*30*C1**23*500*****Y',
        'EB*C*IND*30*C1**29*110*****Y',
        'EB*X*IND*30',
        'EB*A*IND*98*C1****.2****Y',
      ]),
    );

    expect(output).toContain(
      '  segments 12 to 13, 15: EB04 C1. It does not tell the plan type. [plan-type-unknown]\n',
    );
  });

  it("reads a 271 in Latin-1, as older payers' systems write it", async () => {
    const answer = answer271(['EB*B**98***27*25*****Y', 'MSG*LLÁMENOS ANTES DE LA VISITA']);
    const run = await runForecost(
      await folderOf({}),
      ['benefits', '-'],
      Buffer.from(answer, 'latin1'),
    );

    expect(run.exitCode).toBe(0);
    expect(run.output).toContain('LLÁMENOS ANTES DE LA VISITA');
  });

  it('reads FHIR', async () => {
    const { exitCode, output } = await benefits(FHIR, '--json');

    expect(exitCode).toBe(0);
    expect(JSON.parse(output)).toMatchObject({
      benefits: { inNetwork: { deductible: { amount: 500 } } },
      active: true,
      payerName: 'Example Health',
      notUnderstood: [],
    });
  });

  it.each([
    ['x12', ANSWER],
    ['fhir', JSON.stringify(FHIR)],
    ['x12', `\uFEFF\r\n${ANSWER}`],
    ['fhir', `\uFEFF \n${JSON.stringify(coverage([]))}`],
  ])('sees %s from how the answer begins, and reads it when told', async (format, text) => {
    const seen = await benefits(text, '--json');

    expect(seen).toMatchObject({ exitCode: 0, notes: '' });
    expect(await benefits(text, '--json', '--format', format)).toEqual(seen);
  });

  it('lists terms that name no network, or takes them as in-network where told', async () => {
    const listed = JSON.parse((await benefits(ANSWER, '--json')).output);
    const options = ['--json', '--network-not-stated', 'in-network'];
    const taken = JSON.parse((await benefits(ANSWER, ...options)).output);

    expect(listed.benefits.inNetwork.costShares['office-visit']).toBeUndefined();
    expect(taken.benefits.inNetwork.costShares['office-visit']).toEqual({ copay: 40 });
  });

  it('reads the person it is told to', async () => {
    const person = (name: string) => [`NM1*${name}`, 'EB*1**30'];
    const answer = answer271([], {
      loops: [
        'HL*3*2*22*1',
        ...person('IL*1*QUILLFEATHER*ODALYS'),
        'EB*B**98***27*40*****Y',
        'HL*4*3*23*0',
        ...person('03*1*QUILLFEATHER*PERRIN'),
        'EB*B**98***27*15*****Y',
      ],
    });
    const copayOf = async (...options: string[]) => {
      const { output } = await benefits(answer, '--json', ...options);
      return JSON.parse(output).benefits.inNetwork.costShares['office-visit'].copay;
    };

    expect(await copayOf()).toBe(15);
    expect(await copayOf('--person', 'subscriber')).toBe(40);
    expect(await copayOf('--person', '1')).toBe(40);
    expect(await copayOf('--person', 'dependent')).toBe(15);
  });

  it('cannot be made to move the cursor by a message', async () => {
    const { output } = await benefits(answer271(['EB*1**30', 'MSG*PAID \u001b[2J IN FULL']));

    expect(output).toContain('PAID  [2J IN FULL');
  });
});

describe('forecost benefits into forecost estimate', () => {
  it('goes through a pipe', async () => {
    const folder = await folderOf({
      'book.json': priceBook(IN_NETWORK),
      'request.json': {
        care: { service: 'iv-ketamine' },
        startDate: '2026-12-07',
        insurance: { payer: 'example-health' },
      },
      'answer.271': ANSWER,
    });

    const { exitCode, output } = await runShell(
      folder,
      'forecost benefits answer.271 --json | forecost estimate book.json request.json --benefits -',
    );

    expect(exitCode).toBe(0);
    // A plan year that begins between the answer and the visit would start with nothing met.
    expect(output).toMatch(/In network +\$115\.13 +\$115\.13 +\$144\.18/);
  });

  it('can be pasted into a request', async () => {
    const pasted = JSON.parse((await benefits(ANSWER, '--json')).output).benefits;
    const insurance = { payer: 'example-health', benefits: pasted };
    const request = { care: { service: 'iv-ketamine' }, startDate: '2026-12-07', insurance };
    const folder = await folderOf({ 'book.json': priceBook(IN_NETWORK), 'request.json': request });

    const { output } = await runForecost(folder, [
      'estimate',
      'book.json',
      'request.json',
      '--json',
    ]);

    expect(JSON.parse(output).scenarios[1].total).toEqual({
      low: 115.13,
      likely: 115.13,
      high: 144.18,
    });
  });
});

describe('forecost benefits refuses', () => {
  const rejected = answer271([], { member: ['NM1*IL*1*QUILLFEATHER*ODALYS', 'AAA*N**75*C'] });
  const contradictory = answer271(['EB*C*IND*30***25*5000*****Y', 'EB*G*IND*30***25*3000*****Y']);
  const unsafe = `{"resourceType": "Coverage", "__proto__": {"a": 1}}`;
  it.each([
    ["a payer's rejection", rejected, 'subscriber-not-found'],
    ['benefits that contradict themselves', contradictory, 'limits-reversed'],
    [
      'an amount beyond any bill',
      answer271(['EB*C*IND*30***25*50000000*****Y']),
      'amount-too-large',
    ],
    ['another resource', '{"resourceType": "Patient"}', 'not-a-benefit-resource'],
    ['a key that reaches a prototype', unsafe, 'unsafe-key'],
    ['a 270', ANSWER.replace('ST*271', 'ST*270'), 'not-a-271'],
    ['a megabyte that begins like a 271', `ISA${'*'.repeat(1_000_000)}`, 'separators-unreadable'],
    [
      'a queued answer',
      { ...eligibilityResponse([]), insurance: [], outcome: 'queued' },
      'eligibility-queued',
    ],
  ])('%s, and exits with 1', async (_name, answer, code) => {
    const { exitCode, output, notes } = await benefits(answer, '--json');

    expect({ exitCode, output }).toEqual({ exitCode: 1, output: '' });
    expect(JSON.parse(notes).error).toMatchObject({ code });
  });

  it('benefits that contradict themselves, with where they were read', async () => {
    const { notes } = await benefits(contradictory);

    expect(notes).toContain('inNetwork.deductible: found 5000.00 USD, expected at most');
    expect(notes).toContain('It was read from segment 12. Ask the payer which is right.');
  });
});

describe('forecost benefits cannot use', () => {
  it.each([
    ['no file', [], '<answer> is missing'],
    ['a missing file', ['nowhere.271'], 'there is no such file or folder'],
    ['a folder', ['.'], 'it is a folder, expected a file'],
    ['a megabyte of garbage', ['garbage'], 'garbage is neither FHIR in JSON'],
    ['JSON that is cut off', ['cut.json'], 'cut.json is not JSON'],
    ['an empty file', ['empty'], 'empty is neither'],
    ['bytes that are no UTF-8', ['bytes'], 'bytes is not UTF-8 text'],
    ['another format', ['a.271', '--format', 'edifact'], '--format is fhir or x12, not "edifact"'],
    ['another person', ['a.271', '--person', '0'], '--person is subscriber, dependent or a number'],
    [
      'another network',
      ['a.271', '--network-not-stated', 'out'],
      '--network-not-stated is list or',
    ],
    ['a person of FHIR', ['fhir.json', '--person', '1'], '--person is for an X12 271'],
  ])('%s, and exits with 2', async (_name, args, message) => {
    const folder = await folderOf({
      garbage: '\u0001'.repeat(1_000_000),
      'cut.json': '{"resourceType": ',
      empty: '',
      bytes: new Uint8Array([0x7b, 0x22, 0xff]),
      'a.271': ANSWER,
      'fhir.json': FHIR,
    });

    const { exitCode, output, notes } = await runForecost(folder, ['benefits', ...args]);

    expect({ exitCode, output }).toEqual({ exitCode: 2, output: '' });
    expect(notes).toContain(message);
  });
});

describe('forecost benefits, privacy', () => {
  const segments = [
    'EB*1**30**PLAN OF QUILLFEATHER',
    'EB*QUILLFEATHER**ODALYS*ZX7741990',
    'MSG*ODALYS QUILLFEATHER, ZX7741990, BORN 02/29/1971, 88 LARKSPUR',
  ];
  const patient = {
    resourceType: 'Patient',
    name: [{ family: 'Quillfeather', given: ['Odalys'] }],
    birthDate: '1971-02-29',
  };
  const resources = [
    patient,
    eligibilityResponse([], {
      patient: { display: 'Odalys Quillfeather' },
      disposition: 'Odalys Quillfeather, born 02/29/1971, is covered.',
    }),
  ];
  const bundle = { resourceType: 'Bundle', entry: resources.map((resource) => ({ resource })) };
  const member = ['NM1*IL*1*QUILLFEATHER*ODALYS****MI*ZX7741990', 'AAA*N**QUILLFEATHER*C'];
  it.each([
    ['a 271', answer271(segments), 0],
    ['FHIR', bundle, 0],
    ['a rejection', answer271([], { member }), 1],
    ['broken JSON', '{"subscriberId": ZX7741990, "family": "Quillfeather"}', 2],
    ['a letter', 'Odalys Quillfeather, ZX7741990', 2],
  ])('tells nothing of the member of %s', async (_name, answer, exitCode) => {
    for (const options of [[], ['--json']]) {
      const run = await benefits(answer, ...options);

      expect(run.exitCode).toBe(exitCode);
      expect(run.output + run.notes).not.toMatch(
        /quillfeather|odalys|7741990|1971|02-29|larkspur/i,
      );
    }
  });
});
