import js from '@eslint/js';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import lintWalls from './scripts/lint-walls.js';
import { DOM, PURE, ROOMS } from './scripts/walls.js';

const HTML_SINKS = /^(innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|srcdoc)$/;

const bans = [
  {
    selector: `MemberExpression[property.name=${HTML_SINKS}], JSXAttribute[name.name=${HTML_SINKS}]`,
    message: 'Build nodes with createElement and textContent: HTML from text is never parsed.',
  },
  {
    selector: 'CallExpression[callee.name=/^(eval|fetch)$/]',
    message: 'Nothing is fetched and no code is made from text.',
  },
];

const clockBans = [
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: 'Pass the instant in: this room is pure.',
  },
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'Pass the instant in: this room is pure.',
  },
  {
    selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
    message: 'Pass the value in: this room is pure.',
  },
];

const domGlobals = ['window', 'document', 'navigator', 'location', 'HTMLElement', 'Element', 'Node', 'localStorage'];

export default tseslint.config(
  { ignores: ['.output/', '.wxt/', 'out/', 'node_modules/', 'test/fixtures/'] },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  {
    plugins: { muster: { rules: { walls: lintWalls } } },
    rules: {
      'muster/walls': 'error',
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'no-restricted-syntax': ['error', ...bans],
      'no-console': 'error',
      eqeqeq: 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      'no-undef': 'off',
    },
  },
  { files: ['src/ui/**'], plugins: { 'react-hooks': reactHooks }, rules: reactHooks.configs.recommended.rules },
  {
    files: PURE.map((room) => `src/${room}/**`),
    rules: { 'no-restricted-syntax': ['error', ...bans, ...clockBans] },
  },
  {
    files: Object.keys(ROOMS)
      .filter((room) => !DOM.includes(room))
      .map((room) => `src/${room}/**`),
    rules: { 'no-restricted-globals': ['error', ...domGlobals] },
  },
  {
    files: ['src/linkedin/**'],
    rules: { 'no-restricted-globals': ['error', 'window', 'document', 'location', 'localStorage'] },
  },
  { files: ['scripts/**', 'test/**', 'src/platform/log.ts'], rules: { 'no-console': 'off' } },
);
