/**
 * Why a server refused: its HTTP status, and the code that it gives, if that is one. Nothing else that it
 * answers, which may repeat what a patient has typed.
 *
 * @param answer the JSON of its answer
 */
export function httpReason(status: number, answer: unknown): string {
  const { error } = (answer ?? {}) as { readonly error?: { readonly code?: unknown } | null };
  const [code] = /^[a-z]+(-[a-z]+)+$/.exec(String(error?.code)) ?? [];
  return `HTTP ${status}${code ? ` (${code})` : ''}`;
}
