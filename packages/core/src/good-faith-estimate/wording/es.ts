import type { GoodFaithEstimateWording } from './types.ts';

/** Spanish as read in the United States; the same statements as in English, sentence by sentence. */
export const es: GoodFaithEstimateWording = {
  language: 'es',
  title: 'Estimación de buena fe de artículos y servicios de atención médica',
  introduction:
    'Esta estimación de buena fe muestra lo que esperamos cobrarle por su atención si no tiene ' +
    'seguro o no lo usa para esta atención. No es una factura.',
  issuedOn: 'Fecha de esta estimación',
  patient: { heading: 'Paciente', name: 'Nombre', dateOfBirth: 'Fecha de nacimiento' },
  primary: {
    heading: 'Artículo o servicio principal',
    description: 'Descripción',
    scheduledFor: 'Programado para',
    notScheduled: 'Todavía sin programar',
  },
  recurring: {
    heading: 'Atención que se repite',
    scope: ({ from, until, frequency, count }) =>
      `Esta estimación cubre la atención que se repite desde el ${from} hasta el ${until}. ` +
      `Frecuencia: ${frequency}. Número total de veces: ${count}.`,
    beyond:
      'Recibirá una nueva estimación de buena fe para la atención posterior al último de estos días.',
  },
  provider: {
    heading: 'Cargos previstos',
    role: {
      convening: 'Programa su artículo o servicio principal',
      co: 'Presta artículos o servicios junto con él',
    },
    npi: 'Identificador nacional de proveedor (NPI)',
    tin: 'Número de identificación del contribuyente (TIN)',
    location: 'Dónde recibirá esta atención',
    state: 'Estado',
  },
  line: {
    caption: (provider) => `Artículos y servicios previstos de ${provider}`,
    service: 'Artículo o servicio',
    serviceCode: 'Código de servicio',
    diagnosisCodes: 'Códigos de diagnóstico (ICD-10-CM)',
    quantity: 'Cantidad',
    unitCharge: 'Cargo previsto por unidad',
    charge: 'Cargo previsto',
    total: (provider) => `Total de cargos previstos de ${provider}`,
    codeSystem: { CPT: 'CPT', HCPCS: 'HCPCS', CDT: 'CDT', NDC: 'NDC', DRG: 'DRG' },
    diagnosis: { 'not-determined': 'Aún sin determinar' },
  },
  total: { heading: 'Total', label: 'Total de cargos previstos de todos en esta estimación' },
  separate: {
    heading: 'Artículos y servicios que deben programarse por separado',
    disclaimer:
      'Recibirá estimaciones de buena fe separadas de los artículos y servicios de la lista ' +
      'siguiente cuando se programen o cuando usted las pida. Aquí no se dan los códigos de ' +
      'diagnóstico, los códigos de servicio, los cargos previstos ni los nombres e ' +
      'identificadores de los proveedores y centros, porque los darán esas estimaciones separadas.',
    howToAsk: (contacts) => `Para pedir una de estas estimaciones: ${contacts}.`,
    or: 'o',
    none: 'No se prevé ninguno en la fecha de esta estimación.',
  },
  disclaimers: {
    heading: 'Lo que debe saber',
    texts: {
      'additional-items': () => [
        'Puede haber artículos o servicios adicionales que le recomendemos como parte de su ' +
          'atención, que deban programarse o pedirse por separado y que no estén reflejados en ' +
          'esta estimación de buena fe.',
      ],
      'estimate-only': () => [
        'La información de esta estimación de buena fe es solo una estimación de los artículos y ' +
          'servicios que cabía esperar razonablemente cuando se emitió. Los artículos, servicios ' +
          'o cargos reales pueden ser distintos.',
      ],
      'dispute-right': ({ threshold, days }) => [
        `Si un proveedor o centro le factura al menos ${threshold} más que su total en esta ` +
          'estimación de buena fe, usted tiene derecho a iniciar un proceso de resolución de ' +
          'disputas entre paciente y proveedor. Debe iniciarlo dentro de los ' +
          `${days} días calendario siguientes a recibir la primera factura.`,
        'Iniciar este proceso no afectará negativamente la calidad de los servicios de atención ' +
          'médica que se le presten.',
      ],
      'not-a-contract': () => [
        'Esta estimación de buena fe no es un contrato. No le obliga a obtener los artículos o ' +
          'servicios de ninguno de los proveedores o centros nombrados en ella.',
      ],
    },
    whereToFind:
      'Para saber cómo iniciar una disputa, consulte a los Centros de Servicios de Medicare y ' +
      'Medicaid (CMS):',
    website: 'Sitio web',
    phone: 'Teléfono',
    email: 'Correo electrónico',
    keep: 'Guarde una copia de esta estimación de buena fe. Puede necesitarla si le facturan más.',
  },
};
