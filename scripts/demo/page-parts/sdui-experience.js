import { html } from './markup.js';
import { describeDuration, describeRange, inventCompanyAddress, inventEntryHash, inventKey } from './invent.js';
import { logoAddress } from './pictures.js';

// Roles that follow each other at one company stand under one header.
function groupByCompany(positions) {
  const groups = [];
  for (const position of positions) {
    const last = groups.at(-1);
    if (last?.[0].company === position.company) last.push(position);
    else groups.push([position]);
  }
  return groups;
}

function renderLogo(company) {
  const key = inventKey(`logo ${company}`);
  return html`<a tabindex="0" href="${inventCompanyAddress(company)}" componentkey="${key}"
    ><figure componentkey="${key}">
      <img class="demo-logo" alt="${company} logo" src="${logoAddress(company)}" data-loaded="true" /></figure
  ></a>`;
}

function renderRole(role) {
  return html`<div class="demo-entry">
    <div>
      <div>
        ${renderLogo(role.company)}
        <div>
          <a tabindex="0" href="${inventCompanyAddress(role.company)}"
            ><div class="demo-lines">
              <div>
                <div>
                  <p class="demo-strong">${role.title}</p>
                  <p>${role.company} · Full-time</p>
                </div>
              </div>
              <p class="demo-quiet">${describeRange(role, 'en').shown}</p>
              ${role.place && html`<p class="demo-quiet">${role.place}</p>`}
            </div></a
          >
        </div>
      </div>
    </div>
  </div>`;
}

function renderGroup(roles) {
  const { company } = roles[0];
  const length = describeDuration(roles.at(-1).start, roles[0].end, 'en');
  const items = roles.map(
    (role) =>
      html`<li>
        <div><div></div></div>
        <div>
          <a tabindex="0" href="${inventCompanyAddress(company)}"
            ><div class="demo-lines">
              <p class="demo-strong">${role.title}</p>
              <p>Full-time</p>
              <p class="demo-quiet">${describeRange(role, 'en').shown}</p>
            </div></a
          >
          <div></div>
        </div>
      </li>`,
  );
  return html`<div class="demo-entry">
      <div>
        <div>
          ${renderLogo(company)}
          <div>
            <a tabindex="0" href="${inventCompanyAddress(company)}"
              ><div class="demo-lines">
                <div>
                  <div>
                    <p class="demo-strong">${company}</p>
                    <p>${length}</p>
                  </div>
                </div>
              </div></a
            >
          </div>
        </div>
      </div>
    </div>
    <ul class="demo-roles">
      ${items}
    </ul>`;
}

function renderItem(roles, index) {
  const key = `entity-collection-item-${inventEntryHash(roles.map((role) => role.title + role.company).join())}`;
  const body = roles.length > 1 ? renderGroup(roles) : renderRole(roles[0]);
  return html`<div componentkey="${key}">${index > 0 && html`<hr role="presentation" />`}${body}</div> `;
}

/** The experience card as it stands on the page once it has loaded. */
export function renderSduiExperience(person) {
  const key = `com.linkedin.sdui.profile.card.ref${person.token}ExperienceTopLevelSection`;
  return html`<div componentkey="${key}">
    <div data-display-contents="true">
      <section class="demo-card" componentkey="${key}">
        <div>
          <div componentkey="profile_experience_top_anchor_${person.slug}"></div>
          <div>
            <div><h2>Experience</h2></div>
            <div>${groupByCompany(person.positions).map(renderItem)}</div>
          </div>
        </div>
      </section>
    </div>
  </div>`;
}
