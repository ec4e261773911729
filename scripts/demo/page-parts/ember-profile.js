import { renderCard, renderEntity, renderTwice } from './ember-card.js';
import { renderEmberPage } from './ember-shell.js';
import { renderEmberTopCard } from './ember-top-card.js';
import { EMBER_WORDS } from './ember-words.js';
import { describeRange, inventCompanyAddress } from './invent.js';
import { html } from './markup.js';
import { faceAddress, logoAddress } from './pictures.js';

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
    main: html`${renderEmberTopCard(person, words)}${renderCard('about', words.about, about)}${renderCard(
      'experience',
      words.experience,
      list(person.positions.map((role) => renderRole(role, words, language))),
    )}${renderCard('education', words.education, list(renderEducation(person, words)))}`,
    aside: renderCard('browsemap_recommendation', words.neighbours, list(neighbours.map(renderNeighbour))),
  });
}
