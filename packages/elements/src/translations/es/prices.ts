import type { OwnPriceWords } from '../price-words.ts';

/** Spanish of prices in running text and of price lists. */
export const pricesEs: OwnPriceWords = {
  fromPrice: (low) => `desde ${low}`,
  onePerVisit: (price) => `${price} por visita`,
  oneEach: (price) => `${price} por unidad`,
  promotion: (price, regular, until) =>
    until
      ? `${price} hasta el ${until} (precio normal: ${regular})`
      : `${price} (precio normal: ${regular})`,
  priceUntil: (price, date) => `${price} hasta el ${date}`,
  priceFrom: (price, date) => `${price} a partir del ${date}`,
  pricesTitle: 'Precios',
  pricesLead: 'Lo que cuesta una visita sin seguro.',
  noPrices: 'Este consultorio aún no publica sus precios.',
  serviceColumn: 'Servicio',
  priceColumn: 'Precio',
  benefits: {
    'office-visit': 'Consultas',
    'specialist-visit': 'Consultas con especialistas',
    'mental-health': 'Salud mental',
    outpatient: 'Tratamientos en el consultorio',
    'medical-drug': 'Medicinas que se dan en el consultorio',
    'pharmacy-drug': 'Medicinas de la farmacia',
    laboratory: 'Análisis de laboratorio',
    imaging: 'Radiografías e imágenes',
    preventive: 'Atención preventiva',
    dental: 'Atención dental',
    other: 'Otros servicios',
    none: 'No se cobra al seguro',
  },
  packages: 'Paquetes que se pagan de una vez',
  packageItem: (visits, service) => `${visits} × ${service}`,
  minutes: (low, high) =>
    low === high ? `${low} ${low === 1 ? 'minuto' : 'minutos'}` : `${low} a ${high} minutos`,
  offLabel: 'La FDA no ha aprobado este uso (“off label”).',
  regularly: (price) => `Precio normal: ${price}`,
  offer: (name, until) => (until ? `${name}, hasta el ${until}` : name),
  onSale: (from, until) =>
    from && until
      ? `Disponible del ${from} al ${until}.`
      : from
        ? `Disponible a partir del ${from}.`
        : `Disponible hasta el ${until}.`,
  edition: (version, from, until) =>
    until
      ? `Precios del ${from} al ${until} (${version}).`
      : `Precios a partir del ${from} (${version}).`,
  goodFaith:
    'Si no tiene seguro o paga por su cuenta, tiene derecho a recibir una “estimación de buena fe” (good faith estimate) por escrito: pídala cuando quiera.',
};
