import { ForecostError } from '../../../errors.ts';
import type { Notebook } from '../notebook.ts';
import type { Person } from './persons.ts';

/** Whose benefits to read: by role, or by place among all subscribers and dependents, from 1. */
export type PersonChoice = 'subscriber' | 'dependent' | number;

/**
 * The person whose benefits are read: the one chosen, else the first dependent about whom
 * anything is said, else the first such subscriber. Says whom it took where there are several.
 *
 * @throws ForecostError `no-such-person`
 */
export function choosePerson(
  persons: readonly Person[],
  choice: PersonChoice | undefined,
  notebook: Notebook,
): Person | undefined {
  if (choice !== undefined) {
    const chosen = typeof choice === 'number' ? persons[choice - 1] : firstOf(persons, choice);
    return chosen ?? refuse(persons, choice);
  }
  const person = firstOf(persons, 'dependent') ?? firstOf(persons, 'subscriber') ?? persons[0];
  if (person !== undefined && persons.length > 1) {
    const what = `${person.role}, ${persons.indexOf(person) + 1} of ${persons.length} persons`;
    const why = 'The answer names several persons; choose another with the option person.';
    notebook.assume('person', 'person-chosen', what, why);
  }
  return person;
}

/** The first of the role about whom anything is said, else the first of it who is not just a dependent's holder. */
function firstOf(persons: readonly Person[], role: Person['role']): Person | undefined {
  return persons.find((person) => person.role === role && says(person));
}

function says({ benefits, details }: Person): boolean {
  return benefits.length > 0 || details.some(({ id }) => id === 'AAA');
}

function refuse(persons: readonly Person[], choice: PersonChoice): never {
  const received = `${persons.length} persons, asked for ${choice}`;
  const expected = 'a person the answer is about';
  throw new ForecostError('The X12 271', [
    { code: 'no-such-person', path: '', expected, received },
  ]);
}
