import { CRISIS } from './crisis.ts';
import type { LaterWords } from '../translation.ts';

/** Spanish that no first paint needs: plan questions, reasons, answers, errors. */
export const laterEs: LaterWords = {
  shortMonth: (month) => month.slice(0, 3),
  // A month in short needs no “de”, which would take a line of its own in a narrow table.
  monthOfYear: (month, year) => `${month}${month[3] ? ' de' : ''} ${year}`,
  list: (items) => items.join('; '),
  ifs: {
    'out-of-network': { 'out-of-network': 'Seguro, si paga fuera de la red' },
    unknown: {
      'in-network': 'Seguro, si estamos en la red',
      'out-of-network': 'Seguro, si estamos fuera de la red',
    },
  },
  ifOutside: (coverage) => `${coverage}, si su plan paga fuera de la red`,
  visitPrice: 'Precio por visita',
  unsureHint: 'Elija “Con seguro” para un estimado más exacto.',
  otherPayer: 'No lo sé, o no aparece',
  announce: (way, amount) => `Estimado: ${amount}. ${way}.`,
  moreScenarios: {
    'prompt-pay': 'Pronto pago',
    'sliding-scale': 'Precio según sus ingresos',
    financed: 'Pagos mensuales',
    'in-network': 'Seguro, dentro de la red',
    participating: 'Seguro, a precios acordados',
    'out-of-network': 'Seguro, fuera de la red',
    assistance: 'Seguro con ayuda del fabricante de la medicina',
  },
  changesBy: (amount) => `Con este dato, el rango podría reducirse en unos ${amount}.`,
  assumed: (low, high, likely) => `Suponemos entre ${low} y ${high}; lo más probable: ${likely}.`,
  assumedHint:
    'Donde no sabemos algo, suponemos lo más probable. Vea “Qué puede cambiar este monto”.',
  whoKnows: 'Pregunte a su plan, o a nosotros',
  likelyThat: (sentence) =>
    `En el caso más probable, ${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`,
  questions: {
    'visit-count': () => '¿Cuántas visitas va a necesitar? Lo decide con su médico.',
    cadence: (movesTotal) =>
      `¿Cada cuánto tendrá sus visitas? Suponemos que están repartidas de manera uniforme. Si no es así, un mes puede tener más o menos visitas de las que mostramos${movesTotal && ' y, en muy pocos casos, su costo puede salir del rango'}.`,
    'visits-used': () => '¿Cuántas visitas de este tipo ha pagado su plan este año?',
    'assistance-counting': (own) =>
      own
        ? '¿Aplica su plan lo que usted paga por la medicina primero a su deducible?'
        : '¿Cuenta la ayuda del fabricante de la medicina para su deducible? Con una cuenta de ahorros para la salud (HSA) puede que no cuente al principio. Pregunte a su plan.',
    'assistance-used': (program) => `¿Cuánto ha pagado esta ayuda por usted este año: ${program}?`,
    'optional-phase': (phase) => `¿Va a necesitar esta parte: ${phase}?`,
    'cash-price': () => '¿Qué precio le corresponde? Pregúntenos: depende de lo que necesite.',
    location: () => '¿En qué consultorio le van a atender?',
    'household-income': () => 'En su hogar, ¿cuánto ganan al año entre todos?',
    'household-size': () => '¿Cuántas personas viven en su hogar?',
    'household-region': () => '¿Vive en Alaska, en Hawái o en otro estado?',
    network: () => '¿Este consultorio está en la red de su plan?',
    'allowed-amount': () => '¿Qué precio acepta su plan por esta atención?',
    coverage: (service) => `¿Su plan cubre esto: ${service}?`,
    'prior-authorization': (service) => `¿Su plan ya aprobó esto: ${service}?`,
    deductible: () => '¿De cuánto es su deducible?',
    'deductible-met': (second) =>
      second
        ? '¿Cuánto del deducible de su segundo plan ha pagado este año?'
        : '¿Cuánto de su deducible ha pagado en este año del plan?',
    'deductible-met-late': () =>
      '¿Cuánto de su deducible ha pagado en los últimos 3 meses de este año del plan?',
    copay: () => '¿De cuánto es su copago?',
    'copay-design': () => 'Además del copago, ¿paga el deducible?',
    coinsurance: () => '¿Qué porcentaje paga usted (coseguro)?',
    'out-of-pocket-maximum': () =>
      '¿Cuánto es lo máximo que paga al año (gasto máximo de bolsillo)?',
    'out-of-pocket-met': (plan) =>
      plan
        ? '¿Cuánto ha pagado ya del límite anual de su segundo plan?'
        : '¿Cuánto ha pagado ya de ese máximo en este año del plan?',
    'annual-maximum': () => '¿Cuánto es lo máximo que paga su plan al año por atención dental?',
    'annual-maximum-used': () => '¿Cuánto pagará todavía su plan por atención dental este año?',
    'plan-year-start': (second) =>
      second ? '¿Cuándo empieza el año de su segundo plan?' : '¿Cuándo empieza el año de su plan?',
    'preventive-care': () =>
      '¿Su plan paga por completo la atención preventiva? Casi todos tienen que hacerlo.',
    'second-plan': (own) =>
      own
        ? '¿Qué pagará su segundo plan de esta atención?'
        : '¿Tiene un segundo plan, como Medigap?',
  },
  otherDay: 'Elija otro día',
  closedThen: (date) => `Ese día no abrimos. Su primera visita sería el ${date}.`,
  noPrices: 'Este consultorio aún no publica sus precios.',
  wrongCount: 'Escriba un número entero del 1 al 99.',
  outsideCare: 'Atención fuera de la red',
  seeWhy: 'Ver por qué',
  print: 'Imprimir',
  printedOn: (date) => `Impreso el ${date}.`,
  copyLink: 'Copiar enlace',
  linkCopied: 'Copiado.',
  yourLink: 'Su enlace',
  linkHolds:
    'Incluye lo que eligió y lo que dijo de su plan, pero no su nombre ni sus ingresos. Compártalo con cuidado.',
  linkGone:
    'El servicio de su enlace ya no está en nuestra lista de precios. Elija otro, por favor.',
  linkLate: 'La fecha de su enlace ya pasó. Este estimado usa una nueva.',
  askEstimate: 'Por favor, envíenme por escrito una estimación de buena fe',
  offer: (name, until) => `${name}: hasta el ${until}.`,
  payWithin: (days) =>
    days === 0
      ? 'Pague el día de cada visita.'
      : `Pague a más tardar ${days === 1 ? 'un día' : `${days} días`} después de cada visita.`,
  payments: (count, monthly, first, last) =>
    `${count > 1 ? `De ${first} a ${last}: ${count} pagos mensuales` : `En ${first}: un solo pago`} de ${monthly}.`,
  rate: (apr) => `Interés: ${apr} al año (APR).`,
  borrowing: (charge) => `El préstamo le cuesta ${charge} en total.`,
  noInterest: 'Sin intereses si paga a tiempo cada mes.',
  ifUnpaid: (apr, least, most) =>
    `Si al final queda algo sin pagar, le cobran intereses del ${apr} al año desde el primer día: de ${least} a ${most}.`,
  cheaper: (insured, own, visit, date) =>
    `Desde la visita ${visit} (${date}) “${insured}” cuesta menos en total que “${own}”.`,
  months: 'Mes por mes',
  month: 'Mes',
  youPay: 'Usted paga',
  mostLikely: 'Lo más probable',
  atMost: 'Como máximo',
  asTable: 'Lo mismo en una tabla',
  chartText: (dearest, amount) =>
    `${dearest ? `El mes en que más paga es ${dearest}: ${amount}` : `Paga ${amount} cada mes`}.`,
  limitsMet: { deductible: 'Deducible pagado', maximum: 'Máximo anual alcanzado' },
  limitMet: {
    deductible: (visit, date, again) =>
      `Termina de pagar ${again ? 'otra vez ' : ''}su deducible en la visita ${visit}, el ${date}.`,
    maximum: (visit, date, again) =>
      `Llega ${again ? 'otra vez ' : ''}a su máximo anual en la visita ${visit}, el ${date}.`,
  },
  mostUseful: 'Lo que más ayudaría saber',
  yes: 'Sí',
  no: 'No',
  partsHint: 'Si su médico ya se lo dijo, indíquelo aquí.',
  visitsOf: (phase) => `Visitas: ${phase}`,
  usually: (visits) => `Por lo general, ${visits}.`,
  householdTitle: '¿Podría pagar menos?',
  householdHint: 'Lo que escriba se queda en esta página.',
  householdSizeHelp: 'Cuente a la familia con la que vive, y a usted.',
  householdIncomeHelp: 'De todos juntos, antes de impuestos.',
  networkHelp: 'Lo dice la página web de su plan. También puede llamar al número de su tarjeta.',
  secondHelp:
    'Puede pagar lo que Medicare no paga. HD significa deducible alto. Si es Medicaid o un plan del trabajo, elija “No lo sé”.',
  helpCounts: {
    counts: 'Sí, cuenta',
    accumulator: 'No, no cuenta',
    maximizer: 'Mi plan tiene un programa “maximizer”',
  },
  helpUsedHelp: 'Hay que inscribirse. Si todavía no ha pagado nada, ponga 0.',
  moreWarnings: {
    'prices-expired': (_, date) =>
      `Estos precios son válidos hasta el ${date}. Las visitas posteriores pueden costar más o menos.`,
    'prices-not-yet-effective': (_, date) => `Estos precios valen desde el ${date}.`,
    'prompt-pay': (name) => `${name}: el precio más bajo es solo si paga a tiempo.`,
    'prior-authorization-needed': (service) =>
      `${service}: su plan tiene que aprobarlo antes (autorización previa). Si le cobramos a su plan, le ayudamos a tramitarlo.`,
    'not-covered': (service) => `${service}: suponemos que su plan no paga esto.`,
    'network-unknown': () => 'Todavía no sabemos si estamos en la red de su plan.',
    'plan-is-billed': () =>
      'Si estamos en la red de su plan, o si es Medicare, quizás tengamos que cobrarle al plan la atención que cubre. Pregúntenos antes de elegir esta manera de pagar. Tal vez no cuente para su deducible.',
    'financing-limits': (name, least, most) =>
      `${name}: el préstamo es de ${[least && `al menos ${least}`, most && `como máximo ${most}`].filter(Boolean).join(' y ')}; este rango se sale de ahí.`,
    'medicaid-limit': () =>
      'Su estado fija lo que usted paga con Medicaid. Una familia nunca paga más del 5% de sus ingresos. Si tiene un “spend-down” (su parte del costo), paga eso primero.',
    'too-many-cases': () =>
      'Este tratamiento puede variar de muchas maneras. El rango cubre las principales.',
    'stale-table': (_, date) =>
      `Usamos cifras oficiales válidas hasta el ${date}. Las visitas posteriores pueden costar más o menos.`,
    'plan-year-turns': (_, date, visits) =>
      `${date && visits[0] !== '0' ? `El ${date} empieza otro año de su plan, con ${visits} por delante` : 'Puede empezar otro año de su plan antes de su última visita'}. Usamos las condiciones de este año para todas: pregunte a su plan si cambian.`,
  },
  priceList: (version) => `Lista de precios: ${version}`,
  estimateTitle: (care) => `Estimado: ${care}`,

  matches: (count) => (count === 1 ? '1 resultado' : `${count} resultados`),
  find: 'Buscar un servicio',
  moreServices: (count) => `${count} servicios más`,
  noMatch: 'No está en nuestra lista. La respuesta aún puede ser sí: pregúntenos y lo averiguamos.',
  networks: {
    'in-network': (payer) => `Estamos en la red de ${payer}.`,
    participating: (payer) => `Trabajamos con ${payer} a precios acordados.`,
    'out-of-network': (payer) =>
      `Estamos fuera de la red de ${payer}. Usted nos paga y su plan puede devolverle una parte.`,
    'not-accepted': (payer) => `No aceptamos ${payer}.`,
    unknown: (payer) =>
      payer
        ? `Que estemos en la red de ${payer} depende de su tipo de plan.`
        : 'Todavía no sabemos si estamos en la red de su plan.',
  },
  coverages: {
    covered: 'Cubierto',
    'covered-with-prior-authorization': 'Cubierto con aprobación previa',
    'not-covered': 'No cubierto',
    'not-accepted': 'No se le cobra a su plan',
    unknown: 'Todavía no lo sabemos',
  },
  planSaid: 'Usamos lo que dijo su plan.',
  appeal: 'Puede pedir a su plan que lo revise otra vez (apelación).',
  reasons: {
    policy: 'Esto es lo que tenemos anotado.',
    'no-policy': 'No tenemos reglas escritas de su plan sobre esto.',
    'never-billed': 'Esto nunca se le cobra al seguro. Lo paga usted.',
    'payer-unknown': 'Elija su compañía de seguros para saber más.',
    'not-accepted':
      'Su plan puede pagar esta atención en otro lugar. Llame al número de su tarjeta del seguro y pregunte.',
    'no-plan': 'Sin seguro, esto lo paga usted.',
  },
  usualCoverage: (coverage) => `La mayoría de los planes: ${coverage.toLowerCase()}`,
  mostPlans: 'El suyo puede ser distinto.',
  criteria: 'Lo que su plan pide primero',
  criteriaNote: 'Su médico revisa esta lista con usted.',
  source: (source, date) => `Fuente: ${source}, al ${date}`,
  since: (source, date) => (source ? `${source}, desde el ${date}` : `Desde el ${date}`),
  ready: 'Tenga a mano',
  readyItems: {
    'member-card': 'su tarjeta del seguro',
    'medication-history': 'una lista de las medicinas que ha probado',
    referral: 'un referido de su médico',
    'photo-id': 'una identificación con foto',
  },
  next: 'Siguiente paso',
  nextSteps: {
    'ask-for-callback': 'Pregunte aquí. Lo vemos por usted y le llamamos.',
    'clinic-checks-benefits': 'Antes de su primera visita vemos qué paga su plan.',
    'clinic-requests-prior-authorization': 'Le pedimos la aprobación a su plan antes de empezar.',
    'ask-your-plan': 'Llame al número de su tarjeta del seguro y pregunte por este servicio.',
    'pay-yourself': 'Vea el precio o pregúntenos cómo puede pagar.',
  },
  askUs: 'Pídanos que lo averigüemos',
  notEligibility: 'Esto viene de nuestra propia lista. No es una promesa de su plan.',
  checkNow: 'Preguntar ahora a su plan',
  crisis: CRISIS,
  questionTitle: 'Por favor revisen mi seguro',
  fact: (label, text) => `${label}: ${text}`,

  attach: 'Enviar también mi estimado',
  attachShow: 'Ver lo que se envía',
  attachQuestion: 'Enviar también mi pregunta',
  nameMissing: 'Escriba su nombre.',
  phoneMissing: 'Escriba su número de teléfono.',
  phoneWrong: 'Escriba un número de 10 dígitos, como 415‑555‑0134.',
  consentMissing: 'Marque esta casilla para que podamos llamarle.',
  fieldRefused: 'Revise esto, por favor.',
  errorTitle: (count) =>
    count === 1 ? 'Hay una cosa por corregir' : `Hay ${count} cosas por corregir`,
  sending: 'Enviando…',
  notSent: 'Su solicitud no se envió.',
  offline: 'Parece que no tiene internet.',
  tooMany: 'En este momento nos llegan muchas solicitudes desde su red.',
  keptHere: 'Lo que escribió sigue aquí. Intente de nuevo o llámenos.',
  thanks: (name) => `Gracias, ${name}.`,
  // Unlike a heading, a sentence has “el martes 24 de noviembre a las 5:30 p.m.”
  promise: (moment) =>
    `Le llamaremos a más tardar el ${moment
      .replace(', ', ' ')
      .replace(/, (?=1:)/, ' a la ')
      .replace(', ', ' a las ')} (hora del consultorio).`,
  rather: '¿Cambió algo?',
  planTitle: 'Su plan',
  setByLaw: 'La ley fija casi todo lo que usted paga; por eso le preguntamos menos.',
  planHint:
    'Responda lo que sepa. Busque en su tarjeta del seguro o en la aplicación de su plan. En un plan familiar, escriba los montos de una persona, si los hay. Contamos solo este plan. Un segundo plan puede pagar algo de lo que le toca a usted.',
  deductibleHelp:
    'Lo que usted paga cada año antes de que su plan empiece a pagar. Su tarjeta puede decir “Ded”. Escriba 0 si no tiene.',
  deductibleMetHelp: 'Lo ve en la aplicación de su plan.',
  share: 'Su parte de cada visita',
  shareHelp:
    'Por ejemplo, un copago de $40 o un coseguro del 20%. Busque “specialist” u “office visit” en su tarjeta.',
  shares: { copay: 'Un monto fijo (copago)', coinsurance: 'Un porcentaje (coseguro)' },
  copayHelp:
    'Lo contamos una vez por visita. El resto de una visita, como una medicina, puede tener un costo aparte.',
  otherShare:
    'Después del deducible, ¿qué porcentaje paga por el resto de una visita, como una medicina?',
  otherShareHelp: 'Déjelo en blanco si es el mismo.',
  copayDesigns: {
    'deductible-waived': 'No, solo el copago',
    'after-deductible': 'Sí, primero el deducible',
    'then-deductible': 'Sí, después del copago',
  },
  outOfPocketHelp:
    'Lo máximo que paga al año por atención cubierta. Su tarjeta puede decir “OOP max”.',
  outOfPocketMetHelp: 'Todo lo que ha pagado en este año del plan: deducible, copagos y coseguro.',
  planYearHelp:
    'La mayoría de los planes empieza en enero. Entonces su deducible y su máximo vuelven a cero.',
  authorization: '¿Su plan ya aprobó esta atención?',
  authorizations: { approved: 'Sí, está aprobada', denied: 'No, la negaron' },
  wrongAmount: 'Escriba un monto, como 1500 o 1500.50.',
  wrongPercent: 'Escriba un porcentaje de 0 a 100, como 20.',

  visitNumber: (number, date) => `Visita ${number}, ${date}`,
  linePays: (line, amount) => `${line}: usted paga ${amount}`,
  linePaid: (line, amount) => `${line}: ${amount} del paquete`,
  steps: {
    charge: ({ result }) => `El precio completo es ${result}.`,
    'cash-price': ({ result }) => `Si paga por su cuenta: ${result}.`,
    'package-price': ({ result, money }) =>
      `Es parte del paquete de ${money('price')}. Su parte es ${result}.`,
    modifier: ({ result, money, percent }) =>
      `Este tipo de visita se cobra al ${percent('rate')} de ${money('price')}: ${result}.`,
    discount: ({ result, money, percent }) =>
      money('amount')
        ? `Descontamos ${result} de ${money('price')}.`
        : `Descontamos el ${percent('rate')} de ${money('price')}: ${result} menos.`,
    'sliding-scale': ({ result, money, percent }) =>
      `Por sus ingresos descontamos el ${percent('rate')} de ${money('price')}: ${result} menos.`,
    'allowed-amount': ({ result }) => `El precio que acepta su plan es ${result}.`,
    'write-off': ({ result }) => `Descontamos ${result}; eso usted no lo paga nunca.`,
    'balance-bill': ({ result }) =>
      `Nuestro precio es ${result} más alto que el que acepta su plan. Esa parte la paga usted.`,
    deductible: ({ result, money }) =>
      `De su deducible faltaban ${money('left')}. Usted paga ${result}.`,
    copay: ({ result, money }) =>
      result === money('copay')
        ? `Su copago es ${result}.`
        : `Su copago es ${money('copay')}, pero nunca más que el precio: usted paga ${result}.`,
    coinsurance: ({ result, money, percent }) =>
      `Usted paga el ${percent('rate')} de ${money('base')}: ${result}.`,
    'out-of-pocket-maximum': ({ result, money, count }) =>
      count('left')
        ? `Solo faltaban ${money('left')} para su máximo anual: usted paga ${result}, no ${money('owed')}.`
        : `Ya llegó a su máximo anual: usted paga ${result}, no ${money('owed')}.`,
    'annual-maximum': ({ result, money }) =>
      `Su plan solo paga ${money('left')} más este año. Usted paga los ${result} restantes.`,
    'not-covered': ({ result, money }) =>
      result === money('charge')
        ? `Lo contamos como no cubierto. Usted paga ${result}.`
        : `Lo contamos como no cubierto. Usted paga nuestro precio sin seguro: ${result}.`,
    'visit-limit': ({ count }) =>
      `Esta es la visita ${count('number')} de este tipo en el año del plan, más de las que paga su plan.`,
    'limiting-charge': ({ result }) =>
      `La ley limita lo que le podemos cobrar, así que descontamos ${result}.`,
    'secondary-pays': ({ result, money, count }) => {
      const first = count('paid') ? `, menos los ${money('paid')} que paga su primer plan` : '';
      const alone =
        money('base') &&
        `Por sí solo, su segundo plan pagaría ${money('alone')} de ${money('base')}${first}. `;
      return `${alone}De los ${money('owed')} que usted debería, su segundo plan paga ${result}.`;
    },
    assistance: ({ result }) => `La ayuda del fabricante de la medicina paga ${result}.`,
    'plan-pays': ({ result }) => `Su plan paga ${result}.`,
  },
};
