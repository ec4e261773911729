import type { enFileSentences } from '../en/file-sentences';
import type { WordsOf } from '../words-of';

/** Why a file or a row of it is not taken, and what is to be known of what was read, in German. Put into words by `sayIn`, as the other sentences are. */
export const deFileSentences: WordsOf<typeof enFileSentences> = {
  'file.empty': 'Die Datei ist leer.',
  'file.tooLarge':
    'Die Datei ist zu groß ({size} MB; gelesen werden bis zu {limit} MB): Teilen Sie sie und importieren Sie die Teile.',
  'file.mixed':
    'Zeile {line} ist in UTF-8 geschrieben und Zeile {other} in einer anderen Kodierung: Die Datei wurde aus zwei Quellen zusammengesetzt. Speichern Sie beide Teile in einer Kodierung (UTF-8), oder importieren Sie sie nacheinander.',
  'file.nul':
    'Zeile {line} enthält NUL-Zeichen: Das ist keine Textdatei, oder sie ist beschädigt. Exportieren Sie sie noch einmal als CSV.',
  'file.noTable':
    'Es wurde keine Tabelle gefunden: Keine der ersten 20 Zeilen sieht wie eine Kopfzeile aus. Die Datei muss Spalten haben, getrennt durch Kommas, Semikolons, Tabulatoren oder senkrechte Striche, und eine Zeile, die sie benennt.',
  'file.oldExcel':
    'Das ist eine alte Excel- oder Word-Datei (.xls, .doc) oder eine Arbeitsmappe mit Kennwort; Muster liest sie nicht. Öffnen Sie sie, speichern Sie sie als Excel-Arbeitsmappe (.xlsx) ohne Kennwort und legen Sie diese Datei hier ab.',
  'file.pdf':
    'Das ist ein PDF-Dokument. Exportieren Sie die Liste aus Ihrem System als CSV oder Excel-Arbeitsmappe und legen Sie diese Datei hier ab.',
  'file.picture':
    'Das ist ein Bild. Exportieren Sie die Liste aus Ihrem System als CSV oder Excel-Arbeitsmappe und legen Sie diese Datei hier ab.',
  'file.gzip': 'Diese Datei ist gepackt (gzip). Entpacken Sie sie zuerst und legen Sie die Datei darin hier ab.',
  'file.richText':
    'Das ist ein Textdokument. Exportieren Sie die Liste aus Ihrem System als CSV oder Excel-Arbeitsmappe und legen Sie diese Datei hier ab.',
  'file.webPage':
    'Das ist eine Webseite, wie manche Systeme sie für „Excel“ schreiben. Öffnen Sie sie, speichern Sie sie als Excel-Arbeitsmappe (.xlsx) oder als CSV und legen Sie diese Datei hier ab.',
  'file.xlsb':
    'Das ist eine binäre Excel-Arbeitsmappe (.xlsb); Muster liest sie nicht. Öffnen Sie sie, speichern Sie sie als Excel-Arbeitsmappe (.xlsx) und legen Sie diese Datei hier ab.',
  'file.otherOffice':
    'Das ist ein Dokument eines anderen Büroprogramms; Muster liest es nicht. Öffnen Sie es, speichern Sie es als Excel-Arbeitsmappe (.xlsx) oder als CSV und legen Sie diese Datei hier ab.',
  'file.document':
    'Das ist ein Textdokument oder eine Präsentation. Exportieren Sie die Liste aus Ihrem System als CSV und legen Sie diese Datei hier ab.',
  'file.zip': 'Das ist eine gepackte Datei (Zip). Entpacken Sie sie und legen Sie die Dateien darin hier ab.',
  'file.noText': 'In der Datei steht kein Text.',
  'file.notText':
    'Das ist keine Textdatei. Exportieren Sie die Liste aus Ihrem System als CSV und legen Sie diese Datei hier ab.',
  'file.wideHeader': 'Die Kopfzeile hat {columns} Spalten; gelesen werden bis zu {most}.',
  'file.onlyHeader': 'Die Datei hat eine Kopfzeile und keine Zeilen darunter: Es gibt nichts zu importieren.',
  'file.endlessRow':
    'Zeile {line} endet nie: Das ist keine Tabelle. Exportieren Sie die Liste aus Ihrem System als CSV.',
  'file.openQuote':
    'In Zeile {line} beginnt ein Anführungszeichen und endet nie; die Zeilen danach lassen sich nicht trennen. Schließen oder verdoppeln Sie es und versuchen Sie es noch einmal.',
  'file.endlessLine': 'Eine Zeile der Datei ist länger, als Muster liest, oder endet nie.',
  'file.json':
    'Die Datei ist kein gültiges JSON: In Zeile {line}, Zeichen {column}: {what}. Exportieren Sie sie noch einmal und legen Sie die neue Datei hier ab.',
  'file.json.early': 'sie endet zu früh',
  'file.json.break': 'dort war kein Zeilenumbruch zu erwarten',
  'file.json.seen': '„{seen}“ war dort nicht zu erwarten',
  'file.json.noList':
    'Die JSON-Datei hat oben keine Liste von Datensätzen: Sie muss eine Liste von Objekten sein, ein Objekt, das eine enthält, oder ein Objekt je Zeile.',
  'file.json.otherList': 'Die Datei hat keine Liste „{sheet}“ mit Datensätzen. Wählen Sie eine andere.',
  'file.json.deep':
    'Ein Wert der JSON-Datei in Zeile {line} hat mehr als {most} Ebenen ineinander; das hat keine Liste von Datensätzen.',
  'file.json.long': 'Der Wert, der in Zeile {line} beginnt, ist länger, als Muster liest, oder endet nie.',
  'file.json.wide':
    'Die Datensätze haben mehr als {most} Spalten, gezählt bis Datensatz {record}; gelesen werden bis zu {most}.',
  'file.newerMuster':
    'Eine neuere Version von Muster hat diese Datei geschrieben (Format {form}; gelesen wird bis {most}). Aktualisieren Sie Muster und versuchen Sie es noch einmal.',
  'file.corrections':
    'Muster hat diese Datei geschrieben: Sie enthält Korrekturen für ein anderes System und keine Datensätze. Bringen Sie sie dorthin und importieren Sie, was jenes System exportiert.',
  'file.noCards': 'Die Datei hat keine Karte, in der etwas steht.',
  'file.wideCards':
    'Die Karten haben mehr als {most} verschiedene Eigenschaften, gezählt bis Zeile {line}; gelesen werden bis zu {most}.',
  'file.crowdedCard':
    'Die Karte, die in Zeile {line} beginnt, hat mehr als {most} Eigenschaften; das hat kein Kontakt.',
  'file.endlessProperty': 'Die Eigenschaft, die in Zeile {line} beginnt, ist länger, als Muster liest, oder endet nie.',
  'file.emptyWorkbook': 'In der Arbeitsmappe steht nichts.',
  'file.noHeader':
    'In der Arbeitsmappe wurde keine Tabelle gefunden: Keine der ersten 20 Zeilen ihrer Blätter sieht wie eine Kopfzeile aus. Ein Blatt muss eine Zeile haben, die seine Spalten benennt.',
  'file.noHeaderInSheet':
    'Im Blatt „{sheet}“ wurde keine Tabelle gefunden: Keine seiner ersten 20 Zeilen sieht wie eine Kopfzeile aus. Wählen Sie ein anderes Blatt.',
  'file.wideSheet': 'Zeile {row} hat einen Wert hinter Spalte {column}; gelesen werden bis zu {most} Spalten.',
  'file.locked':
    'Die Arbeitsmappe ist mit einem Kennwort gesperrt. Öffnen Sie sie, speichern Sie sie als Excel-Arbeitsmappe (.xlsx) ohne Kennwort und legen Sie diese Datei hier ab.',
  'file.damaged':
    'Die Arbeitsmappe ist beschädigt: Sie lässt sich nicht entpacken. Öffnen Sie sie in Excel, speichern Sie sie noch einmal als Excel-Arbeitsmappe (.xlsx) und legen Sie diese Datei hier ab.',
  'file.damaged.in':
    'Die Arbeitsmappe ist beschädigt: {what} ist nicht lesbar. Öffnen Sie sie in Excel, speichern Sie sie noch einmal als Excel-Arbeitsmappe (.xlsx) und legen Sie diese Datei hier ab.',
  'file.damaged.sheet': 'das Blatt „{name}“',
  'file.damaged.part': 'ihr Teil „{path}“',
  'file.damaged.order':
    'Das Blatt ist beschädigt: Nach Zeile {row} stimmt die Reihenfolge der Zeilen nicht. Öffnen Sie die Arbeitsmappe in Excel, speichern Sie sie noch einmal und legen Sie diese Datei hier ab.',
  'file.damaged.text':
    'Das Blatt ist beschädigt: Eine Zelle in Zeile {row} verweist auf einen Text, den es nicht gibt. Öffnen Sie die Arbeitsmappe in Excel, speichern Sie sie noch einmal und legen Sie diese Datei hier ab.',
  'file.unsafe':
    'Die Arbeitsmappe {what}; das tut keine Liste von Datensätzen. Nichts davon wurde entpackt oder importiert.',
  'file.unsafe.files': 'enthält {files} Dateien',
  'file.unsafe.size': 'gibt an, entpackt {size} MB oder mehr zu haben',
  'file.unsafe.more': 'ist entpackt größer, als sie angibt',
  'file.unsafe.large': 'ist entpackt größer, als Muster liest',
  'file.unsafe.deep': 'hat Elemente ineinander ohne Ende',
  'file.unsafe.declares': 'enthält eigene Deklarationen (DOCTYPE, ENTITY)',
  'file.unsafe.cell': 'hat eine Zelle ohne Ende',

  'row.openCard': 'Die Karte hat kein Ende (END:VCARD).',
  'row.noPerson': 'Die Karte ist von keiner Person ({kind}).',
  'row.noObject': 'Es ist kein Objekt, wie die anderen Datensätze es sind.',
  'row.quote': 'Ein Anführungszeichen in einer Zelle ist nicht verdoppelt.',
  'row.moreCells':
    'Die Zeile hat {cells} Zellen und die Kopfzeile {columns}: Vielleicht fehlen einer Zelle, in der das Trennzeichen steht, die Anführungszeichen.',
  'row.fewerCells':
    'Die Zeile hat {cells} Zellen und die Kopfzeile {columns}: Vielleicht ist sie auf zwei Zeilen umbrochen.',
  'row.longCell': 'Die Zelle in „{column}“ ist länger als eine Million Zeichen.',
  'row.sum': 'Die Zeile enthält Summen und ist kein Datensatz.',
  'row.nobody': 'Die Zeile nennt niemanden: Die Zellen für den Namen und die Kontakt-ID sind leer.',
  'row.noAccount': 'Die Zeile nennt keinen Account: Die Zelle für seinen Namen ist leer.',
  'row.noAsset': 'Der Inhalt hat keinen Titel: Die Zelle dafür ist leer.',
  'row.nobodyUsed': 'Die Zeile sagt nicht, wer im Einsatz war: Die Zellen für den Kontakt sind leer.',
  'row.noDay': 'Die Zeile sagt nicht, wann der Kontakt im Einsatz war: Ihr Datum ist leer oder keines.',
  'row.nobodyNominated':
    'Die Zeile nominiert niemanden: Die Zellen für die Person, den Account und die Nominierungs-ID sind leer.',
  'row.useType':
    '„{cell}“ in „{column}“ ist keine Art von Einsatz, die Muster kennt. Schreiben Sie eine wie „Referenzgespräch“, „Fallstudie“ oder „Vortrag“.',
  'row.noSalesforceId': '„{id}“ ist keine Salesforce-ID (15 oder 18 Buchstaben und Ziffern).',
  'row.noContactId': '„{id}“ ist nicht die ID eines Kontakts: Diese beginnen mit {prefix}.',
  'row.noAccountId': '„{id}“ ist nicht die ID eines Accounts: Diese beginnen mit {prefix}.',
  'row.idCase':
    'Die letzten drei Zeichen von „{id}“ passen nicht zu den anderen: Groß- und Kleinschreibung wurde unterwegs verändert.',
  'row.noAccountName': 'Die Zeile hat keinen Accountnamen.',
  'row.noName': 'Die Zeile hat keinen Namen.',
  'row.sameAccount': 'Zeile {line} ist derselbe Account, {name}, und sagt etwas anderes. Behalten Sie eine von beiden.',
  'row.sameContact': 'Zeile {line} ist derselbe Kontakt, {name}. Behalten Sie eine von beiden.',
  'row.sameId': 'Zeile {line} hat dieselbe ID und sagt etwas anderes. Behalten Sie eine von beiden.',
  'row.sameProfile': 'Zeile {line} hat dieselbe LinkedIn-Adresse und sagt etwas anderes. Behalten Sie eine von beiden.',
  'row.same.assets': 'Zeile {line} ist derselbe Inhalt und sagt etwas anderes. Behalten Sie eine von beiden.',
  'row.same.uses': 'Zeile {line} ist derselbe Einsatz und sagt etwas anderes. Behalten Sie eine von beiden.',
  'row.same.nominations': 'Zeile {line} ist dieselbe Nominierung und sagt etwas anderes. Behalten Sie eine von beiden.',
  'row.noContact': 'Das Programm hat keinen Kontakt {name}: Importieren Sie zuerst die Kontakte.',
  'row.unanswered.row': 'Die Zeile ist vielleicht {names}, und die Frage wurde nicht beantwortet.',
  'row.unanswered.link': '„{name}“ ist vielleicht {names}, und die Frage wurde nicht beantwortet.',

  'note.noMail': 'Die E-Mail-Adressen in dieser Datei bleiben weg: Muster übernimmt keine von LinkedIn.',
  'note.above.one': 'Die Kopfzeile steht in Zeile {line}. Weggelassen darüber: {count} Zeile.',
  'note.above.other': 'Die Kopfzeile steht in Zeile {line}. Weggelassen darüber: {count} Zeilen.',
  'note.footer.one': 'Als Fußzeile weggelassen: {count} Zeile unter der Tabelle, ab Zeile {line}.',
  'note.footer.other': 'Als Fußzeilen weggelassen: {count} Zeilen unter der Tabelle, ab Zeile {line}.',
  'note.renamed': 'Umbenannt, da eine andere Spalte den Namen hat oder keine ihn haben darf: {names}.',
  'note.pictures': 'Bilder, Töne und Schlüssel der Karten bleiben weg ({count}).',
  'note.strayLines': 'Zeilen, die keine Eigenschaft einer Karte sind, bleiben weg ({count}; die erste: Zeile {line}).',
  'note.cellErrors':
    'Zellen, die einen Fehler zeigen, etwa #NV, werden als leer gelesen ({count}; die erste: {first}).',
  'note.unsolved':
    'Formeln ohne gespeichertes Ergebnis werden als leer gelesen ({count}; die erste: {first}). Öffnen und speichern Sie die Arbeitsmappe in Excel, damit die Ergebnisse darin stehen.',
  'note.rivals':
    '„{first}“ und „{second}“ können beide „{field}“ sein: Die erste Spalte wird verwendet, die zweite bleibt unter eigenem Namen. Wählen Sie die andere, wenn das richtig ist.',
  'note.noUseType':
    'Keine Spalte sagt, wofür die Kontakte im Einsatz waren: Alle Einsätze gelten als Referenzgespräche.',
  'cells.kept':
    'Zellen von „{column}“ wurden nicht verstanden und bleiben als eigenes Feld erhalten ({count}; die erste: „{cell}“ in Zeile {line}).',
  'cells.unclear':
    'Daten von „{column}“ lassen sich auf zwei Arten lesen und wurden mit dem Monat zuerst gelesen ({count}; das erste: „{cell}“ in Zeile {line}).',
  'cells.first':
    'Zellen von „{column}“ enthalten mehr als einen Wert: Der erste wird verwendet, und alles bleibt als eigenes Feld erhalten ({count}; die erste: „{cell}“ in Zeile {line}).',
  'cells.error':
    'Zellen von „{column}“ zeigen einen Fehler, etwa #NV, und werden als leer gelesen ({count}; die erste: „{cell}“ in Zeile {line}).',
  'cells.assumed':
    'Zellen von „{column}“ sind leer und gelten als Referenzgespräche ({count}; die erste: „{cell}“ in Zeile {line}).',
};
