/** Nothing more follows that could narrow it, as in "does not apply to the first three visits". */
const END = String.raw`\s*(?:[.,;:)]|$)`;
const THE = '(?:the )?(?:plan )?';
const WAIVED = new RegExp(
  `deductible (?:is )?(?:waived|does not apply|not applicable)${END}|(?:not subject to ${THE}|no )deductible${END}`,
  'i',
);
const AFTER = new RegExp(
  `(?:after|(?<!not )subject to) ${THE}deductible(?: (?:is|has been))?(?: met)?${END}`,
  'i',
);

/** How messages say that a cost share stands to the deductible; undefined where they do not, or say both. */
export function deductibleByWords(messages: readonly string[]): 'waived' | 'after' | undefined {
  const waived = messages.some((message) => WAIVED.test(message));
  const after = messages.some((message) => AFTER.test(message));
  if (waived === after) return undefined;
  return waived ? 'waived' : 'after';
}
