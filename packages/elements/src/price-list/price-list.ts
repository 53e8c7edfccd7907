import type { Package, PriceBook, Service } from '@forecost/core';
import { html, nothing, type TemplateResult } from 'lit';
import { warnAttribute } from '../console/warn-attribute.ts';
import { today } from '../format/date.ts';
import { printDate } from '../prices/amount.ts';
import { PricesElement } from '../prices/prices-element.ts';
import { describePackage, describeService } from '../prices/structured-data.ts';
import { priceListStyles } from './price-list.styles.ts';
import { groupServices } from './rows.ts';
import { renderGroup, renderPackages } from './tables.ts';

/**
 * @summary The services of the price book with what each costs whoever pays without a plan.
 *
 * Tables by kind of care, then packages; promotions with their last day. Nothing is asked and
 * nothing is fetched but the price book.
 *
 * @slot - Shown until the list is ready and where it cannot work: a price table, a phone link.
 * @fires fc-ready - The list is shown.
 * @fires fc-error - The price book cannot be used; the slot and a phone number are shown.
 * @csspart base - The element's own content.
 * @csspart group - A table of services or packages.
 */
export class PriceList extends PricesElement {
  static override properties = {
    ...PricesElement.properties,
    services: {},
    noPackages: { attribute: 'no-packages', type: Boolean },
  };
  static override styles = [...super.styles, priceListStyles];

  /** Ids of the services to list, with spaces between; default all of the book. */
  declare services: string | undefined;
  /** Leaves packages out. */
  declare noPackages: boolean;

  constructor() {
    super();
    this.noPackages = false;
  }

  protected override renderReady(book: PriceBook): TemplateResult {
    const { priceWords: words } = this;
    const services = this.#servicesOf(book);
    if (services.length === 0) {
      return html`<div class="panel stack">
        <h2>${words.pricesTitle}</h2>
        <p>${words.noPrices} ${this.renderCall()}</p>
      </div>`;
    }
    const groups = groupServices(book, services, today(), this.locationIn(book));
    const packages = this.#packagesOf(book, services);
    const { version, effectiveFrom, effectiveUntil } = book;
    const edition = words.edition(
      version,
      printDate(effectiveFrom, words),
      printDate(effectiveUntil, words),
    );
    return html`<div class="panel stack">
      <div>
        <h2>${words.pricesTitle}</h2>
        <p class="muted">${words.pricesLead}</p>
      </div>
      ${groups.map((group) => renderGroup(book, words, group))}
      ${packages.length > 0 ? renderPackages(book, words, packages) : nothing}
      <p class="small muted">${edition} ${words.goodFaith} ${this.renderCall()}</p>
    </div>`;
  }

  protected override describe(book: PriceBook): object | undefined {
    const services = this.#servicesOf(book);
    if (services.length === 0) return undefined;
    const { tag } = this.words;
    const rows = groupServices(book, services, today(), this.locationIn(book)).flatMap(
      (group) => group.rows,
    );
    return {
      '@graph': [
        ...rows.map(({ service, listed }) => describeService(book, service, listed.price, tag)),
        ...this.#packagesOf(book, services).map((pack) => describePackage(book, pack, tag)),
      ],
    };
  }

  #servicesOf({ services }: PriceBook): readonly Service[] {
    const wanted = this.services?.match(/\S+/g);
    if (!wanted) return services;
    return wanted.flatMap((id) => {
      const own = services.find((service) => service.id === id);
      if (!own)
        warnAttribute(this, 'services', id, `ids of ${services.map((s) => s.id).join(', ')}`);
      return own ?? [];
    });
  }

  /** Packages of nothing but listed services that can be bought now or later. */
  #packagesOf({ packages }: PriceBook, services: readonly Service[]): readonly Package[] {
    if (this.noPackages) return [];
    return packages.filter(
      ({ includes, until }) =>
        (!until || until >= today()) &&
        includes.every(({ service }) => services.some(({ id }) => id === service)),
    );
  }
}
