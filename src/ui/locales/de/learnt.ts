import type { enLearnt } from '../en/learnt';
import type { WordsOf } from '../words-of';

/** The words of the screen of learnt answers, in German. */
export const deLearnt: WordsOf<typeof enLearnt> = {
  'learnt.title': 'Gelernt',
  'learnt.text': 'Was Sie einmal beantwortet haben. Muster richtet sich bei jedem Kontakt dieses Programms danach.',
  'learnt.none.title': 'Noch nichts gelernt',
  'learnt.none.text':
    'Wo Muster nicht sagen kann, ob zwei Firmen oder zwei Positionen dieselben sind, fragt die Karte. Ihre Antworten stehen hier, und auch, wen Sie „nicht diese Person“ genannt haben. Jede lässt sich entfernen.',
  'learnt.search': 'Antworten durchsuchen',
  'learnt.about': 'Antworten über',
  'learnt.about.all': 'Alles',
  'learnt.about.company': 'Firmen',
  'learnt.about.title': 'Positionen',
  'learnt.about.person': 'Personen',
  'learnt.noMatch': 'Keine Antwort passt.',
  'learnt.same.company': '„{seen}“ ist dieselbe Firma wie „{stored}“',
  'learnt.other.company': '„{seen}“ ist eine andere Firma als „{stored}“',
  'learnt.same.title': '„{seen}“ ist dieselbe Stelle wie „{stored}“',
  'learnt.other.title': '„{seen}“ ist eine andere Stelle als „{stored}“',
  'learnt.person': 'Dieses LinkedIn-Profil ist nicht {name}',
  'learnt.profile': 'Profil öffnen',
  'learnt.profile.of': 'Profil öffnen, das nicht {name} ist',
  'learnt.remove': 'Entfernen',
  'learnt.remove.of': 'Entfernen: {answer}',
  'learnt.removed': 'Entfernt. Vom nächsten Profil an, das Sie öffnen, zählt es nicht mehr.',
};
