import { html } from './markup.js';
import { inventKey, inventNumber } from './invent.js';
import { logoAddress } from './pictures.js';
import { cardKey, renderFace } from './sdui-card.js';
import { renderSduiExperience } from './sdui-experience.js';
import { renderSduiAdvertisement, renderSduiPage } from './sdui-shell.js';
import { renderSduiTopCard } from './sdui-top-card.js';

const SCREEN = { name: 'profile.Profile', pageKey: 'd_flagship3_profile_view_base' };

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
  const main = html`${renderSduiTopCard(person)}
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
