/** Said near anything about depression, and near free text. */
export const CRISIS =
  '¿Piensa en el suicidio o pasa por una crisis? Llame al 988 y oprima 2, o envíe AYUDA por mensaje de texto al 988, gratis y a cualquier hora. En una emergencia llame al 911.';
