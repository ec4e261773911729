import { html } from './markup.js';

/** A line as the page writes it: once for the eye, once for screen readers, which may hear other words. */
export function renderTwice(shown, spoken = shown) {
  return html`<span aria-hidden="true"><!---->${shown}<!----></span
    ><span class="visually-hidden"><!---->${spoken}<!----></span>`;
}

/** A profile card with its anchor (English in every language) and its heading. */
export function renderCard(anchor, heading, body) {
  return html`<section
    class="artdeco-card pv-profile-card break-words mt2 demo-card"
    tabindex="-1"
    data-view-name="profile-card"
  >
    <div id="${anchor}" class="pv-profile-card__anchor"></div>
    <div>
      <div class="pvs-header__top-container--no-stack">
        <div class="pvs-header__left-container--stack">
          <div><h2 class="pvs-header__title text-heading-large">${renderTwice(heading)}</h2></div>
        </div>
      </div>
    </div>
    ${body}
  </section>`;
}

/** An entry of a card: picture, bold line, plain line, then quiet lines. `field` names what a click on it counts as. */
export function renderEntity({ field, address, picture, bold, plain, quiet }) {
  return html`<li class="artdeco-list__item">
    <div class="demo-entry" data-view-name="profile-component-entity">
      <div>
        <a data-field="${field}" class="optional-action-target-wrapper display-flex" target="_self" href="${address}"
          ><div class="ivm-image-view-model pvs-entity__image">
            <div class="ivm-view-attr__img-wrapper">${picture}</div>
          </div></a
        >
      </div>
      <div class="display-flex flex-column align-self-center flex-grow-1">
        <div class="display-flex flex-row justify-space-between">
          <a
            data-field="${field}"
            class="optional-action-target-wrapper display-flex flex-column full-width"
            target="_self"
            href="${address}"
            ><div class="display-flex flex-wrap align-items-center full-height">
              <div class="display-flex">
                <div class="display-flex full-width">
                  <div class="display-flex align-items-center mr1 hoverable-link-text t-bold">${renderTwice(bold)}</div>
                </div>
              </div>
            </div>
            ${plain && html`<span class="t-14 t-normal">${renderTwice(plain)}</span>`}${quiet}</a
          >
        </div>
      </div>
    </div>
  </li>`;
}
