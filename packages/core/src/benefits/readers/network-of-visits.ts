/** Why visits used or left out of network are not read: benefits count the visits of one network. */
export const VISITS_OUTSIDE =
  'They are of care out of network, whose visits are not counted apart.';
