import { expect } from 'chai';
import { recordConsole } from '../../test/page.ts';
import { VERSION } from '../version.ts';
import { define } from './define.ts';

function elementOf(version: string | undefined): CustomElementConstructor {
  return class extends HTMLElement {
    static readonly version = version;
  };
}

describe('define', () => {
  it('registers an element', () => {
    define('test-new', elementOf(VERSION));
    expect(customElements.get('test-new')).to.not.equal(undefined);
  });

  it('is silent when the same version is loaded twice, and keeps the first', () => {
    const first = elementOf(VERSION);
    const { warnings, stop } = recordConsole();
    define('test-twice', first);
    define('test-twice', elementOf(VERSION));
    stop();
    expect(customElements.get('test-twice')).to.equal(first);
    expect(warnings).to.deep.equal([]);
  });

  it('warns once, naming both versions, when another version is there', () => {
    customElements.define('test-other', elementOf('0.0.1'));
    customElements.define('test-foreign', elementOf(undefined));
    const { warnings, stop } = recordConsole();
    define('test-other', elementOf(VERSION));
    define('test-foreign', elementOf(VERSION));
    stop();
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.include('by 0.0.1').and.to.include(`${VERSION} is not used`);
  });
});

describe('VERSION', () => {
  it('is that of package.json', async () => {
    const manifest = (await (await fetch('/packages/elements/package.json')).json()) as {
      version: string;
    };
    expect(VERSION).to.equal(manifest.version);
  });
});
