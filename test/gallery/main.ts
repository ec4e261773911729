/*
 * A page of the build for tests that shows every component in every state: `?theme=dark`, `?dir=rtl`, `?lang=de`, and `?card=left` for
 * one state of the card alone. The language is chosen when its module is loaded, so it is said before.
 */
const query = new URLSearchParams(location.search);
const language = query.get('lang');
if (language !== null) Object.defineProperty(navigator, 'languages', { value: [language] });
document.documentElement.lang = language ?? 'en';
document.documentElement.dir = query.get('dir') ?? 'ltr';
const theme = query.get('theme');
if (theme !== null) document.documentElement.style.colorScheme = theme;

const { loadWords } = await import('../../src/ui/locales/load-words');
await loadWords();
const { showGallery } = await import('./show-gallery');
showGallery(query.get('card'));
