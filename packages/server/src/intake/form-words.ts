/** The words of the pages that answer a plain HTML form. */
export interface FormWords {
  readonly language: 'en' | 'es';
  readonly locale: string;
  readonly thanksTitle: string;
  readonly promise: (practice: string, moment: string) => string;
  readonly sooner: string;
  readonly refusedTitle: string;
  readonly notReceived: string;
  readonly mend: string;
  readonly orCall: string;
  readonly back: (practice: string) => string;
  readonly crisis: string;
  /** What is wrong, by the first step of a problem's path; `other` for what the page itself got wrong. */
  readonly problems: Readonly<
    Record<'name' | 'phone' | 'bestTime' | 'reason' | 'consent' | 'other', string>
  >;
  readonly tooMany: string;
  readonly unavailable: string;
}

const en: FormWords = {
  language: 'en',
  locale: 'en-US',
  thanksTitle: 'Thank you. We will call you.',
  promise: (practice, moment) => `${practice} will call you by ${moment}, clinic time.`,
  sooner: 'To talk sooner, call',
  refusedTitle: 'Your request was not sent',
  notReceived: 'We have not received your request.',
  mend: 'Please go back with your browser’s Back button, correct this, and send it again:',
  orCall: 'Or call',
  back: (practice) => `Back to ${practice}`,
  crisis:
    'If you are in crisis or thinking about suicide, call or text 988 at any hour (988 Suicide & Crisis Lifeline). In an emergency, call 911.',
  problems: {
    name: 'Write your name.',
    phone: 'Write a US phone number with area code, such as (415) 555-0134.',
    bestTime: 'Choose a time from the list.',
    reason: 'Shorten what you would like to talk about to 2,000 characters.',
    consent: 'Tick the box that says we may call you.',
    other: 'Something is wrong with the form on the page itself. Please call instead.',
  },
  tooMany: 'Too many requests came from your connection. Please wait a minute and send it again.',
  unavailable: 'We cannot take requests on this page at the moment. Please call instead.',
};

const es: FormWords = {
  language: 'es',
  locale: 'es-US',
  thanksTitle: 'Gracias. Le llamaremos.',
  promise: (practice, moment) =>
    // Unlike a heading, a sentence has “el martes 24 de noviembre a las 5:30 p.m.”
    `${practice} le llamará a más tardar el ${moment
      .replace(', ', ' ')
      .replace(/, (?=1:)/, ' a la ')
      .replace(', ', ' a las ')}, hora del consultorio.`,
  sooner: 'Para hablar antes, llame al',
  refusedTitle: 'Su solicitud no se envió',
  notReceived: 'No hemos recibido su solicitud.',
  mend: 'Vuelva con el botón Atrás de su navegador, corrija lo siguiente y envíela de nuevo:',
  orCall: 'O llame al',
  back: (practice) => `Volver a ${practice}`,
  crisis:
    'Si está en crisis o piensa en el suicidio, llame al 988 a cualquier hora y oprima 2 para español (Línea 988 de Prevención del Suicidio y Crisis). En una emergencia, llame al 911.',
  problems: {
    name: 'Escriba su nombre.',
    phone: 'Escriba un número de teléfono de EE. UU. con código de área, como (415) 555-0134.',
    bestTime: 'Elija un horario de la lista.',
    reason: 'Acorte a 2,000 caracteres lo que le gustaría hablar.',
    consent: 'Marque la casilla que dice que podemos llamarle.',
    other: 'Hay un error en el formulario de la página misma. Por favor, llame.',
  },
  tooMany:
    'Llegaron demasiadas solicitudes desde su conexión. Espere un minuto y envíela de nuevo.',
  unavailable: 'En este momento no podemos recibir solicitudes en esta página. Por favor, llame.',
};

/** The words for a reader of these languages: a language tag or an `Accept-Language` header. */
export function formWords(languages: string): FormWords {
  const primaryTags = languages.split(',').map((tag) => tag.trim().slice(0, 2).toLowerCase());
  return primaryTags.find((tag) => tag === 'en' || tag === 'es') === 'es' ? es : en;
}
