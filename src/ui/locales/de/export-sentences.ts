import type { enExportSentences } from '../en/export-sentences';
import type { WordsOf } from '../words-of';

/** What cannot go out in a file, what is to be known of one, and why a step of an export is refused, in German. Put into words by `sayIn`, as the other sentences are. */
export const deExportSentences: WordsOf<typeof enExportSentences> = {
  'skip.contactGone': 'Den Kontakt dieser Korrektur gibt es nicht mehr.',
  'skip.aContact': 'Ein Kontakt',
  'skip.aRecord': 'Ein Datensatz',
  'skip.of': '{name}: {why}',
  'skip.noKey':
    'Diese Spalte ist noch nicht bekannt: {id}. Importieren Sie einmal eine Datei jenes Systems und exportieren Sie dann noch einmal.',
  'skip.noId': '{name}: {id} fehlt. Importieren Sie eine Datei, in der das steht, oder verwenden Sie das Excel-Format.',
  'skip.noMove':
    '{name} ist jetzt bei „{value}“, und dieses Programm vermerkt den Weggang, statt den Account zu wechseln: Status, Auffindbarkeit und der Tag des Weggangs zeigen das an. Ziehen Sie diese Korrektur zurück, oder stellen Sie im Programm ein, dass Kontakte zum neuen Account wechseln.',
  'skip.noColumn':
    'Für „{field}“ ist keine Spalte bekannt. Importieren Sie einmal eine Datei von {system}, die sie hat, und exportieren Sie dann noch einmal.',
  'skip.leftOut':
    'In den gewählten Spalten fehlt „{field}“. Nehmen Sie es hinzu, oder exportieren Sie mit den üblichen Spalten.',
  'skip.leftOutOfTemplate':
    'Die Vorlage „{template}“ hat keine Spalte für „{field}“. Nehmen Sie sie hinzu, oder exportieren Sie ohne die Vorlage.',
  'skip.long':
    '{name}: Der Wert hat {length} Zeichen, und {system} nimmt höchstens {most} je Zelle. Kürzen Sie ihn und exportieren Sie dann noch einmal.',
  'skip.longCell':
    '{name}: Ein Wert hat mehr als {most} Zeichen; das fasst keine Zelle einer Arbeitsmappe. Exportieren Sie ihn als CSV für Excel oder JSON.',
  'skip.cannotEmpty':
    '{system} kann kein Feld leeren. Leeren Sie es von Hand im System und ziehen Sie dann diese Korrektur zurück.',
  'skip.wouldEmpty':
    '„{value}“ würde das Feld in {system} leeren. Ändern Sie den Wert, oder ziehen Sie diese Korrektur zurück.',
  'skip.onlyYear':
    'Bekannt ist nur das Jahr des Weggangs ({year}), und die Spalte verlangt einen Tag. Ergänzen Sie zuerst den Monat.',
  'skip.noAccount':
    'Kein Account des Programms heißt „{company}“. Legen Sie ihn in Salesforce an, importieren Sie eine Account-Datei und exportieren Sie dann noch einmal.',
  'skip.accountWithoutId':
    'Der Account „{company}“ hat noch keine Salesforce-ID. Importieren Sie eine Account-Datei, in der sie steht, und exportieren Sie dann noch einmal.',
  'skip.severalAccounts':
    'Mehrere Accounts heißen „{company}“. Verschieben Sie den Kontakt in Salesforce und ziehen Sie dies dann zurück.',
  'skip.account.noId':
    'Der Account „{name}“: {id} fehlt. Importieren Sie eine Account-Datei, in der das steht, oder benennen Sie ihn von Hand um.',
  'skip.account.noName': 'Ein Account kann seinen Namen nicht verlieren. Ziehen Sie diese Korrektur zurück.',
  'skip.account.newer':
    'Der Account „{name}“ hat in diesem Export einen neueren Namen. Ziehen Sie die ältere Korrektur zurück.',
  'skip.newer': '{name} hat in diesem Export eine neuere Korrektur von „{field}“. Ziehen Sie die ältere zurück.',
  'skip.cardOfAccount':
    'Der Account „{before}“ heißt jetzt „{after}“: Eine Karte ist von einer Person. Verwenden Sie für Accounts ein anderes Format.',
  'skip.cardField': '{name}: Eine Karte hat keinen Platz für „{field}“. Verwenden Sie dafür ein anderes Format.',
  'skip.sheetAccount':
    'Der Account „{before}“ heißt jetzt „{after}“: Das Blatt hat eine Zeile je Kontakt und keine für den Account. Ersetzen Sie den Namen im Blatt und ziehen Sie dann diese Korrektur zurück.',

  'out.formulas':
    'Geschrieben, wie es ist, obwohl es wie eine Formel beginnt: {values}. Laden Sie die Datei, ohne sie in einem Tabellenprogramm zu öffnen.',
  'out.statusWord':
    'Der Status wird als „{label}“ geschrieben: Noch kein Import hat gezeigt, wie Ihr System ihn schreibt. Prüfen Sie dessen Auswahlliste.',
  'out.hubspotCompany':
    'HubSpot bekommt die neue Firma als Text. Die verknüpfte Firma bleibt: Ändern Sie die Verknüpfung dort.',
  'out.wizard':
    'Wählen Sie im Datenimport-Assistenten „Vorhandene Datensätze aktualisieren“, den Abgleich über die Salesforce-ID und Unicode (UTF8) als Kodierung. Er liest Datumsangaben im Format Ihrer Salesforce-Sprache: Prüfen Sie diejenigen, die als Jahr, Monat, Tag geschrieben sind.',
  'out.filled':
    'Zellen, die nicht korrigiert wurden, enthalten, was der Datensatz jetzt hat: Eine Aktualisierung über den Schlüssel kann eine Zelle leeren, wo die Datei eine leere hat.',
  'out.wholeCards':
    'Jede Karte ist vollständig: Sie hat auch, was nicht korrigiert wurde, wie der Datensatz es jetzt hat.',
  'out.cardsLack':
    'Karten haben keinen Platz für Status, Teilnahmen, Produkte und eigene Felder. Kontakte als CSV, Excel oder JSON haben sie alle.',
  'out.erased':
    'Diese Datei wird nicht mehr aufbewahrt, denn eine Person darin wurde gelöscht. Sie lässt sich nicht noch einmal speichern.',
  'out.wideList': 'Die Liste hat {columns} Spalten, und ein Blatt fasst {most}. Wählen Sie Spalten.',
  'out.longList': 'Die Liste hat mehr als {most} Zeilen; das fasst kein Blatt. Schreiben Sie sie als CSV oder JSON.',
  'out.longCell':
    '„{column}“ in Zeile {row} hat {length} Zeichen, und eine Zelle einer Arbeitsmappe fasst {most}. Schreiben Sie die Liste als CSV oder JSON.',

  'id.salesforce': 'Salesforce-ID',
  'id.reference-edge': 'ReferenceEdge-ID',
  'id.hubspot': 'HubSpot-Datensatz-ID',
  'id.smartsheet': 'Schlüssel des Smartsheet-Blatts',
  'label.title': 'Position',
  'label.company': 'Firma',
  'label.givenName': 'Vorname',
  'label.familyName': 'Nachname',
  'label.location': 'Ort',
  'label.profileUrl': 'LinkedIn-Adresse',
  'label.status': 'Referenzstatus',
  'label.searchable': 'Auffindbar',
  'label.leftOn': 'Weggang am',
  'label.email': 'E-Mail',
  'label.phone': 'Telefon',
  'label.mobile': 'Mobiltelefon',

  'event.exported.one': '{count} Korrektur exportiert in {file}',
  'event.exported.other': '{count} Korrekturen exportiert in {file}',
  'event.prepared.one': '{file} mit {count} Korrektur vorbereitet',
  'event.prepared.other': '{file} mit {count} Korrekturen vorbereitet',
  'event.download': 'Download von {file} begonnen',
  'event.takenBack': '{file} zurückgenommen',
  'event.comment.written': 'Kommentar zu {file} geschrieben',
  'event.comment.removed': 'Kommentar zu {file} entfernt',
  'event.columns.saved': 'Spalten „{name}“ gespeichert',
  'event.columns.changed': 'Spalten „{name}“ geändert',
  'event.columns.removed': 'Spalten „{name}“ entfernt',
  'refused.emptyQueue':
    'Die Warteschlange ist leer: Übernehmen Sie zuerst eine Änderung auf einem Profil und exportieren Sie dann.',
  'refused.noneChosen':
    'Es ist keine Korrektur gewählt. Wählen Sie mindestens eine, oder exportieren Sie die ganze Warteschlange.',
  'refused.noneWaits': 'Keine der gewählten Korrekturen wartet noch. Sehen Sie sich die Warteschlange noch einmal an.',
  'refused.noneFits': 'Keine der Korrekturen kann in diesem Format hinaus. {first}[ {second}][ {third}][ {more}]',
  'refused.moreReasons.one': 'Und {count} weiterer Grund; die Vorschau führt alle auf.',
  'refused.moreReasons.other': 'Und {count} weitere Gründe; die Vorschau führt alle auf.',
  'refused.noExport': 'Dieser Export ist nicht mehr bekannt. Bereiten Sie einen neuen vor.',
  'refused.longComment': 'Ein Kommentar darf bis zu {most} Zeichen haben. Kürzen Sie ihn.',
  'refused.templateName': 'Eine Vorlage braucht einen Namen von höchstens {most} Zeichen.',
  'refused.noColumns': 'Dieses Dateiformat hat keine Spalten zu wählen.',
  'refused.unknownColumns': 'Dieses Dateiformat hat keine Spalte {columns}. Wählen Sie noch einmal.',
  'refused.noContacts': 'Das Programm hat noch keine Kontakte. Importieren Sie zuerst eine Datei.',
  'refused.noNominations':
    'Das Programm hat noch keine Nominierungen. Importieren Sie zuerst eine Datei, die welche hat.',
  'refused.noNextActions':
    'Es ist noch kein nächster Schritt vermerkt. Importieren Sie zuerst eine Datei, die welche hat.',
  'refused.notSaved':
    '{file} wurde nicht gespeichert: Der Browser hat den Download abgelehnt, oder er wurde abgebrochen. Versuchen Sie es noch einmal.',
};
