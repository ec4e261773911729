import { html } from './markup.js';
import { inventKey, inventNumber } from './invent.js';
import { faceAddress, logoAddress } from './pictures.js';
import { renderSduiExperience } from './sdui-experience.js';
import { renderSduiAdvertisement, renderSduiPage } from './sdui-shell.js';

const SCREEN = { name: 'profile.Profile', pageKey: 'd_flagship3_profile_view_base' };

function cardKey(person, card) {
  return `com.linkedin.sdui.profile.card.ref${person.token}${card}`;
}

function composeAddress(person) {
  return `/messaging/compose/?profileUrn=urn%3Ali%3Afsd_profile%3A${person.token}&recipient=${person.token}&screenContext=NON_SELF_PROFILE_VIEW&interop=msgOverlay`;
}

function renderFace(name, size) {
  return html`<figure class="demo-face demo-face-${size}" aria-hidden="true">
    <img alt="" src="${faceAddress(name)}" data-loaded="true" />
  </figure>`;
}

function renderActions(person) {
  return html`<div data-display-contents="true">
    <div class="demo-actions">
      <div>
        <div data-display-contents="true">
          <a
            class="demo-button demo-primary"
            aria-disabled="false"
            href="${composeAddress(person)}"
            componentkey="${inventKey(person.slug)}"
            ><span>Message</span></a
          >
        </div>
        <div data-display-contents="true">
          <a
            class="demo-button"
            href="/preload/custom-invite/?vanityName=${person.slug}"
            aria-label="Invite ${person.name} to connect"
            ><span>Connect</span></a
          >
        </div>
        <div data-display-contents="true">
          <button class="demo-button" type="button" aria-label="More" aria-expanded="false"><span>More</span></button>
        </div>
      </div>
    </div>
  </div>`;
}

function renderBadge(kind, name) {
  return html`<div role="button" tabindex="0">
    <div class="demo-badge">
      <figure aria-hidden="true">
        <svg id="${kind}-accent-4" aria-hidden="true" viewBox="0 0 128 128" role="img"></svg
        ><img class="demo-logo" alt="" src="${logoAddress(name)}" data-loaded="true" />
      </figure>
      <div>
        <div>
          <div><p>${name}</p></div>
        </div>
      </div>
    </div>
  </div>`;
}

// The degree stands there twice, one of them hidden by the style sheet; so does the line of company and school.
function renderTopCard(person) {
  const own = `https://www.linkedin.com/in/${person.slug}/`;
  const key = cardKey(person, 'Topcard');
  const organisations = [person.badge, person.school].filter(Boolean);
  return html`<div componentkey="${key}">
    <div data-display-contents="true">
      <section class="demo-card demo-top" componentkey="${key}">
        <div>
          <div>
            <div>
              <a class="demo-cover" tabindex="0" href="${own}overlay/background-photo/" aria-label="Cover photo"></a
              ><a class="demo-portrait" tabindex="0" href="${own}"
                ><div aria-label="Profile photo">${renderFace(person.name, 'large')}</div></a
              >
            </div>
            <div class="demo-intro">
              <div>
                <div>
                  <div>
                    <div class="demo-name-row">
                      <a tabindex="0" href="${own}"
                        ><div>
                          <div><h2>${person.name}</h2></div>
                        </div></a
                      >
                      <p class="demo-off">· 1st</p>
                      <p class="demo-quiet">· 2nd</p>
                    </div>
                    <p class="demo-headline">${person.headline}</p>
                    <p class="demo-off">${organisations.join(' · ')}</p>
                    <div class="demo-place">
                      <p>${person.location}</p>
                      <p>·</p>
                      <p><a href="${own}overlay/contact-info/">Contact info</a></p>
                    </div>
                  </div>
                  <div class="demo-badges">
                    <div>
                      ${person.badge && renderBadge('company', person.badge)}${renderBadge('school', person.school)}
                    </div>
                  </div>
                </div>
                <div class="demo-reach">
                  <p>500+</p>
                  <p>connections</p>
                </div>
                <a
                  class="demo-mutual"
                  tabindex="0"
                  href="https://www.linkedin.com/search/results/people/?origin=MEMBER_PROFILE_CANNED_SEARCH&network=%5B%22F%22%5D&connectionOf=%5B%22${person.token}%22%5D"
                  ><div><p>Juniper Vale and 12 other mutual connections</p></div></a
                >
                ${renderActions(person)}
              </div>
            </div>
          </div>
        </div>
      </section>
    </div>
  </div>`;
}

function renderToolbar(person) {
  return html`<div class="demo-toolbar" role="toolbar" hidden>
    <div>
      <a tabindex="0" href="https://www.linkedin.com/in/${person.slug}/"
        ><div aria-label="${person.name}">
          <div>
            <p>${person.name}</p>
            <div><p>${person.headline}</p></div>
          </div>
        </div></a
      >
    </div>
  </div>`;
}

function renderAbout(person) {
  return html`<div componentkey="${cardKey(person, 'About')}">
    <div data-display-contents="true">
      <section class="demo-card" componentkey="${cardKey(person, 'About')}">
        <div>
          <div>
            <div><h2>About</h2></div>
            <div>
              <p><span tabindex="-1" data-testid="expandable-text-box">${person.about}</span></p>
            </div>
          </div>
        </div>
      </section>
    </div>
  </div>`;
}

// Until it has loaded, the key of the activity card holds the slug in the place of the token.
function renderActivity(person, isLoaded) {
  const key = `com.linkedin.sdui.profile.card.ref${isLoaded ? person.token : person.slug}Activity`;
  return html`<div componentkey="profileCardsActivity${person.slug}">
    <div data-sdui-component="com.linkedin.sdui.generated.profile.dsl.impl.profileCardsActivity">
      <div componentkey="${key}">
        <section class="demo-card">
          <div>
            <h2>Activity</h2>
            <p class="demo-strong">${person.given} has no recent posts</p>
            <p class="demo-quiet">Recent posts ${person.given} shares will be displayed here.</p>
          </div>
        </section>
      </div>
    </div>
  </div>`;
}

function renderEducation(person) {
  const key = cardKey(person, 'EducationTopLevelSection');
  const school = `https://www.linkedin.com/school/${inventNumber(person.school)}/`;
  return html`<div componentkey="${key}">
      <div data-display-contents="true">
        <section class="demo-card" componentkey="${key}">
          <div>
            <div componentkey="profile_education_top_anchor_${person.slug}"></div>
            <div>
              <div><h2>Education</h2></div>
              <div>
                <div>
                  <div componentkey="${inventKey(person.school)}">
                    <div class="demo-entry">
                      <div>
                        <div>
                          <a tabindex="0" href="${school}"
                            ><figure>
                              <svg id="school-accent-4" aria-hidden="true" viewBox="0 0 128 128" role="img"></svg
                              ><img
                                class="demo-logo"
                                alt="${person.school} logo"
                                src="${logoAddress(person.school)}"
                              /></figure
                          ></a>
                          <div>
                            <a tabindex="0" href="${school}"
                              ><div class="demo-lines">
                                <div>
                                  <div>
                                    <p class="demo-strong">${person.school}</p>
                                    <p>Master of Science</p>
                                  </div>
                                </div>
                                <p class="demo-quiet">2004 – 2009</p>
                              </div></a
                            >
                          </div>
                        </div>
                      </div>
                    </div>
                  </div>
                </div>
              </div>
            </div>
          </div>
        </section>
      </div>
    </div>
    <div componentkey="${cardKey(person, 'VolunteerExperienceTopLevel')}"></div>`;
}

/** What the page holds below the activity card once the user has scrolled: experience and education. */
export function renderSduiRest(person) {
  return html`<div data-sdui-component="com.linkedin.sdui.generated.profile.dsl.impl.profileCardsBelowActivityPart1">
    <div>${renderSduiExperience(person)} ${renderEducation(person)}</div>
  </div>`;
}

function renderNeighbour({ slug, name, headline }) {
  const address = `https://www.linkedin.com/in/${slug}/`;
  return html`<div class="demo-neighbour">
    <a tabindex="0" href="${address}">${renderFace(name, 'small')}</a>
    <div>
      <p class="demo-strong"><a href="${address}">${name}</a></p>
      <p class="demo-quiet">· 3rd</p>
      <p>${headline}</p>
    </div>
  </div>`;
}

function renderAside(person, neighbours) {
  return html`<div componentkey="${cardKey(person, 'SupportedLocales')}"></div>
    ${renderSduiAdvertisement()}
    <div componentkey="profileAsideBrowsemap${person.slug}">
      <section class="demo-card">
        <div><h2>More profiles for you</h2></div>
        ${neighbours.map(renderNeighbour)}
      </section>
    </div>`;
}

/** A profile of the server-driven front end. Without `isLoaded`, experience and all below are still placeholders. */
export function renderSduiProfile(person, { neighbours, isLoaded }) {
  const part1 = `profileCardsBelowActivityPart1${person.slug}`;
  const rest = isLoaded
    ? renderSduiRest(person)
    : html`<div data-display-contents="true"><div class="demo-placeholder" componentkey="${part1}"></div></div>`;
  const main = html`${renderTopCard(person)}
    <div componentkey="ProfilePostConnectDrawer_${person.slug}"></div>
    <div componentkey="profileCardsAboveActivity${person.slug}">
      <div data-sdui-component="com.linkedin.sdui.generated.profile.dsl.impl.profileCardsAboveActivity">
        <div>
          ${renderAbout(person)}
          <div componentkey="${cardKey(person, 'Services')}"></div>
        </div>
      </div>
    </div>
    ${renderActivity(person, isLoaded)}
    <div componentkey="${part1}">${rest}</div>`;
  return renderSduiPage({
    title: person.name,
    screen: SCREEN,
    toolbar: renderToolbar(person),
    main,
    aside: renderAside(person, neighbours),
  });
}
