import { describe, expect, it } from 'vitest';
import { isDiagnosisCode } from './diagnosis-code.ts';
import { isModifier, isServiceCode, isServiceCodeSystem } from './service-code.ts';
import { isTin } from './tin.ts';
import { isUsState } from './us-state.ts';

describe('isTin', () => {
  it.each(['12-3456789', '123-45-6789', '123456789'])('accepts %s', (text) => {
    expect(isTin(text)).toBe(true);
  });
  it.each(['12-345678', '1234-56789', '00-0000000', 'twelve', ''])('refuses %s', (text) => {
    expect(isTin(text)).toBe(false);
  });
});

describe('isDiagnosisCode', () => {
  it.each(['F33.2', 'I10', 'Z3A.28', 'C7A.00', 'T78.40XA', 'U07.1'])('accepts %s', (text) => {
    expect(isDiagnosisCode(text)).toBe(true);
  });
  it.each(['F332', 'F33.', 'f33.2', '33.2', 'F3', 'T78.40XAB', 'depression'])(
    'refuses %s',
    (text) => {
      expect(isDiagnosisCode(text)).toBe(false);
    },
  );
});

describe('isServiceCode', () => {
  it.each([
    ['CPT', '99214', true],
    ['CPT', '0820T', true],
    ['CPT', '9921', false],
    ['CPT', 'G2083', false],
    ['HCPCS', 'G2083', true],
    ['HCPCS', 'S0013', true],
    ['HCPCS', '99214', false],
    ['HCPCS', 'Z0013', false],
    ['CDT', 'D0120', true],
    ['CDT', 'D120', false],
    ['NDC', '50458-028-03', true],
    ['NDC', '50458002803', true],
    ['NDC', '50458-28-3', false],
    ['DRG', '885', true],
    ['DRG', '88', false],
  ] as const)('%s %s is %s', (system, code, expected) => {
    expect(isServiceCode(system, code)).toBe(expected);
  });

  it("does not take a clinic's own codes, or a member every object has, for a code set", () => {
    expect(isServiceCodeSystem('internal')).toBe(false);
    expect(isServiceCodeSystem('toString')).toBe(false);
  });
});

describe('isModifier', () => {
  it.each([
    ['25', true],
    ['GT', true],
    ['gt', false],
    ['255', false],
  ])('%s is %s', (text, ok) => {
    expect(isModifier(text)).toBe(ok);
  });
});

describe('isUsState', () => {
  it.each([
    ['CA', true],
    ['PR', true],
    ['ca', false],
    ['California', false],
    ['XX', false],
  ])('%s is %s', (text, expected) => {
    expect(isUsState(text)).toBe(expected);
  });
});
