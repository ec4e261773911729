import type { enWelcome } from '../en/welcome';
import type { WordsOf } from '../words-of';

/** The words of the first run, in German. `.one`/`.other` are plural forms. */
export const deWelcome: WordsOf<typeof enWelcome> = {
  'welcome.title': 'Willkommen bei Muster',
  'welcome.text':
    'Muster vergleicht die Datensätze Ihrer Referenzkontakte mit den LinkedIn-Profilen, die Sie öffnen, und überlässt Ihnen jede Entscheidung. Alle Datensätze bleiben in diesem Browser.',
  'welcome.program': 'Legen Sie Ihr Programm an',
  'welcome.program.text': 'Ein Programm je Kunde. Ihre Datensätze begegnen sich nie.',
  'welcome.program.name': 'Name des Programms',
  'welcome.program.create': 'Programm anlegen',
  'welcome.program.done': 'Ihr Programm: {name}',
  'welcome.program.said': 'Programm angelegt.',
  'welcome.import': 'Importieren Sie Ihre Kontakte',
  'welcome.import.text':
    'Exportieren Sie die Kontakte aus Ihrem Referenzsystem, CRM oder Ihrer Tabelle als CSV. Muster zeigt, was es verstanden hat, bevor etwas übernommen wird.',
  'welcome.import.do': 'Datei importieren',
  'surface.notice':
    'LinkedIns Bedingungen erlauben keine Erweiterungen, die von den Seiten kopieren oder sie verändern. Muster liest nur das Profil, das Sie geöffnet haben, und fragt LinkedIn nach nichts; dennoch liegt die Wahl bei Ihnen.',
  'surface.overlay': 'Auf dem Profil',
  'surface.overlay.text':
    'Ein kleines Schild auf der Seite öffnet die Karte. Damit kommt etwas auf LinkedIns Seite hinzu.',
  'surface.panel': 'Nur Seitenleiste',
  'surface.panel.text': 'Auf LinkedIns Seite kommt nichts hinzu. Die Karte erscheint in der Seitenleiste des Browsers.',
  'surface.unset': 'Bis Sie wählen, fügt Muster keiner Seite etwas hinzu.',
};
