import { CRISIS } from './crisis.ts';
import type { LaterWords } from '../translation.ts';

/** Spanish that no first paint needs: plan questions, reasons, answers, errors. */
export const laterEs: LaterWords = {
  monthNames:
    'enero,febrero,marzo,abril,mayo,junio,julio,agosto,septiembre,octubre,noviembre,diciembre'.split(
      ',',
    ),
  date: (day, month, year) => `${day} de ${month} de ${year}`,
  monthOfYear: (month, year) => `${month} de ${year}`,
  list: (items) => items.join(', '),
  unsureHint:
    'Aquí ve lo que pagaría usted y lo que podría quedarle con un plan típico. Elija “Con seguro” para afinarlo.',
  otherPayer: 'No lo sé o no está en la lista',
  announce: (way, amount) => `Estimado: ${amount}. ${way}.`,
  moreScenarios: {
    'prompt-pay': 'Pagar pronto',
    'sliding-scale': 'Escala según ingresos',
    financed: 'Pagos mensuales',
    'in-network': 'Seguro, dentro de la red',
    participating: 'Seguro, a precios acordados',
    'out-of-network': 'Seguro, fuera de la red',
    assistance: 'Seguro con ayuda del fabricante',
  },
  changesBy: (amount) => `Si lo sabe, la diferencia baja en unos ${amount}.`,
  questions: {
    'visit-count': () => '¿Cuántas visitas va a necesitar? Lo decide con su médico.',
    'visits-used': () => '¿Cuántas visitas de este tipo ha pagado su plan este año?',
    'assistance-counting': () =>
      '¿Cuenta la ayuda del fabricante para su deducible? Pregunte a su plan.',
    'optional-phase': (phase) => `¿Va a necesitar esta parte: ${phase}?`,
    'cash-price': () => '¿Qué precio le toca? Depende de su dosis y de cuánto dura la visita.',
    location: () => '¿En qué consultorio le atienden?',
    'household-income': () => '¿Cuánto gana su hogar al año?',
    'household-size': () => '¿Cuántas personas viven en su hogar?',
    'household-region': () => '¿Vive en Alaska, en Hawái o en otro estado?',
    network: () => '¿Está este consultorio en la red de su plan?',
    'allowed-amount': (service) => `¿Qué precio ha acordado su plan para esto: ${service}?`,
    coverage: (service) => `¿Cubre su plan esto: ${service}?`,
    'prior-authorization': (service) => `¿Ya aprobó su plan esto: ${service}?`,
    deductible: () => '¿De cuánto es su deducible?',
    'deductible-met': () => '¿Cuánto de su deducible ha pagado este año?',
    'deductible-met-late': () => '¿Cuánto de su deducible ha pagado en los últimos 3 meses?',
    copay: () => '¿De cuánto es su copago?',
    'copay-design': () => '¿Paga el deducible antes que el copago?',
    coinsurance: () => '¿Qué porcentaje paga usted (coseguro)?',
    'out-of-pocket-maximum': () =>
      '¿Cuánto es lo máximo que paga al año (gasto máximo de bolsillo)?',
    'out-of-pocket-met': () => '¿Cuánto ha pagado ya de ese máximo anual?',
    'plan-year-start': () => '¿Cuándo empieza el año de su plan?',
  },
  noPrices: 'Aún no hay precios en la lista de este consultorio.',
  wrongCount: 'Escriba un número entero del 1 al 99.',
  answerThis: 'Responder',
  outsideCare: 'atención fuera de la red',
  seeWhy: 'Ver por qué',
  print: 'Imprimir',
  printedOn: (date) => `Impreso el ${date}.`,
  copyLink: 'Copiar enlace',
  linkCopied: 'Copiado.',
  yourLink: 'Su enlace',
  linkHolds:
    'El enlace guarda lo que eligió y lo que dijo de su plan: compártalo con cuidado. No guarda su nombre ni sus ingresos.',
  askEstimate: 'Por favor, envíenme por escrito un estimado de buena fe',
  payWithin: (days) =>
    days === 0 ? 'Pague el día de cada visita.' : `Pague antes de ${days} días tras cada visita.`,
  payments: (count, monthly) => `${count} pagos mensuales de ${monthly}.`,
  rate: (apr) => `Interés: ${apr} al año (APR).`,
  borrowing: (charge) => `El préstamo le cuesta ${charge} en total.`,
  noInterest: 'Sin intereses si paga a tiempo cada mes.',
  ifUnpaid: (apr, least, most) =>
    `Si al final queda algo sin pagar, debe intereses del ${apr} al año desde el primer día: de ${least} a ${most}.`,
  cheaper: {
    always: (insured, own) => `“${insured}” cuesta menos que “${own}” desde la primera visita.`,
    never: (insured, own) => `“${insured}” no cuesta menos que “${own}” en este caso.`,
  },
  cheaperFrom: (insured, own, visit, date, insuredCost, ownCost) =>
    `Desde la visita ${visit} (${date}) “${insured}” cuesta menos que “${own}”: ${insuredCost} hasta ahí, no ${ownCost}.`,
  months: 'Mes a mes',
  month: 'Mes',
  youPay: 'Usted paga',
  mostLikely: 'Lo más probable',
  atMost: 'Como mucho',
  asTable: 'Lo mismo en una tabla',
  chartText: (months, dearest, amount) =>
    `Gráfico de barras de ${months} meses. El mes en que más paga es ${dearest}: ${amount}. La tabla de abajo tiene todas las cifras.`,
  limitMet: {
    deductible: (visit, date) => `Cumple su deducible en la visita ${visit}, el ${date}.`,
    maximum: (visit, date) => `Llega a su máximo anual en la visita ${visit}, el ${date}.`,
  },
  mostUseful: 'Esto es lo que más ayuda',
  yes: 'Sí',
  no: 'No',
  partsHint: 'Si su médico ya se lo dijo, dígalo aquí. Si no, le mostramos todo el rango.',
  visitsOf: (phase) => `Visitas: ${phase}`,
  usually: (visits) => `Lo normal: ${visits}.`,
  householdTitle: '¿Puede pagar menos?',
  householdHint: 'Lo que escriba se queda en esta página.',
  householdSizeHelp: 'Cuéntese usted y la familia con la que vive.',
  householdIncomeHelp: 'De todos juntos, antes de impuestos.',
  networkHelp: 'Se lo dicen en la página web de su plan o en el número de su tarjeta.',
  helpCounts: {
    counts: 'Sí, cuenta',
    accumulator: 'No, no cuenta',
    maximizer: 'Mi plan tiene un programa “maximizer”',
  },
  moreWarnings: {
    'prices-expired': (_, date) =>
      `Estos precios valen hasta el ${date}. Algunas visitas son después y pueden costar más o menos.`,
    'prices-not-yet-effective': (_, date) => `Estos precios valen desde el ${date}.`,
    'prompt-pay': (name) => `${name}: el precio menor vale solo si paga a tiempo.`,
    'prior-authorization-needed': (service) =>
      `${service}: su plan tiene que aprobarlo antes (autorización previa). Lo pedimos con usted.`,
    'not-covered': (service) => `${service}: su plan no paga esto.`,
    'network-unknown': () => 'Todavía no sabemos si estamos en la red de su plan.',
    'deferred-interest': (name) =>
      `${name}: si al final queda algo sin pagar, debe intereses de todo desde el principio.`,
    'too-many-cases': () =>
      'Este tratamiento puede variar de muchas maneras. El rango cubre las principales.',
    'stale-table': (_, date) =>
      `Las cifras oficiales que usamos se revisaron hasta el ${date}. Las nuevas pueden ser otras.`,
  },
  priceList: (version) => `Lista de precios: ${version}`,
  estimateTitle: (care) => `Estimado: ${care}`,

  matches: (count) => (count === 1 ? '1 resultado' : `${count} resultados`),
  noMatch: 'No está en nuestra lista. Eso no quiere decir que no: pregúntenos y lo averiguamos.',
  networks: {
    'in-network': (payer) => `Estamos en la red de ${payer}.`,
    participating: (payer) =>
      `Trabajamos con ${payer} a precios acordados. Quizás no estamos en su red preferida.`,
    'out-of-network': (payer) =>
      `Estamos fuera de la red de ${payer}. Usted nos paga y su plan puede devolverle una parte.`,
    'not-accepted': (payer) => `No le cobramos a ${payer}.`,
    unknown: () => 'Todavía no sabemos si estamos en la red de su plan.',
  },
  coverages: {
    covered: 'Cubierto',
    'covered-with-prior-authorization': 'Cubierto con aprobación previa',
    'not-covered': 'No cubierto',
    unknown: 'Todavía no lo sabemos',
  },
  reasons: {
    policy: 'Así lo dicen las reglas publicadas de su plan.',
    'no-policy': 'No tenemos reglas escritas de su plan sobre esto.',
    'never-billed': 'Esto nunca se le cobra al seguro. Lo paga usted.',
    'payer-unknown': 'Elija su compañía de seguros para saber más.',
    'not-accepted': 'No le cobramos a este seguro.',
    'no-plan': 'Sin seguro, esto lo paga usted.',
  },
  criteria: 'Lo que su plan pide antes',
  criteriaNote: 'Su médico revisa esta lista con usted.',
  source: (source, date) => `Fuente: ${source}, al ${date}`,
  ready: 'Tenga a mano',
  readyItems: {
    'member-card': 'su tarjeta del seguro',
    'medication-history': 'una lista de las medicinas que ha probado',
    referral: 'una referencia de su médico',
    'photo-id': 'una identificación con foto',
  },
  next: 'Siguiente paso',
  nextSteps: {
    'ask-for-callback': 'Pregunte aquí. Lo vemos por usted y le llamamos.',
    'clinic-checks-benefits': 'Antes de su primera visita vemos qué paga su plan.',
    'clinic-requests-prior-authorization': 'Le pedimos la aprobación a su plan antes de empezar.',
    'ask-your-plan': 'Llame al número de su tarjeta del seguro y pregunte por este servicio.',
    'pay-yourself': 'Vea el precio o pregúntenos por las formas de pago.',
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
  phoneWrong: 'Escriba un número de 10 cifras, como 415-555-0134.',
  consentMissing: 'Marque esta casilla para que podamos llamarle.',
  fieldRefused: 'Revise esto, por favor.',
  errorTitle: (count) =>
    count === 1 ? 'Falta corregir una cosa' : `Falta corregir ${count} cosas`,
  sending: 'Enviando…',
  notSent: 'Su solicitud no se envió.',
  offline: 'Parece que no tiene conexión.',
  tooMany: 'Hace un momento nos llegaron muchos mensajes desde aquí.',
  keptHere: 'Lo que escribió sigue aquí. Intente de nuevo o llámenos.',
  thanks: (name) => `Gracias, ${name}.`,
  promise: (moment) => `Le llamamos a más tardar el ${moment} (hora del consultorio).`,
  planTitle: 'Su plan',
  planHint:
    'Responda lo que sepa. Cada respuesta afina el estimado. Mire su tarjeta del seguro o la aplicación de su plan.',
  deductible: 'Deducible anual',
  deductibleHelp:
    'Lo que usted paga cada año antes de que su plan empiece a pagar. Su tarjeta puede decir “Ded”. Escriba 0 si no tiene.',
  deductibleMet: 'Deducible ya pagado',
  deductibleMetHelp:
    'Cuánto de él ha pagado en este año del plan. La aplicación de su plan lo dice.',
  share: 'Su parte de cada visita',
  shareHelp:
    'Un copago es un monto fijo, como $40. Un coseguro es un porcentaje, como 20%. Busque “specialist” u “office visit” en su tarjeta.',
  shares: { copay: 'Un monto fijo (copago)', coinsurance: 'Un porcentaje (coseguro)' },
  copay: 'Copago por visita',
  copayDesign: '¿Paga también el deducible?',
  copayDesigns: {
    'deductible-waived': 'No, solo el copago',
    'after-deductible': 'Sí, primero el deducible',
    'then-deductible': 'Sí, después del copago',
  },
  coinsurance: 'Su porcentaje',
  outOfPocket: 'Gasto máximo de bolsillo al año',
  outOfPocketHelp:
    'Lo máximo que paga al año por atención cubierta. Después su plan lo paga todo. Su tarjeta puede decir “OOP max”.',
  outOfPocketMet: 'Ya pagado de ese máximo',
  outOfPocketMetHelp: 'Todo lo que ha pagado en este año del plan: deducible, copagos y coseguro.',
  planYear: '¿Cuándo empieza el año de su plan?',
  planYearHelp:
    'La mayoría de los planes empieza en enero. Entonces su deducible y su máximo vuelven a cero.',
  authorization: '¿Aprobó su plan esta atención?',
  authorizations: { approved: 'Sí, está aprobada', denied: 'No, la negaron' },
  wrongAmount: 'Escriba un monto, como 1500 o 1500.50.',
  wrongPercent: 'Escriba un porcentaje de 0 a 100, como 20.',

  visitNumber: (number, date) => `Visita ${number}, ${date}`,
  linePays: (line, amount) => `${line}: usted paga ${amount}`,
  steps: {
    charge: ({ result, money, count }) =>
      count('units') > 1
        ? `El precio completo es ${count('units')} × ${money('price')} = ${result}.`
        : `El precio completo es ${result}.`,
    'cash-price': ({ result, money, count }) =>
      count('units') > 1
        ? `Si paga usted son ${count('units')} × ${money('price')} = ${result}.`
        : `Si paga usted son ${result}.`,
    'package-price': ({ result, money }) =>
      `Es parte del paquete de ${money('price')}. Su parte es ${result}.`,
    modifier: ({ result, money, percent }) =>
      `Este tipo de visita se cobra al ${percent('rate')} de ${money('price')}: ${result}.`,
    discount: ({ result, money, percent }) =>
      money('amount')
        ? `Descontamos ${result} de ${money('price')}.`
        : `Descontamos ${percent('rate')} de ${money('price')}: ${result} menos.`,
    'sliding-scale': ({ result, money, percent }) =>
      `Por sus ingresos descontamos ${percent('rate')} de ${money('price')}: ${result} menos.`,
    'allowed-amount': ({ result }) => `El precio que acepta su plan es ${result}.`,
    'write-off': ({ result }) => `Descontamos ${result}; eso usted no lo paga nunca.`,
    'balance-bill': ({ result }) =>
      `Nuestro precio pasa en ${result} de lo que acepta su plan. Esa parte la paga usted.`,
    deductible: ({ result, money }) =>
      `Le quedaban ${money('left')} de su deducible. Usted paga ${result} de él.`,
    copay: ({ result, money }) =>
      result === money('copay')
        ? `Su copago es ${result}.`
        : `Su copago es ${money('copay')}, pero nunca más que el precio: usted paga ${result}.`,
    coinsurance: ({ result, money, percent }) =>
      `${percent('rate')} de los ${money('base')} restantes son ${result}.`,
    'out-of-pocket-maximum': ({ result, money }) =>
      `Solo faltaban ${money('left')} para su máximo anual: usted paga ${result}, no ${money('owed')}.`,
    'not-covered': ({ result }) => `Su plan no paga esto. Usted paga ${result}.`,
    'visit-limit': ({ count }) =>
      `Su plan ya no paga la visita ${count('number')} de este tipo en el año.`,
    'no-balance-bill': () => 'La ley no permite cobrarle más que lo que acepta su plan.',
    'limiting-charge': ({ result }) =>
      `Medicare limita lo que le podemos cobrar, así que descontamos ${result}.`,
    'secondary-pays': ({ result }) => `Su segundo plan paga ${result}.`,
    assistance: ({ result }) => `La ayuda del fabricante paga ${result}.`,
    'plan-pays': ({ result }) => `Su plan paga ${result}.`,
  },
};
