import { CRISIS } from './crisis.ts';
import type { FirstWords } from '../translation.ts';

const plural = (low: number, high: number, one: string, many: string): string =>
  low === high ? `${low} ${low === 1 ? one : many}` : `${low} a ${high} ${many}`;

/** Spanish of every element’s first paint: as spoken in the United States, addressed with “usted”. */
export const firstEs: FirstWords = {
  tag: 'es',
  locale: 'es-US',
  monthNames:
    'enero,febrero,marzo,abril,mayo,junio,julio,agosto,septiembre,octubre,noviembre,diciembre'.split(
      ',',
    ),
  date: (day, month, year) => `${day} de ${month} de ${year}`,

  dontKnow: 'No lo sé',
  broken: 'Esto no funciona en este momento. Pregúntenos, por favor.',
  call: (phone) => `Llame al ${phone}`,
  range: (low, high) => `${low} a ${high}`,
  payer: 'Compañía de seguros',
  planType: 'Tipo de plan',
  planTypes: {
    ppo: 'PPO',
    hmo: 'HMO',
    epo: 'EPO',
    pos: 'POS',
    hdhp: 'Plan de deducible alto (HDHP)',
    medicare: 'Medicare',
    'medicare-advantage': 'Medicare Advantage',
    medicaid: 'Medicaid',
    tricare: 'TRICARE',
    va: 'Atención médica del VA',
    none: 'Sin seguro',
  },

  calculatorTitle: '¿Cuánto va a costar?',
  care: 'Su tratamiento',
  services: 'Más servicios',
  parts: '¿Menos o más visitas?',
  minutes: (low, high) => plural(low, high, 'minuto', 'minutos'),
  visits: (low, high) => plural(low, high, 'visita', 'visitas'),
  cashPrice: (amount) => `${amount} si paga por su cuenta`,
  startDate: (date) => `Fecha de la primera visita: ${date}`,
  visitsWanted: 'Número de visitas',
  paying: '¿Cómo va a pagar?',
  payings: { 'self-pay': 'Por mi cuenta', insurance: 'Con seguro', unsure: 'Todavía no sé' },
  answerTitle: 'Total estimado',
  working: 'Calculando…',
  failed: 'No funcionó. Lo que escribió sigue aquí.',
  retry: 'Intentar de nuevo',
  likely: (amount) => `Lo más probable: ${amount}`,
  firstVisit: 'Primera visita',
  perVisit: 'Cada visita',
  averageVisit: 'Promedio por visita',
  packageDue: (price) => `El paquete cuesta ${price} y se paga completo al empezar.`,
  visitCount: 'Visitas',
  ways: 'Maneras de pagar',
  scenarios: {
    'self-pay': 'Pagar cada visita',
    package: 'Paquete',
  },
  cheapest: 'Lo más barato',
  mayBeCheapest: (way) => `Probablemente lo más barato: ${way}.`,
  breakdown: 'Ver cada visita y por qué cuesta eso',
  changes: 'Qué puede cambiar este monto',
  goodToKnow: 'Lo que debe saber',
  askForOne: 'Pedirla ahora',
  warnings: {
    'not-a-good-faith-estimate': () =>
      'Esto no es una “estimación de buena fe” (good faith estimate). Si no tiene seguro o paga por su cuenta, tiene derecho a recibir una por escrito: pídala cuando quiera.',
    'off-label': (service) =>
      `${service}: la FDA no ha aprobado este uso. Los médicos pueden ofrecerlo de todos modos (“off label”). Pregúntenos qué significa para usted.`,
  },
  checkerTitle: '¿Lo paga mi seguro?',
  payerHint: 'Escriba el nombre que aparece en su tarjeta del seguro.',
  location: 'Consultorio',
  noCallback: 'Ahora no se puede pedir una llamada por aquí. Llámenos, por favor.',
  callbackTitle: 'Nosotros le llamamos',
  callbackLead: (practice) => `Deje su nombre y su número. ${practice} le llamará.`,
  name: 'Su nombre',
  phone: 'Número de teléfono',
  phoneHint: 'Con código de área',
  bestTime: 'Mejor hora para llamarle',
  bestTimes: {
    any: 'A cualquier hora',
    morning: 'En la mañana',
    afternoon: 'En la tarde',
    evening: 'En la noche',
  },
  reason: '¿De qué se trata? (opcional)',
  reasonHint: 'No necesita contar aquí nada sobre su salud.',
  consentVersion: 'es-2026-11-21',
  consentCall: (practice) => `${practice} puede llamarme a este número por mi solicitud.`,
  consentText: (practice) =>
    `${practice} también puede enviarme mensajes de texto. Yo lo decido: mi atención no depende de eso y puedo cancelarlo cuando quiera.`,
  crisis: CRISIS,
  send: 'Pedir una llamada',
};
