/** A person as a modelled list shows them. */
export interface Listed {
  slug: string;
  name: string;
  headline: string;
  /** Linked in the row as mutual connections or in a reason line. */
  others?: readonly { slug: string; name: string }[];
}

const STYLE = `
  * { box-sizing: border-box; margin: 0; }
  body { font: 14px/1.4 sans-serif; background: #f4f2ee; color: #222; }
  .theme--dark body { background: #000; color: #ddd; }
  .bar { position: fixed; inset: 0 0 auto 0; height: 52px; z-index: 100; background: #fff; border-bottom: 1px solid #ccc; padding: 14px; }
  .theme--dark .bar, .theme--dark .card { background: #1b1f23; border-color: #444; }
  .frame { display: flex; gap: 24px; justify-content: center; padding: 24px 16px; }
  .list { width: 100%; max-width: 560px; }
  .side { flex: none; width: 220px; }
  .card { background: #fff; border: 1px solid #ddd; border-radius: 8px; padding: 12px 16px; }
  .row { display: flex; gap: 8px; padding: 12px 0; border-bottom: 1px solid #8884; min-height: 96px; }
  .row a { color: inherit; text-decoration: none; }
  .row p a { font-weight: 600; }
  .photo img { display: block; width: 56px; height: 56px; border-radius: 50%; background: linear-gradient(#9ab, #678); }
  .text { flex: 1; min-width: 0; }
  .do { flex: none; align-self: center; }
  .insight { font-size: 12px; color: #888; }
  @media (width < 700px) { .side { display: none; } }`;

const photo = ({ name }: { name: string }) => `<img alt="${name}" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">`;
const memberLink = ({ slug, name }: { slug: string; name: string }) =>
  `<a href="https://www.linkedin.com/in/${slug}/"><strong>${name}</strong></a>`;

/** What surrounds a list: a bar on top, and other people at the side. */
function frame(head: string, main: string, attributes: string): string {
  return `<!doctype html><html lang="en" ${attributes}><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
    ${head}<title>LinkedIn</title><style>${STYLE}</style></head><body>${main}</body></html>`;
}

const BAR = '<header class="bar"><nav><a href="/feed/">Home</a> <a href="/in/viewer-demo/">Me</a></nav></header>';
const SIDE = `<aside class="side"><div class="card"><h2>People you may know</h2>
  <p><a href="/in/mara-ellingsen-demo/">Mara Ellingsen</a></p></div></aside>`;

/** How a modelled list differs from the plain one. */
export interface ListOptions {
  /** Attributes of the html element, e.g. `class="theme--dark"` or `dir="rtl"`. */
  attributes?: string;
}

/** One result of a people search in the front end of 2025 and later. */
export function searchRow(person: Listed): string {
  const { slug, headline, others = [] } = person;
  const href = `https://www.linkedin.com/in/${slug}/`;
  return `<div role="listitem" class="row">
    <a class="photo" href="${href}">${photo(person)}</a>
    <div class="text"><p><a class="name" href="${href}">${person.name}</a><span> • 2nd</span></p><p>${headline}</p><p>Harlow Bay</p>
    ${others.length === 0 ? '' : `<p class="insight">${others.map(memberLink).join(', ')} are mutual connections</p>`}</div>
    <div class="do"><a href="/preload/search-custom-invite/?vanityName=${slug}" aria-label="Invite ${person.name} to connect">Connect</a></div>
  </div>`;
}

/** A people search whose list scrolls within \`main\`. */
export function searchPage(people: readonly Listed[], { attributes = '' }: ListOptions = {}): string {
  return frame(
    '<meta name="como-pk" content="d_flagship3_search_srp_people">',
    `${BAR}<main id="workspace" data-sdui-screen="com.linkedin.sdui.flagshipnav.search.SearchResultsPeople"
      style="position:fixed;inset:52px 0 0 0;overflow-y:auto"><div class="frame">
      <div class="list card" componentkey="SearchResultsMainContent"><div role="list">${people.map(searchRow).join('')}</div></div>
      ${SIDE}</div></main>`,
    attributes,
  );
}

/** The connections of the viewer, in a window that scrolls as a whole. */
export function connectionsPage(people: readonly Listed[], { attributes = '' }: ListOptions = {}): string {
  const row = (person: Listed) => {
    const link = (content: string) =>
      `<a data-view-name="connections-profile" href="https://www.linkedin.com/in/${person.slug}/">${content}</a>`;
    return `<div data-view-name="connections-list" class="row"><div class="photo">${link(photo(person))}</div>
      <div class="text">${link(`<p><b class="name">${person.name}</b></p><p>${person.headline}</p>`)}<p class="insight">Connected on May 17, 2026</p></div>
      <div class="do"><a href="/messaging/compose/?recipient=x" aria-label="Send a message to ${person.name}">Message</a></div></div>`;
  };
  return frame(
    '<meta name="como-pk" content="d_flagship3_people_connections">',
    `${BAR}<main id="workspace" data-sdui-screen="com.linkedin.sdui.flagshipnav.mynetwork.Connections" style="padding-top:52px"><div class="frame">
      <div class="list card" data-testid="lazy-column" componentkey="ConnectionsPage_ConnectionsList">${people.map(row).join('')}</div>
      ${SIDE}</div></main>`,
    attributes,
  );
}

/** The feed: posts with their authors, and who of others liked them in a line before. */
export function feedPage(people: readonly Listed[], { attributes = '' }: ListOptions = {}): string {
  const post = (person: Listed, at: number) => {
    const href = `https://www.linkedin.com/in/${person.slug}/`;
    const reason = (person.others ?? []).map(memberLink).join(', ');
    return `<div role="listitem" componentkey="expanded${at}FeedType_MAIN_FEED_RELEVANCE" class="card" style="margin-bottom:8px">
      ${reason === '' ? '' : `<div><p class="insight">${reason} like this</p></div><hr>`}
      <div class="row"><a class="photo" href="${href}"><img alt="View ${person.name}’s profile" src="data:image/gif;base64,R0lGODlhAQABAAAAACw="></a>
      <a class="text" href="${href}"><div><p class="name">${person.name}</p><p> • 2nd</p></div><p>${person.headline}</p><p>3h •</p></a></div>
      <p><span data-testid="expandable-text-box">We have news from Harlow Bay.</span></p></div>`;
  };
  return frame(
    '<meta name="como-pk" content="d_flagship3_feed">',
    `${BAR}<main id="workspace" data-sdui-screen="com.linkedin.sdui.flagshipnav.feed.MainFeed"
      style="position:fixed;inset:52px 0 0 0;overflow-y:auto"><div class="frame"><div class="list" data-testid="mainFeed" role="list">
      ${people.map(post).join('')}</div>${SIDE}</div></main>`,
    attributes,
  );
}

/** A search for leads in Sales Navigator, in a box of its own that scrolls. */
export function salesPage(people: readonly (Listed & { salesId: string })[]): string {
  const row = ({ name, headline, salesId }: Listed & { salesId: string }) => {
    const href = `/sales/lead/${salesId},NAME_SEARCH,Jt6f?_ntb=x`;
    return `<li class="artdeco-list__item row"><div data-x-search-result="LEAD" data-scroll-into-view="urn:li:fs_salesProfile:(${salesId},NAME_SEARCH,Jt6f)" style="display:flex;gap:8px;width:100%">
      <a class="photo" data-anonymize="headshot-photo" href="${href}">${photo({ name })}</a><div class="text">
      <div class="artdeco-entity-lockup__title"><a href="${href}"><span class="name" data-anonymize="person-name">${name}</span></a></div>
      <div class="artdeco-entity-lockup__subtitle"><span data-anonymize="title">${headline}</span> <a data-anonymize="company-name" href="/sales/company/42944106?x">Brambleway Logistics</a></div>
      <div class="artdeco-entity-lockup__caption"><span data-anonymize="location">Harlow Bay</span></div>
      <div class="artdeco-entity-lockup__metadata" data-anonymize="job-title">7 years 11 months in role</div></div></div></li>`;
  };
  return frame(
    '',
    `${BAR}<main style="padding-top:60px"><div id="search-results-container" style="height:480px;overflow-y:auto;border:1px solid #ccc">
      <ol class="artdeco-list" style="list-style:none;padding:0 16px">${people.map(row).join('')}</ol></div></main>`,
    'class="theme"',
  ).replace('<body>', '<body class="ember-application">');
}
