import { inventNumber } from './invent.js';
import { html } from './markup.js';
import { faceAddress, logoAddress } from './pictures.js';

function renderBadge(label, name) {
  return html`<li>
    <button class="text-align-left demo-badge" aria-label="${label}" type="button">
      <img src="${logoAddress(name)}" alt="" class="evi-image ember-view EntityPhoto-square-1 demo-logo" /><span
        class="hoverable-link-text break-words text-body-small t-black"
        ><div class="inline-show-more-text--is-collapsed" tabindex="-1">${name}</div></span
      >
    </button>
  </li>`;
}

function renderActions(person, words) {
  return html`<div class="demo-actions">
    <div>
      <button
        aria-label="${words.followName(person.name)}"
        class="artdeco-button artdeco-button--2 artdeco-button--primary ember-view pvs-profile-actions__action demo-button demo-primary"
        type="button"
      >
        <span class="artdeco-button__text">${words.follow}</span></button
      ><button
        class="artdeco-button artdeco-button--2 artdeco-button--secondary ember-view pvs-profile-actions__action demo-button"
        type="button"
      >
        <span class="artdeco-button__text">${words.message}</span></button
      ><button
        class="artdeco-button artdeco-button--muted artdeco-button--2 ember-view pvs-profile-actions__action demo-button"
        type="button"
      >
        <span class="artdeco-button__text">${words.more}</span>
      </button>
    </div>
  </div>`;
}

/** The top card. */
export function renderEmberTopCard(person, words) {
  return html`<section class="artdeco-card demo-card demo-top" data-member-id="${inventNumber(person.slug)}">
    <div class="top-card-background-hero-image">
      <div
        class="profile-background-image demo-cover"
        role="button"
        tabindex="0"
        aria-label="${words.background}"
      ></div>
    </div>
    <div class="ph5 pb5 demo-intro">
      <div class="display-flex">
        <div class="text-align-left pv-top-card--photo-resize demo-portrait">
          <button
            class="pv-top-card-profile-picture__container pv-top-card__photo demo-face demo-face-large"
            aria-label="${person.name}"
            type="button"
          >
            <img
              width="200"
              height="200"
              title="${person.name}"
              alt="${person.name}"
              src="${faceAddress(person.name)}"
              class="pv-top-card-profile-picture__image--show evi-image ember-view"
            />
          </button>
        </div>
      </div>
      <div class="mt2 relative">
        <div>
          <div class="demo-name-row">
            <span tabindex="-1" class="artdeco-hoverable-trigger ember-view"
              ><a href="/in/${person.slug}/overlay/about-this-profile/" class="ember-view" aria-label="${person.name}"
                ><h1 class="inline t-24 v-align-middle break-words">${person.name}</h1></a
              ></span
            >
            <span class="distance-badge t-black--light t-14 text-body-small v-align-middle"
              ><span class="visually-hidden">${words.degreeSpoken}</span
              ><span class="dist-value" aria-hidden="true">${words.degree}</span></span
            >
          </div>
          <div
            class="text-body-medium break-words demo-headline"
            data-generated-suggestion-target="urn:li:fsu_profileActionDelegate:${inventNumber(person.headline)}"
          >
            ${person.headline}
          </div>
        </div>
        <ul class="demo-badges">
          ${person.badge && renderBadge(words.company(person.badge), person.badge)}${renderBadge(words.school(person.school), person.school)}
        </ul>
        <div class="mt2 demo-place">
          <span class="text-body-small inline t-black--light break-words"> ${person.location} </span
          ><span class="t-black--light"
            ><a
              href="/in/${person.slug}/overlay/contact-info/"
              id="top-card-text-details-contact-info"
              class="ember-view link-without-visited-state cursor-pointer text-heading-small inline-block break-words"
              >${words.contactInfo}</a
            ></span
          >
        </div>
      </div>
      <ul class="demo-reach">
        <li class="text-body-small">
          <span class="t-black--light"><span class="t-bold">500+</span> ${words.connections}</span>
        </li>
      </ul>
      ${renderActions(person, words)}
    </div>
  </section>`;
}
