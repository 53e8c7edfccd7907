import { css, type CSSResult } from 'lit';

const PAIR = /light-dark\((.*?),.*?\)/g;

/**
 * Styles that this browser knows the colors of: one older than `light-dark()` (2024) gets the light
 * ones, as what has none it knows would have no color at all, and a field no border.
 */
export function withKnownColors(styles: CSSResult): CSSResult {
  if (globalThis.CSS?.supports('color', 'light-dark(red,red)') ?? true) return styles;
  const light = [styles.cssText.replace(PAIR, '$1')];
  return css(light as never);
}
