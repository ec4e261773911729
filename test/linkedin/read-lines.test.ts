import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readLines, readText } from '../../src/linkedin/read-lines';

const body = (html: string): Element => new JSDOM(html).window.document.body;
const texts = (html: string): string[] => readLines(body(html)).map(({ text }) => text);

describe('readLines', () => {
  it('gives a line per paragraph and per lowest element with text', () => {
    expect(texts('<div><p>One <b>and</b> more</p><div><span><!---->Two<!----></span></div></div>Three')).toEqual([
      'One and more Two Three',
    ]);
    expect(texts('<div><p>One <b>and</b> more</p><div><span><!---->Two<!----></span></div></div>')).toEqual([
      'One and more',
      'Two',
    ]);
  });

  it('reads one of two copies', () => {
    expect(texts('<div><span aria-hidden="true">A - B</span><span>A to B</span></div>')).toEqual(['A - B']);
    expect(texts('<div><span>A</span><span aria-hidden="true">A</span></div>')).toEqual(['A']);
    expect(texts('<div><span>A</span><span>A</span></div>')).toEqual(['A']);
    expect(texts('<div><span>A</span><span>B</span></div>')).toEqual(['A', 'B']);
  });

  it('leaves out what is not shown', () => {
    expect(
      texts(
        '<p hidden>x</p><p style="display:none">x</p><p class="visually-hidden">x</p><script>x</script><button>x</button>',
      ),
    ).toEqual([]);
  });

  it('parts a duration from the dates before it', () => {
    expect(readText(body('<p><span><time>Jul 2021</time> - Present <span>2 years</span></span></p>'))).toBe(
      'Jul 2021 - Present · 2 years',
    );
  });
});
