import type { enWelcome } from '../en/welcome';
import type { WordsOf } from '../words-of';

/** The words of the first run, in German. `.one`/`.other` are plural forms. */
export const deWelcome: WordsOf<typeof enWelcome> = {
  'welcome.title': 'Willkommen bei Muster',
  'welcome.text':
    'Muster vergleicht die Datensätze Ihrer Referenzkontakte mit den LinkedIn-Profilen, die Sie öffnen, und überlässt Ihnen jede Entscheidung. Alle Datensätze bleiben in diesem Browser. Drei Schritte bis zum ersten Befund:',
  'welcome.done': '(fertig)',
  'welcome.program': 'Legen Sie Ihr Programm an',
  'welcome.program.text': 'Ein Programm je Kunde. Ihre Datensätze begegnen sich nie.',
  'welcome.program.name': 'Name des Programms',
  'welcome.program.create': 'Programm anlegen',
  'welcome.program.done': 'Ihr Programm: {name}',
  'welcome.program.said': 'Programm angelegt.',
  'welcome.import': 'Importieren Sie Ihre Kontakte',
  'welcome.import.text':
    'Exportieren Sie die Kontakte aus Ihrem Referenzsystem, CRM oder Ihrer Tabelle als CSV oder Excel. Muster zeigt, was es verstanden hat, bevor etwas übernommen wird.',
  'welcome.import.do': 'Datei importieren',
  'welcome.import.done.one': '{count} Kontakt ist im Programm.',
  'welcome.import.done.other': '{count} Kontakte sind im Programm.',
  'welcome.profile': 'Öffnen Sie ein Profil',
  'welcome.profile.text': 'Öffnen Sie das LinkedIn-Profil eines Ihrer Kontakte. Hier sind einige mit Adresse:',
  'welcome.profile.none':
    'Keiner der ersten Kontakte hat eine LinkedIn-Adresse. Öffnen Sie das Profil irgendeines Kontakts; Muster erkennt Personen auch an Name und Firma und fragt, wo es nicht sicher ist.',
  'welcome.profile.waiting': 'Diese Seite bemerkt den ersten Befund von selbst.',
  'welcome.verdict': 'Da ist der erste Befund. Alles ist eingerichtet.',
  'welcome.verdict.overlay':
    'Klicken Sie auf das Schild am Profil, um den Grund zu sehen, und erledigen Sie den Befund dort mit einer Taste.',
  'welcome.verdict.panel': 'Die Seitenleiste zeigt den Grund; dort erledigen Sie den Befund mit einer Taste.',
  'welcome.next.run': 'Prüfrunde beginnen',
  'welcome.next.run.text': 'Ein Profil nach dem anderen prüfen.',
  'welcome.next.queue': 'Warteschlange',
  'welcome.next.queue.text': 'Übernommene Korrekturen warten dort auf den Export.',
  'welcome.next.agenda': 'Agenda',
  'welcome.next.agenda.text': 'Was als Nächstes zu tun ist, und bis wann.',
  'welcome.back': 'Weiter: Öffnen Sie ein Profil',
  'sample.name': 'Beispielprogramm',
  'sample.offer':
    'Nichts zur Hand? Sehen Sie sich zuerst in einem Programm mit erfundenen Personen um. Ein Klick nimmt es wieder weg.',
  'sample.try': 'Beispielprogramm ausprobieren',
  'sample.note': 'Das ist das Beispielprogramm: Personen und Firmen sind erfunden, ihre Adressen führen nirgendwohin.',
  'sample.remove': 'Beispielprogramm entfernen',
  'sample.removing': 'Wird entfernt…',
  'surface.notice':
    'LinkedIns Bedingungen erlauben keine Erweiterungen, die von den Seiten kopieren oder sie verändern. Muster liest nur das Profil, das Sie geöffnet haben, und fragt LinkedIn nach nichts; dennoch liegt die Wahl bei Ihnen.',
  'surface.overlay': 'Auf dem Profil',
  'surface.overlay.text':
    'Ein kleines Schild auf der Seite öffnet die Karte. Damit kommt etwas auf LinkedIns Seite hinzu.',
  'surface.panel': 'Nur Seitenleiste',
  'surface.panel.text': 'Auf LinkedIns Seite kommt nichts hinzu. Die Karte erscheint in der Seitenleiste des Browsers.',
  'surface.unset': 'Bis Sie wählen, fügt Muster keiner Seite etwas hinzu.',
};
