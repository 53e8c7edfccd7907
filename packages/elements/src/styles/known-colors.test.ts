import { expect } from 'chai';
import { css } from 'lit';
import { baseStyles } from './base.styles.ts';
import { withKnownColors } from './known-colors.ts';

describe('the styles for a browser', () => {
  const { supports } = CSS;
  afterEach(() => (CSS.supports = supports));

  it('that knows pairs of colors have them', () => {
    expect(withKnownColors(baseStyles)).to.equal(baseStyles);
    expect(baseStyles.cssText).to.contain('light-dark(');
  });

  it('that does not know them have the light one of each', () => {
    CSS.supports = (...of: string[]) =>
      !of.join(':').includes('light-dark') && supports.apply(CSS, of as [string]);
    const styles = css`
      a {
        color: var(--own, light-dark(#0b6a5f, #7cd6c5));
        border: 1px solid light-dark(#fff, #04231e);
      }
    `;
    const { cssText } = withKnownColors(styles);
    expect(cssText.replace(/\s+/g, ' ').trim()).to.equal(
      'a { color: var(--own, #0b6a5f); border: 1px solid #fff; }',
    );
    expect(withKnownColors(baseStyles).cssText).not.to.contain('light-dark');
  });
});
