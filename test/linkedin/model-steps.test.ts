import { describe, expect, it } from 'vitest';
import { make, modelPage, pick } from './model-page';

const sdui = modelPage('sdui-2026-grouped-roles');
const ember = modelPage('ember-2024-grouped-roles');

/** Marks of the front end that was there before a step within the site. */
const COMO = '<meta name="como-pk" content="d_flagship3_profile_view_base">';

describe('a step from one front end to the other, modelled', () => {
  it('reads the older page although the newer one left its mark', () => {
    const read = ember.profile((document) => document.head.append(make(document, COMO)));
    expect(read).toMatchObject({ front: 'ember', slug: ember.expected.slug });
  });

  it.each([
    '<main id="workspace"></main>',
    '<div data-sdui-screen="x"></div>',
    '<script id="rehydrate-data"></script>',
  ])('reads the older page beside what is left of the newer one: %s', (left) => {
    const read = ember.profile((document) => document.body.prepend(make(document, left)));
    expect(read).toMatchObject({ front: 'ember', slug: ember.expected.slug });
  });

  it('reads the newer page although the older one left its marks', () => {
    const read = sdui.profile((document) => {
      document.body.classList.add('ember-application');
      document.body.append(make(document, '<code id="bpr-guid-1">{}</code>'));
      document.body.append(
        make(document, `<section data-member-id="1"><h1>Eve</h1><a href="/in/eve/">Eve</a></section>`),
      );
    });
    expect(read).toMatchObject({ front: 'sdui', slug: sdui.expected.slug });
  });

  it('waits while the newer front end has only announced itself', () => {
    const read = sdui.read((document) => {
      document.body.replaceChildren();
      document.head.append(make(document, COMO));
    });
    expect(read).toMatchObject({ page: 'unread', why: 'not-settled' });
  });

  it('gives nobody of an unknown page that follows', () => {
    const read = sdui.read((document) => pick(document, 'main#workspace').replaceChildren('Something new'));
    expect(read.page).toBe('unread');
  });
});

describe('the address of a member, modelled', () => {
  const base = `https://www.linkedin.com/in/${sdui.expected.slug}`;

  it.each([
    '/overlay/contact-info/',
    '/de/',
    '/recent-activity/all/',
    '/details/skills/?x=1',
    '?miniProfileUrn=x',
    '//',
  ])('goes on with %s', (rest) => {
    expect(sdui.profile(() => undefined, base + rest)).toMatchObject({ slug: sdui.expected.slug });
  });

  it.each(['josé-müller-🚀', 'JOSÉ-Müller-🚀'])('has the slug %s, encoded in every way', (slug) => {
    const change = (document: Document) => {
      for (const link of document.querySelectorAll('a[href]')) {
        const href = link.getAttribute('href')!;
        link.setAttribute('href', href.replace(sdui.expected.slug!, encodeURIComponent(slug).toLowerCase()));
      }
    };
    for (const written of [slug, encodeURIComponent(slug), slug.normalize('NFD')])
      expect(sdui.profile(change, `https://www.linkedin.com/in/${written}/`)).toMatchObject({ slug: 'josé-müller-🚀' });
  });
});
