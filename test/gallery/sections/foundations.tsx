import type { Section } from '../section';

const COLOURS = {
  Grounds: ['paper', 'sheet', 'sunk', 'hover'],
  'Words and edges': ['ink', 'ink-soft', 'line', 'edge'],
  Accent: ['accent', 'accent-strong', 'on-accent', 'accent-soft'],
  Tones: ['good', 'good-soft', 'warn', 'warn-soft', 'bad', 'bad-soft', 'info', 'info-soft', 'quiet-soft'],
};

function Swatches({ names }: { names: readonly string[] }) {
  return (
    <div className="swatches">
      {names.map((name) => (
        <span key={name} className="swatch">
          <span style={{ background: `var(--${name})` }} />
          {name}
        </span>
      ))}
    </div>
  );
}

const SIZES = [
  ['text-s', 'Small: what is added, 12 px'],
  ['text-m', 'Text: the card, 13 px'],
  ['text-l', 'Heads of parts, 15 px'],
  ['text-xl', 'Heads of screens, 22 px'],
] as const;

/** What everything is made of. */
export const foundations: Section[] = [
  {
    name: 'Colours',
    file: '../theme/tokens.css',
    purpose:
      'Each colour is a token with a value for light, dark and more contrast. A tone says what something means and never says it alone.',
    states: Object.entries(COLOURS).map(([name, names]) => ({ name, isWide: true, node: <Swatches names={names} /> })),
  },
  {
    name: 'Type and space',
    file: '../theme/tokens.css',
    purpose:
      'The system’s own type in four sizes; the words of a page that serve as evidence stand in its serif. Space goes in steps of four pixels, and all of it is in pixels, so the page under the overlay changes nothing.',
    states: [
      {
        name: 'Sizes',
        isWide: true,
        node: SIZES.map(([size, words]) => (
          <p key={size} style={{ fontSize: `var(--${size})` }}>
            {words}
          </p>
        )),
      },
      {
        name: 'Evidence',
        node: <blockquote className="quote">Vice President · Quillstone · Feb 2026 – Present</blockquote>,
      },
    ],
  },
];
