import type { enRecordSentences } from '../en/record-sentences';
import type { WordsOf } from '../words-of';

/** What is wrong with records, why two may be one, and why a step with them is refused, in German. Put into words by `sayIn`, as the other sentences are. */
export const deRecordSentences: WordsOf<typeof enRecordSentences> = {
  'wrong.status': 'Der Status „{word}“ ist nicht bekannt',
  'wrong.email': '„{email}“ ist keine E-Mail-Adresse',
  'wrong.phone.malformed': '„{number}“ ist keine Telefonnummer',
  'wrong.phone.impossible': '„{number}“ ist zu lang oder zu kurz für ihr Land',
  'wrong.phone.unknown-word': '„{number}“ wird nicht verstanden',
  'wrong.no-name': 'Der Name fehlt',
  'wrong.no-company': 'Die Firma fehlt',
  'wrong.no-title': 'Die Position fehlt',
  'wrong.no-profile': 'Es ist keine LinkedIn-Adresse bekannt',

  'twins.name.same': 'gleicher Name',
  'twins.name.variant': 'gleicher Name in anderer Form',
  'twins.name.unsure': 'ähnlicher Name',
  'twins.name.different': 'aber ein anderer Name',
  'twins.name.part': 'ein Teil des Namens ist gleich',
  'twins.name.none': 'einer der beiden hat keinen Namen',
  'twins.profile': 'gleiches LinkedIn-Profil',
  'twins.email': 'gleiche E-Mail-Adresse',
  'twins.phone': 'gleiche Telefonnummer',
  'twins.title': 'gleiche Position',
  'twins.company.same': 'gleiche Firma',
  'twins.company.related': 'verbundene Firmen',
  'twins.company.past': 'eine Person war dort, wo die andere ist',

  'event.program': 'Programm {name} angelegt',
  'event.settings': 'Einstellungen von {name} geändert',
  'refused.sameContact': 'Ein Kontakt lässt sich nicht mit sich selbst zusammenführen. Wählen Sie zwei.',
  'refused.blank': 'Tragen Sie zuerst etwas ein: {field}.',
  'refused.oneValue': 'Das ist zu lang oder hat mehrere Zeilen. Schreiben Sie nur einen Wert.',
  'refused.addressForName': 'Das ist eine E-Mail-Adresse. Schreiben Sie den Namen der Person.',
  'refused.noEmail': 'Das ist keine E-Mail-Adresse. Sie sieht aus wie name@firma.com.',
  'refused.noPhone': 'Das ist keine Telefonnummer. Sie sieht aus wie +1 212 555 0147.',
  'refused.noWord': 'Es gibt kein Wort zu erklären.',
  'refused.noSample': 'Hier lässt sich nur ein Beispielprogramm entfernen.',
  'refused.programName': 'Ein Programm braucht einen Namen. Der Name des Kunden eignet sich gut.',
  'refused.programTaken': 'Es gibt schon ein Programm namens „{name}“. Wählen Sie einen anderen Namen.',
  'refused.wholeNumbers': 'Tage und Grenzen müssen ganze Zahlen sein, 0 oder mehr.',
  'refused.recordAddress':
    'Die Adresse eines Datensatzes muss mit https:// beginnen und {braces} enthalten, wo die ID hingehört.',
  'refused.noTarget': 'Dieses Exportformat gibt es nicht. Wählen Sie eines aus der Liste.',
  'refused.noHome':
    'Nur Felder, die Muster korrigiert, können zu einem System gehören. Wählen Sie eines aus der Liste.',
  'refused.region': 'Das Land der Telefonnummern wird mit zwei Buchstaben angegeben, etwa DE oder US.',
};
