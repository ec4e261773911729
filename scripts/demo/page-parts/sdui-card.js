import { html } from './markup.js';
import { faceAddress } from './pictures.js';

/** The key of one of a person's cards. */
export function cardKey(person, card) {
  return `com.linkedin.sdui.profile.card.ref${person.token}${card}`;
}

/** A person's picture, `large` or `small`. */
export function renderFace(name, size) {
  return html`<figure class="demo-face demo-face-${size}" aria-hidden="true">
    <img alt="" src="${faceAddress(name)}" data-loaded="true" />
  </figure>`;
}
