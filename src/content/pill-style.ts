/**
 * The pill's style, inside its shadow root. It stands bottom left, in the gutter beside LinkedIn's 1128 px wide page:
 * navigation is on top, messages bottom right, advertisements in the right rail; LinkedIn's own notices bottom left lie
 * above the pill. Where the gutter is too narrow for words only the marks show, until the pill is pointed at.
 * Colours are those of src/ui/theme/tokens.css.
 */
export const PILL_STYLE = `
button{all:unset;box-sizing:border-box;position:fixed;left:16px;bottom:16px;max-width:max(50vw - 596px,112px);display:flex;align-items:center;gap:8px;
min-height:36px;padding:6px 14px 6px 8px;border:1px solid var(--edge);border-radius:18px;background:var(--sheet);color:var(--ink);
font:400 12px/1.3 system-ui,-apple-system,'Segoe UI',Roboto,'Noto Sans',Arial,sans-serif;box-shadow:0 1px 2px #00000014,0 6px 20px #0000001f;cursor:pointer;transition:box-shadow .12s}
button,button[data-theme=light]{color-scheme:light;--sheet:#fff;--ink:#1b2123;--edge:#8b887e;--accent:#0b5a56;--good:#1b6636;--warn:#7c4a00;--bad:#9f241b;--info:#274f8c;--quiet:#545d60}
@media (prefers-color-scheme:dark){button:not([data-theme=light]){${dark()}}}
button[data-theme=dark]{${dark()}}
button:hover{box-shadow:0 1px 2px #00000024,0 8px 26px #00000038}
button:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
i,b{flex:none;display:grid;place-items:center;min-width:20px;height:20px;font-style:normal;font-weight:700;font-size:11px}
i{border-radius:50%;background:var(--tone);color:var(--sheet)}
b{display:none;font-size:14px;color:var(--tone)}
em{display:block;font-style:normal;font-weight:600;font-size:13px;color:var(--tone)}
button:is(:hover,:focus-visible,.wide){max-width:min(340px,90vw)}
[data-tone=good]{--tone:var(--good)}[data-tone=warn]{--tone:var(--warn)}[data-tone=bad]{--tone:var(--bad)}[data-tone=info]{--tone:var(--info)}[data-tone=quiet]{--tone:var(--quiet)}
p{position:absolute;width:1px;height:1px;margin:0;overflow:hidden;clip-path:inset(50%)}
@media (width<1416px){button:not(:hover,:focus-visible,.wide){gap:2px;padding-right:8px}button:not(:hover,:focus-visible,.wide)>span{display:none}button:not(:hover,:focus-visible,.wide)>b{display:grid}}
@media (width<700px){button{bottom:72px}}
@media (prefers-reduced-motion:reduce){button{transition:none}}
@media (forced-colors:active){i{background:Canvas;color:CanvasText;border:1px solid}button{border-color:ButtonBorder}}
@media print{button{display:none}}`;

function dark(): string {
  return 'color-scheme:dark;--sheet:#1d2123;--ink:#edebe6;--edge:#7a8184;--accent:#74cbc2;--good:#85d29d;--warn:#eab96c;--bad:#f5a297;--info:#9bbef0;--quiet:#aab1b2';
}
