import type { PlanType, PriceBook } from '@forecost/core';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { ForecostElement } from '../base/forecost-element.ts';
import { plainIn } from '../book/localized-text.ts';
import { renderField, renderSelect } from '../form/field.ts';
import { tryingAgain } from '../lazy/try-again.ts';
import { renderPlanType } from '../payer/plan-type-select.ts';
import { checkerEn } from '../translations/en/checker.ts';
import type { CheckerWords } from '../translations/translation.ts';
import type { CheckerHost } from './checker-host.ts';
import type { PayerCombobox } from './payer-combobox.ts';

type Part = typeof import('./later.ts');

const fetchPart = tryingAgain(() => import('./later.ts'));

/**
 * @summary Says what the practice's own list knows about a patient's insurance, service by service.
 *
 * A look-up in the price book: nothing is sent anywhere. What the list does not know is said so,
 * and leads to `<fc-callback-form>` where the page has one, else to the phone. With
 * `eligibility-endpoint` the patient may also fill in who they are and have their plan asked.
 *
 * @slot - Shown until the checker is ready and where it cannot work.
 * @fires fc-ready - The checker can be used.
 * @fires fc-error - The price book cannot be used; the slot and a phone number are shown.
 * @fires fc-insurance-change - The patient chose an insurer, plan type or location; carries no answers.
 * @fires fc-eligibility-check - Cancelable, before the plan is asked; carries no answers.
 * @fires fc-ask - The patient asked the practice to find out.
 * @csspart base - The element's own content.
 * @csspart answer - What the list knows.
 * @csspart button - The button that leads to the callback form.
 */
export class InsuranceChecker extends ForecostElement<CheckerWords, Part> {
  static override properties = {
    ...ForecostElement.properties,
    eligibilityEndpoint: { attribute: 'eligibility-endpoint' },
  };

  #combobox: PayerCombobox | undefined;

  /** Address that asks the patient's plan when they press the button for it; without it nothing is sent. */
  declare eligibilityEndpoint: string | undefined;

  constructor() {
    super(checkerEn);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const book = this.priceBook;
    if (!book) return;
    const { later } = this;
    if (later) {
      later.keepCurrent(this);
      this.#combobox ??= new later.PayerCombobox(this, this.#input?.value ?? '', (payer) =>
        this.#change(later.payerChosen(this.priceBook!, this.shared, payer)),
      );
    }
    this.#combobox?.update(book, this.shared.payer, this.#stateIn(book));
    if (this.#asked) this.wantLater();
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const input = this.#input;
    if (input) this.#combobox?.attach(input);
  }

  protected override loadPart(): Promise<Part> {
    return fetchPart();
  }

  get #input(): HTMLInputElement | null {
    return this.renderRoot.querySelector('input');
  }

  /** Whether there is anything to answer. */
  get #asked(): boolean {
    const { payer, planType } = this.shared;
    return !!payer || !!planType || !!this.#combobox?.unlisted;
  }

  /** The state of care, where the patient has said at which of several places: what holds there is not known before. */
  #stateIn({ practice: { locations } }: PriceBook): string | undefined {
    return locations.find(({ id }) => !locations[1] || id === this.shared.location)?.state;
  }

  #change(choice: Parameters<typeof this.share>[0]): void {
    this.share(choice);
    this.emit('fc-insurance-change');
  }

  readonly #handlePlanType = (event: Event): void =>
    this.#change({ planType: (valueOf(event) || undefined) as PlanType | undefined });

  readonly #handleLocation = (event: Event): void =>
    this.#change({ location: valueOf(event) || undefined });

  protected override renderReady(book: PriceBook): TemplateResult {
    const { words } = this;
    const { locations } = book.practice;
    return html`<div class="panel stack" @focusin=${() => this.requestUpdate()}>
      <h2>${words.checkerTitle}</h2>
      <div class="pair">
        ${this.#renderPayer()} ${renderPlanType(words, this.shared.planType, this.#handlePlanType)}
        ${
          locations.length > 1
            ? renderSelect(
                { id: 'location', label: words.location },
                [
                  ['', words.dontKnow],
                  ...locations.map(({ id, name }) => [id, plainIn(name, words.tag)] as const),
                ],
                this.shared.location ?? '',
                this.#handleLocation,
              )
            : nothing
        }
      </div>
      ${this.#renderAnswer(book)}
    </div>`;
  }

  #renderPayer(): TemplateResult {
    const { words, later } = this;
    return renderField(
      { id: 'payer', label: words.payer, hint: words.payerHint },
      html`<div class="combobox">
        <input
          id="payer"
          autocomplete="off"
          autocapitalize="off"
          spellcheck="false"
          aria-describedby="payer-hint"
        />
        ${later && this.#combobox?.render(later.words)}
      </div>`,
    );
  }

  #renderAnswer(book: PriceBook): TemplateResult {
    const { later } = this;
    const answer = this.#asked
      ? later?.renderAnswer(
          // Interfaces cannot name protected members.
          this as unknown as CheckerHost,
          later.words,
          this.#combobox?.text ?? '',
          !!this.#combobox?.isTyping,
          this.#stateIn(book),
        )
      : { network: nothing, services: nothing };
    // The sentence stays in the page even when empty: a live region is heard only when it changes. What
    // is chosen in another element is answered there.
    const live = this.shadowRoot?.activeElement ? 'polite' : 'off';
    return html`<div class="stack" part="answer">
      <p class="network" aria-live=${live}>${answer?.network}</p>
      ${answer ? answer.services : this.renderWaiting()}
      <p class="unseen" aria-live="polite">
        ${!answer && this.laterFailed ? this.words.failed : nothing}
      </p>
    </div>`;
  }
}

function valueOf(event: Event): string {
  return (event.target as HTMLSelectElement).value;
}
