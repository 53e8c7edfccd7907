import { expect } from 'chai';
import '../define/index.ts';
import { clearPage, mount, part, recordConsole, textOf, until } from '../../test/page.ts';
import { clinicBook } from '../../test/price-book.ts';
import { es } from './es.ts';
import { registerLanguage } from './register-language.ts';
import type { Translation } from './translation.ts';

const pt: Translation = {
  ...es,
  tag: 'pt',
  locale: 'pt-BR',
  checkerTitle: 'Meu plano paga?',
  networks: { ...es.networks, 'in-network': (payer) => `Estamos na rede de ${payer}.` },
};

describe('registerLanguage', () => {
  afterEach(clearPage);

  it('adds a language: one object with the words of the first paint and all others', async () => {
    let fetched = 0;
    registerLanguage('pt', () => {
      fetched += 1;
      return Promise.resolve(pt);
    });
    const checker = await mount('fc-insurance-checker', {
      attributes: { lang: 'pt-BR' },
      properties: { book: clinicBook() },
    });
    expect(textOf(checker, 'h2')).to.equal('Meu plano paga?');
    expect(part(checker, '.root').lang).to.equal('pt');
    part(checker, '#payer').focus();
    await until(() => checker.shadowRoot?.querySelector('[role=option]'));
    part(checker, '[role=option]').click();
    await checker.updateComplete;
    expect(textOf(checker, '.network')).to.equal('Estamos na rede de Aetna.');
    expect(fetched).to.equal(1);
  });

  it('shows English, and says so in the console, where a language cannot be fetched', async () => {
    registerLanguage('it', () => Promise.reject(new Error('offline')));
    const { warnings, stop } = recordConsole();
    const checker = await mount('fc-insurance-checker', {
      attributes: { lang: 'it' },
      properties: { book: clinicBook() },
    });
    stop();
    expect(textOf(checker, 'h2')).to.equal('Will my insurance pay?');
    expect(warnings).to.deep.equal([
      '[forecost] The words for lang="it" could not be fetched; English is shown.',
    ]);
  });
});
