import { html, type TemplateResult } from 'lit';
import { describedBy, invalid, renderField } from '../../form/field.ts';
import { today } from '../../format/date.ts';
import type { EligibilityWords } from '../../translations/translation.ts';
import type { EligibilityRequest } from './contract.ts';

type Member = EligibilityRequest['member'];

/** What is wrong with what was entered, by the id of the control, in the order of the form. */
export type MemberErrors = Partial<
  Readonly<Record<'member-id' | 'first-name' | 'last-name' | 'birth-date', string>>
>;

/** The controls; not bound to anything, and read once, when the button is pressed. */
export function renderMemberFields(words: EligibilityWords, errors: MemberErrors): TemplateResult {
  const field = (
    id: keyof MemberErrors,
    label: string,
    autocomplete: string,
    type = 'text',
    hint?: string,
  ): TemplateResult => {
    const parts = { id, label, error: errors[id], ...(hint && { hint }) };
    return renderField(
      parts,
      html`<input
        id=${id}
        name=${id}
        type=${type}
        autocomplete=${autocomplete}
        maxlength="80"
        aria-required="true"
        aria-invalid=${invalid(parts.error)}
        aria-describedby=${describedBy(parts)}
      />`,
    );
  };
  return html`<div class="pair">
    ${field('member-id', words.memberId, 'off', 'text', words.memberIdHint)}
    ${field('birth-date', words.birthDate, 'bday', 'date')}
    ${field('first-name', words.firstName, 'given-name')}
    ${field('last-name', words.lastName, 'family-name')}
  </div>`;
}

/** What was entered. */
export function readMember(data: FormData): Member {
  const text = (name: keyof MemberErrors): string => String(data.get(name) ?? '').trim();
  return {
    id: text('member-id'),
    firstName: text('first-name'),
    lastName: text('last-name'),
    birthDate: text('birth-date'),
  };
}

/** What the patient still has to fill in or mend before the plan is asked. */
export function findMemberErrors(member: Member, words: EligibilityWords): MemberErrors {
  const past = member.birthDate && member.birthDate <= today();
  return {
    ...(member.id ? {} : { 'member-id': words.memberIdMissing }),
    ...(past ? {} : { 'birth-date': words.birthDateMissing }),
    ...(member.firstName ? {} : { 'first-name': words.firstNameMissing }),
    ...(member.lastName ? {} : { 'last-name': words.lastNameMissing }),
  };
}
