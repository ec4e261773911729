import type { Plugin } from 'vite';

export function squeezeScripts(): Plugin;
