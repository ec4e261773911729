import { describe, expect, it } from 'vitest';
import { shapePage } from '../../src/linkedin/page-shape';
import { isKeptWord, isPhrase, isStructureWord, KEY_WORD } from '../../src/linkedin/shape/vocabulary';
import { saysPresent } from '../../src/text/date-range';
import { parseProfileAddress } from '../../src/text/linkedin-address';
import { monthOf, normaliseMonth } from '../../src/text/month-names';
import { loadCaptures } from './captures';
import { ENGINES } from './dom-engines';

const WORD = /[\p{L}\p{M}]{3,}/gu;
const NUMBER = /(?<![\p{L}\p{N}])\p{Nd}{2,}/gu;

/** What a shape is made of, beside what it keeps: letters that stand for scripts, and invented identifiers. */
const SHAPE = /^[Aaਅఅঅअ字あア가عאกЯяΩω]+$/u;
const INVENTED = /^(?:member|firm|ACo?w?AAShape|aaaa|example|https|www|html|doctype)$/;

const parse = (html: string) => ENGINES['jsdom'](html);

/** As often decoded as an address in an address is. */
function decode(text: string): string {
  try {
    const decoded = decodeURIComponent(text);
    return decoded === text ? text : decode(decoded);
  } catch {
    return text;
  }
}

/** All texts and values of a page. */
function piecesOf(document: Document): string[] {
  const pieces: string[] = [];
  for (const element of document.querySelectorAll('*')) {
    for (const { value } of element.attributes) pieces.push(decode(value));
    for (const node of element.childNodes) if (node.nodeType !== 1) pieces.push(node.nodeValue ?? '');
  }
  return pieces;
}

const collect = (pieces: readonly string[], pattern: RegExp) =>
  new Set(pieces.flatMap((piece) => piece.match(pattern) ?? []));

/** Whether a word is on the closed lists. */
function isKnown(word: string, locale: string): boolean {
  if (SHAPE.test(word) || INVENTED.test(word) || isStructureWord(word) || isPhrase(word) || isKeptWord(word, true))
    return true;
  if ((word.match(KEY_WORD) ?? []).every((part) => isStructureWord(part) || SHAPE.test(part))) return true;
  return saysPresent(word) || (monthOf(normaliseMonth(word), locale) ?? 13) <= 12;
}

/** The pieces of a shape without the phrases that are kept as a whole. */
const withoutPhrases = (piece: string) =>
  piece.split(/[·•∙・⋅|:：–—-]/).filter((part) => !isPhrase(part.trim()) && !saysPresent(part.trim()));

describe('the shape of a page', () => {
  const captures = loadCaptures(() => true);

  it.each(captures.map((capture) => [`${capture.kind}/${capture.id}`, capture] as const))(
    'of %s holds no word, name or number of anybody',
    (_, { html, url }) => {
      const document = parse(html);
      const locale = document.documentElement.lang || 'en';
      const originals = piecesOf(document);
      // What is invented may by chance be as on the page.
      const invented = /\b(?:member|firm)-\d+|\bM8 1a5 5 0 00-4\.36\b/g;
      const shape = piecesOf(parse(shapePage(document, url))).map((piece) => piece.replace(invented, ''));
      expect(shape.length).toBeGreaterThan(10);

      const words = collect(originals, WORD);
      const left = collect(shape.flatMap(withoutPhrases), WORD);
      expect([...left].filter((word) => words.has(word) && !isKnown(word, locale))).toEqual([]);

      const numbers = collect(originals, NUMBER);
      const leftNumbers = [...collect(shape, NUMBER)].filter((number) => !/^(?:9+|[89]0\d{3}|0+\d{1,4})$/.test(number));
      expect(leftNumbers.filter((number) => numbers.has(number) && !/^(\p{Nd})\1+$/u.test(number))).toEqual([]);

      const all = shape.join('\n').toLowerCase();
      const slugs = [...document.querySelectorAll('a[href*="/in/"]')].flatMap((link) => {
        const member = parseProfileAddress(new URL(link.getAttribute('href')!, url).href);
        return member ? [member.value.toLowerCase()] : [];
      });
      expect(slugs.filter((slug) => slug.length > 3 && all.includes(slug))).toEqual([]);
    },
    60_000,
  );

  const shape = (body: string, url = 'https://www.linkedin.com/in/mara-ellingsen-demo/') =>
    shapePage(parse(`<html lang="en"><head></head><body>${body}</body></html>`), url).replace(
      /^.*<body>|<\/body>.*$/gs,
      '',
    );

  it('shows the form of a text and nothing of it', () => {
    expect(shape('<p>Mara Ellingsen-Okafor, 42 🚀</p>')).toBe('<p>Aaaa Aaaaaaaaa-Aaaaaa, 99 ☆</p>');
    expect(shape('<p>山田 太郎 が محمد מרה</p>')).toBe('<p>字字 字字 あ عععع אאא</p>');
  });

  it('keeps what is LinkedIn’s own: degrees, dates, kinds of employment, labels', () => {
    expect(
      shape(
        '<p>· 3rd</p><p>Norvela · Full-time</p><p>Jul 2021 - Present · 3 yrs</p><p>Current: Director at Norvela</p>',
      ),
    ).toBe(
      '<p>· 3rd</p><p>Aaaaaaa · Full-time</p><p>Jul 9999 - Present · 9 aaa</p><p>Current: Aaaaaaaa at Aaaaaaa</p>',
    );
  });

  it('keeps no month, and no degree, where a line says anything else', () => {
    expect(shape('<p>April June</p><p>April June 2021 Norvela</p><p>3</p><p>2nd Avenue</p>')).toBe(
      '<p>Aaaaa Aaaa</p><p>Aaaaa Aaaa 9999 Aaaaaaa</p><p>9</p><p>9aa Aaaaaa</p>',
    );
  });

  it('gives a member one invented identifier wherever the page names them', () => {
    const token = `ACoAA${'x'.repeat(34)}`;
    const page = shape(
      `<section componentkey="com.linkedin.sdui.profile.card.ref${token}Topcard"><a href="/in/Mara-Ellingsen-Demo/overlay/contact-info/?recipient=${token}">x</a></section>` +
        `<a href="https://www.linkedin.com/preload/custom-invite/?vanityName=mara-ellingsen-demo">y</a><div componentkey="profile_experience_top_anchor_mara-ellingsen-demo"></div>`,
    );
    const invented = /ref(ACoAAShape\d+)Topcard/.exec(page)?.[1];
    expect(invented).toHaveLength(39);
    expect(page.split(invented!)).toHaveLength(3);
    expect(page.split('member-1')).toHaveLength(4);
    expect(page).toContain('com.linkedin.sdui.profile.card.ref');
    expect(page).toContain('/overlay/contact-info/');
  });

  it('leaves out code, styles, comments, what forms hold, other sites, e-mail addresses and numbers of telephones', () => {
    const page = shape(
      '<script>Mara</script><script type="application/ld+json">{"name":"Mara"}</script><style>.mara{}</style><!-- Mara --><code id="bpr-guid-7">{"a":"Mara"}</code>' +
        '<input value="Mara"><textarea>Mara</textarea><img src="https://media.licdn.com/mara.jpg" alt="Mara"><a href="mailto:mara@norvela.example">m</a><a href="https://norvela.example/mara">n</a>',
    );
    expect(page).toBe(
      '<code id="bpr-guid-9"></code><input><textarea></textarea><img alt="Aaaa"><a href="">a</a><a href="https://aaaa.example/">a</a>',
    );
  });

  it('is bounded, and leaves the page as it was', () => {
    const document = parse(
      `<body>${'<p class="a">Mara Ellingsen wrote a long line about nothing</p>'.repeat(8_000)}</body>`,
    );
    const before = document.cloneNode(true);
    expect(shapePage(document, 'https://www.linkedin.com/in/x/').length).toBeLessThan(401_000);
    expect(document.isEqualNode(before)).toBe(true);
    let deep: Element = document.body;
    for (let level = 0; level < 1_000; level++) deep = deep.appendChild(document.createElement('div'));
    expect(shapePage(document, 'https://www.linkedin.com/in/x/')).toContain('</html>');
  }, 30_000);
});
