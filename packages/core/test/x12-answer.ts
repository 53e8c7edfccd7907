/** How an answer is written; the default is 005010 with the usual separators and an in-force plan. */
export interface Answer {
  readonly element?: string;
  readonly component?: string;
  /** ISA11: the repetition separator of 5010; `U` in 4010, where nothing repeats. */
  readonly repetition?: string;
  readonly terminator?: string;
  readonly version?: '00401' | '00501';
  /** Segments of the subscriber's loop before the benefits; `*` stands for the element separator. */
  readonly member?: readonly string[];
  /** Segments in place of everything from the subscriber on. */
  readonly loops?: readonly string[];
}

const IMPLEMENTATION = { '00401': '004010X092A1', '00501': '005010X279A1' };

/** The first segment of `benefits` in an answer made with the default member. */
export const FIRST_BENEFIT = 12;

/** A raw 271 about one invented subscriber with the given segments as benefits. */
export function answer271(benefits: readonly string[], answer: Answer = {}): string {
  const { element = '*', component = ':', terminator = '~', version = '00501' } = answer;
  const { repetition = version === '00501' ? '^' : 'U' } = answer;
  const member = answer.member ?? [
    'NM1*IL*1*QUILLFEATHER*ODALYS****MI*ZX7741990',
    'DMG*D8*19710229*F',
    'N3*88 LARKSPUR',
  ];
  const body = [
    `ST*271*0001*${IMPLEMENTATION[version]}`,
    'BHT*0022*11*1*20261121*1200',
    'HL*1**20*1',
    'NM1*PR*2*EXAMPLE HEALTH*****PI*00001',
    'HL*2*1*21*1',
    ...(answer.loops ?? ['HL*3*2*22*0', ...member, ...benefits]),
  ];
  const segments = [
    `ISA*00*          *00*          *ZZ*PAYER          *ZZ*CLINIC         *261121*1200*${repetition}*${version}*000000001*0*P*${component}`,
    `GS*HB*PAYER*CLINIC*20261121*1200*1*X*${IMPLEMENTATION[version]}`,
    ...body,
    `SE*${body.length + 1}*0001`,
    'GE*1*1',
    'IEA*1*000000001',
  ];
  return segments.map((segment) => segment.replaceAll('*', element) + terminator).join('');
}
