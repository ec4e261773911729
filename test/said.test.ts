import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { enCardWords } from '../src/ui/locales/en/card-words';
import { enPageWords } from '../src/ui/locales/en/page-words';

const src = resolve(import.meta.dirname, '../src');

/** The rooms whose sentences reach the user by way of the catalogues. */
const ROOMS = ['domain', 'text', 'identity', 'verdict', 'store', 'actions', 'exchange'];

/** Files of these rooms whose words are not Muster's own: headings and texts of files, patterns, and the sample program. */
const WORDS_OF_FILES = [
  /^store\/migrations\//,
  /^actions\/sample\/(?:draft|sample)-/,
  /^exchange\/(?:dialects|header-words|list)\//,
  /^exchange\/(?:import-field|muster-columns|header-words)\.ts$/,
  /^exchange\/encode\/(?:sheet|workbook)-xml\.ts$/,
  /^exchange\/open\/(?:card-values|vcard-columns|read-cell-formats)\.ts$/,
  /^exchange\/values\/(?:read-|month-words)/,
  /^exchange\/write\/(?:field-labels|sheet-columns|status-labels|salesforce-forms|write-hubspot|write-salesforce|write-sheets)\.ts$/,
  /^text\//,
  /^verdict\/(?:side-roles|tidy-address)\.ts$/,
];

interface Literal {
  file: string;
  /** With … for what is put in. */
  text: string;
  /** The function that it is given to. */
  givenTo: string;
}

const literals = ROOMS.flatMap((room) =>
  readdirSync(join(src, room), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) => literalsOf(`${room}/${name.replaceAll('\\', '/')}`)),
);

function literalsOf(file: string): Literal[] {
  const found: Literal[] = [];
  const source = ts.createSourceFile(file, readFileSync(join(src, file), 'utf8'), ts.ScriptTarget.Latest, true);
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isTypeNode(node)) return;
    const text = textOf(node);
    if (text !== undefined) found.push({ file, text, givenTo: calleeOf(node.parent) });
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function textOf(node: ts.Node): string | undefined {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return undefined;
  return node.head.text + node.templateSpans.map(({ literal }) => `…${literal.text}`).join('');
}

function calleeOf(node: ts.Node): string {
  if (ts.isConditionalExpression(node) || ts.isParenthesizedExpression(node)) return calleeOf(node.parent);
  return ts.isCallExpression(node) || ts.isNewExpression(node) ? node.expression.getText() : '';
}

/** Words in a row, or a word that introduces what is put in; a key has none. */
const SENTENCE = /\p{L}{2}[,;:”]? [“(]?\p{L}|\p{L}{3}: …/u;

describe('what the rooms behind the screens say', () => {
  it('is never a sentence of its own: it would be English to everybody', () => {
    const loose = literals
      .filter(({ file }) => !WORDS_OF_FILES.some((pattern) => pattern.test(file)))
      // Faults of ours, which say nothing to a user.
      .filter(({ givenTo }) => givenTo !== 'Error')
      .filter(({ text }) => SENTENCE.test(text))
      .map(({ file, text }) => `${file}: ${text}`);
    expect(loose).toEqual([]);
  });

  it('has words in the catalogues, every sentence of it', () => {
    const keys = Object.keys(enPageWords);
    const hasWords = (text: string) => {
      if (text === '…' || text.startsWith('…')) return true;
      const start = text.includes('…') ? text.slice(0, text.indexOf('…')) : undefined;
      return keys.some((key) =>
        start === undefined ? key === text || key === `${text}.other` : key.startsWith(start),
      );
    };
    const said = literals.filter(({ givenTo }) => givenTo === 'say');
    expect(said.length).toBeGreaterThan(300);
    expect(said.filter(({ text }) => !hasWords(text)).map(({ file, text }) => `${file}: ${text}`)).toEqual([]);
  });

  it('has words on the card where it stands in the history of a contact', () => {
    const isOnCard = (key: string) => key in enCardWords || `${key}.other` in enCardWords;
    const ofPages = literals.filter(
      ({ text, givenTo }) => givenTo === 'say' && /^event\.[\w.]+$/.test(text) && !isOnCard(text),
    );
    expect(ofPages.length).toBeGreaterThan(5);
    const ofContacts = ofPages.filter(({ file }) => !readFileSync(join(src, file), 'utf8').includes('contactIds: []'));
    expect(ofContacts.map(({ file, text }) => `${file}: ${text}`)).toEqual([]);
  });
});
