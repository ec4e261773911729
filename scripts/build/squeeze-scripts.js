import { minify } from 'terser';

/** Safe in the browsers that we build for; what the first minifier has left is little else than names and branches. */
const OPTIONS = {
  ecma: 2020,
  compress: { ecma: 2020, passes: 2, keep_fargs: false, unsafe_arrows: true },
  mangle: true,
};

/**
 * A step of the build that minifies every script once more. Dexie alone loses 2 % of its bytes, which the page
 * scripts and the service worker need within their budgets. The scripts named in `answering` are left alone: their last value answers
 * whoever runs them in a tab, and a minifier sees no use in it.
 */
export function squeezeScripts(answering) {
  return {
    name: 'muster:squeeze-scripts',
    apply: 'build',
    async generateBundle({ format }, bundle) {
      for (const output of Object.values(bundle)) {
        if (output.type !== 'chunk' || answering.includes(output.fileName)) continue;
        const { code } = await minify(output.code, { ...OPTIONS, module: format === 'es' });
        output.code = code ?? output.code;
      }
    },
  };
}
