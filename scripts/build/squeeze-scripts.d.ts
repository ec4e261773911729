import type { Plugin } from 'vite';

export function squeezeScripts(answering: readonly string[]): Plugin;
