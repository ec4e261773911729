import { renderCard, renderEntity, renderTwice } from './ember-card.js';
import { renderEmberPage } from './ember-shell.js';
import { EMBER_WORDS } from './ember-words.js';
import { describeRange, inventCompanyAddress, inventNumber } from './invent.js';
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

function renderTopCard(person, words) {
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

function renderRole(role, words, language) {
  const range = describeRange(role, language);
  const line = (text) => html`<span class="t-14 t-normal t-black--light">${text}</span>`;
  return renderEntity({
    field: 'experience_company_logo',
    address: inventCompanyAddress(role.company),
    picture: html`<img
      width="48"
      height="48"
      alt="${words.logo(role.company)}"
      src="${logoAddress(role.company)}"
      class="ivm-view-attr__img--centered EntityPhoto-square-3 evi-image ember-view demo-logo"
    />`,
    bold: role.title,
    plain: `${role.company} · ${words.fullTime}`,
    quiet: [
      line(
        html`<span class="pvs-entity__caption-wrapper" aria-hidden="true">${range.shown}</span
          ><span class="visually-hidden">${range.spoken}</span>`,
      ),
      role.place && line(renderTwice(role.place)),
    ],
  });
}

function renderEducation(person, words) {
  return renderEntity({
    field: 'education_school_logo',
    address: inventCompanyAddress(person.school),
    picture: html`<img
      width="48"
      height="48"
      alt="${words.logo(person.school)}"
      src="${logoAddress(person.school)}"
      class="EntityPhoto-square-3 evi-image ember-view demo-logo"
    />`,
    bold: person.school,
    plain: words.degreeTitle,
    quiet: html`<span class="t-14 t-normal t-black--light"
      ><span class="pvs-entity__caption-wrapper" aria-hidden="true">2000 - 2005</span
      ><span class="visually-hidden">2000 - 2005</span></span
    >`,
  });
}

function renderNeighbour({ slug, name, headline }) {
  return renderEntity({
    field: 'browsemap_card_click',
    address: `https://www.linkedin.com/in/${slug}/`,
    picture: html`<img
      width="48"
      height="48"
      alt="${name}"
      src="${faceAddress(name)}"
      class="EntityPhoto-circle-3 evi-image ember-view demo-face demo-face-small"
    />`,
    bold: name,
    plain: headline,
  });
}

/** A profile of the older front end, in the language of the user who looks at it. */
export function renderEmberProfile(person, { neighbours, language }) {
  const words = EMBER_WORDS[language];
  const list = (items) =>
    html`<div>
      <ul class="demo-list">
        ${items}
      </ul>
    </div>`;
  const about = html`<div class="demo-prose">
    <div class="inline-show-more-text--is-collapsed full-width" dir="ltr" tabindex="-1">
      ${renderTwice(person.about)}
    </div>
  </div>`;
  return renderEmberPage({
    title: person.name,
    language,
    words,
    main: html`${renderTopCard(person, words)}${renderCard('about', words.about, about)}${renderCard(
      'experience',
      words.experience,
      list(person.positions.map((role) => renderRole(role, words, language))),
    )}${renderCard('education', words.education, list(renderEducation(person, words)))}`,
    aside: renderCard('browsemap_recommendation', words.neighbours, list(neighbours.map(renderNeighbour))),
  });
}
