// Makes the demo's pages behave as LinkedIn's do: the address changes first and the page follows, and what lies
// below the fold of a half-rendered profile is loaded when the user scrolls. Part of the demo only.

const IN_PLACE = /^\/(?:in\/[^/]+|feed)\/?$/;
let latest = 0;

function request(address) {
  return new Promise((resolve, reject) => {
    const sent = new XMLHttpRequest();
    sent.responseType = 'document';
    sent.open('GET', address);
    sent.onload = () => resolve(sent.response);
    sent.onerror = () => reject(new Error(`The demo has no page at ${address}.`));
    sent.send();
  });
}

function frontOf(page) {
  if (page.body.classList.contains('ember-application')) return 'ember';
  return page.getElementById('workspace') ? 'sdui' : 'unknown';
}

// Between its front ends LinkedIn loads the page anew. A page that arrives after the user has gone on is dropped.
async function showPage(address) {
  const turn = ++latest;
  const next = await request(address);
  if (turn !== latest) return;
  if (frontOf(next) !== frontOf(document)) return location.reload();
  document.title = next.title;
  document.documentElement.lang = next.documentElement.lang;
  document.documentElement.className = next.documentElement.className;
  document.body.className = next.body.className;
  document.body.replaceChildren(...next.body.childNodes);
  window.scrollTo(0, 0);
  preparePage();
}

function openInterop() {
  const outlet = document.getElementById('interop-outlet');
  const template = outlet?.querySelector('template');
  if (template) outlet.attachShadow({ mode: 'open' }).append(template.content);
}

function loadRestOnScroll() {
  const workspace = document.getElementById('workspace');
  const placeholder = document.querySelector('.demo-placeholder');
  if (!workspace || !placeholder) return;
  const load = async () => {
    const rest = await request(`/demo/rest${location.pathname}`);
    if (placeholder.isConnected) placeholder.parentElement.replaceWith(...rest.body.childNodes);
  };
  workspace.addEventListener('scroll', () => void load(), { once: true });
}

function preparePage() {
  openInterop();
  loadRestOnScroll();
}

function followLink(event) {
  if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey) return;
  const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
  if (!link) return;
  const address = new URL(link.href);
  if (address.origin !== location.origin) return;
  event.preventDefault();
  if (!IN_PLACE.test(address.pathname)) return;
  history.pushState(null, '', address);
  void showPage(address.href);
}

document.addEventListener('click', followLink);
window.addEventListener('popstate', () => void showPage(location.href));
preparePage();
