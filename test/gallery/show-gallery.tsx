import { render } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Card } from '../../src/ui/card/card';
import '../../src/ui/theme/pages.css';
import { NOW } from '../ui/samples';
import { CARD_STATES } from './card-states';
import { createFakePort } from './fake-port';
import './gallery.css';
import { SECTIONS } from './sections';
import type { Section, State } from './section';

/** Shows all components, or one state of the card alone. */
export function showGallery(card: string | null): void {
  const root = document.getElementById('root')!;
  render(card === null ? <Gallery /> : <CardAlone state={card} />, root);
}

function Gallery() {
  return (
    <main className="muster gallery">
      {SECTIONS.map((section) => (
        <Component key={section.name} {...section} />
      ))}
      <nav id="card-states" aria-label="The card in each of its states">
        <h2>Card</h2>
        <ul className="row">
          {Object.keys(CARD_STATES).map((state) => (
            <li key={state}>
              <a href={`?card=${state}`}>{state}</a>
            </li>
          ))}
        </ul>
      </nav>
    </main>
  );
}

function Component({ name, file, purpose, keys, states }: Section) {
  return (
    <section id={name.toLowerCase().replaceAll(' ', '-')} data-file={file}>
      <h2>{name}</h2>
      <p className="soft purpose">{purpose}</p>
      {keys !== undefined && <p className="soft small keys-told">{keys}</p>}
      <div className="states">
        {states.map((state) => (
          <Shown key={state.name} {...state} />
        ))}
      </div>
    </section>
  );
}

function Shown({ name, isWide = false, node, isPressed = false }: State) {
  const boxRef = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isPressed) boxRef.current?.querySelector('button')?.click();
  }, [isPressed]);
  return (
    <div className={isWide ? 'state wide' : 'state'}>
      <p className="soft small state-name">{name}</p>
      <div ref={boxRef}>{node}</div>
    </div>
  );
}

function CardAlone({ state }: { state: string }) {
  const model = CARD_STATES[state];
  return (
    <main className="card-alone">
      <Card port={createFakePort(model)} onClose={() => undefined} clock={{ now: () => NOW }} />
    </main>
  );
}
