/** Said near anything about depression, and near free text. */
export const CRISIS =
  'Thinking about suicide, or in a crisis? Call or text 988 any time, free. In an emergency call 911.';
