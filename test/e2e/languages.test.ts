import { afterEach, describe, expect, it } from 'vitest';
import { answerDemoPath } from '../../scripts/demo/route-pages.js';
import { launchMuster, type MusterBrowser } from './browser';
import { seedProgram } from './seed-program';
import { openCard } from './steps';

const MARA = { name: 'Mara Ellingsen', title: 'Director of Supply Chain', company: 'Brambleway Logistics' };
const PATH = '/in/mara-ellingsen-demo/';

let muster: MusterBrowser;

afterEach(() => muster?.close());

describe.each([
  ['de-CH', 'de', 'Stimmt noch', 'Kontakte'],
  ['es-MX', 'es', 'Sigue vigente', 'Contactos'],
  ['it-IT', 'en', 'Still right', 'Contacts'],
])('in a browser of %s', (wanted, language, verdict, contacts) => {
  it('card and pages speak the language that Muster has, and load no other', async () => {
    muster = await launchMuster(undefined, { languages: wanted });
    muster.serve(PATH, { html: (await answerDemoPath(PATH)).body });
    await seedProgram(muster, 'Fernhollow', [{ ...MARA, slug: 'mara-ellingsen-demo' }]);

    const page = await muster.openLinkedIn(PATH);
    const card = await openCard(page);
    await card.getByRole('button', { name: verdict }).waitFor();
    expect(await card.evaluate((node) => node.closest('[lang]')?.getAttribute('lang'))).toBe(language);

    const loaded: string[] = [];
    muster.context.on('request', (request) => request.url().includes('/page-words') && loaded.push(request.url()));
    const dashboard = await muster.openDashboard('#/contacts');
    await dashboard.getByRole('heading', { level: 1, name: contacts }).waitFor();
    expect(await dashboard.evaluate('document.documentElement.lang')).toBe(language);
    expect(loaded).toHaveLength(1);
  });
});
