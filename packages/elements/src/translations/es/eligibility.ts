import type { EligibilityWords } from '../translation.ts';

/** Spanish of the live check of a plan. */
export const eligibilityEs: EligibilityWords = {
  tag: 'es',
  lead: (practice) => `${practice} puede preguntar ahora a su plan qué paga.`,
  memberId: 'Número de miembro',
  memberIdHint: 'Está en el frente de su tarjeta del seguro',
  birthDate: 'Fecha de nacimiento',
  firstName: 'Nombre, como en la tarjeta',
  lastName: 'Apellido, como en la tarjeta',
  memberIdMissing: 'Escriba su número de miembro.',
  birthDateMissing: 'Escriba su fecha de nacimiento.',
  firstNameMissing: 'Escriba su nombre.',
  lastNameMissing: 'Escriba su apellido.',
  privacy: (practice) =>
    `Esto va a ${practice} cuando usted oprime el botón, para preguntar a su plan. No se guarda en este dispositivo.`,
  ask: 'Preguntar a mi plan',
  asking: 'Preguntando a su plan…',
  patience:
    'Algunos planes tardan hasta un minuto. Mientras tanto puede ver el resto de la página.',
  stop: 'Dejar de preguntar',
  answered: 'Su plan ya respondió.',
  notAsked: 'Ahora no pudimos preguntar a su plan.',
  notFound: 'Su plan no encontró sus datos. Revise lo que escribió o pregúntenos.',
  actives: {
    yes: 'Su plan está activo.',
    no: 'Su plan dice que ahora no le cubre.',
    unknown: 'Su plan no dijo si le cubre ahora.',
  },
  notAPromise: 'Esto es lo que dijo su plan hoy. No es una promesa de pago.',
  deductible: 'Deducible anual',
  outOfPocket: 'Gasto máximo de bolsillo al año',
  none: 'no hay',
  dentalMaximum: 'Lo máximo que paga su plan al año por atención dental',
  limit: (label, amount, met, left) =>
    [amount ? `${label}: ${amount}` : label, met && `${met} ya pagados`, left && `quedan ${left}`]
      .filter(Boolean)
      .join(', '),
  copayOf: (amount) => `usted paga ${amount} por cada visita`,
  shareOf: (percent) => `usted paga el ${percent} del precio`,
  copayAndShare: (amount, percent) => `usted paga ${amount} y el ${percent} del precio`,
  nothingDue: 'usted no paga nada',
  shareNotCovered: 'su plan no paga esto',
  shareUnknown: 'su plan no dijo cuánto paga usted',
};
