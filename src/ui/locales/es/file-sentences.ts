import type { enFileSentences } from '../en/file-sentences';
import type { WordsOf } from '../words-of';

/** Why a file or a row of it is not taken, and what is to be known of what was read, in Spanish. Put into words by `sayIn`, as the other sentences are. */
export const esFileSentences: WordsOf<typeof enFileSentences> = {
  'file.empty': 'El archivo está vacío.',
  'file.tooLarge':
    'El archivo es demasiado grande ({size} MB; se leen hasta {limit} MB): divídalo e importe las partes.',
  'file.mixed':
    'La línea {line} está escrita en UTF-8 y la línea {other} en otra codificación: el archivo se armó a partir de dos fuentes. Guarde ambas partes en una sola codificación (UTF-8) o impórtelas una tras otra.',
  'file.nul':
    'La línea {line} contiene caracteres NUL: no es un archivo de texto o está dañado. Expórtelo de nuevo como CSV.',
  'file.noTable':
    'No se encontró ninguna tabla: ninguna de las 20 primeras líneas parece un encabezado. El archivo debe tener columnas separadas por comas, puntos y comas, tabuladores o barras, y una línea que las nombre.',
  'file.oldExcel':
    'Es un archivo antiguo de Excel o Word (.xls, .doc) o un libro con contraseña, que Muster no lee. Ábralo, guárdelo como libro de Excel (.xlsx) sin contraseña y suelte aquí ese archivo.',
  'file.pdf':
    'Es un documento PDF. Exporte la lista de su sistema como CSV o libro de Excel y suelte aquí ese archivo.',
  'file.picture': 'Es una imagen. Exporte la lista de su sistema como CSV o libro de Excel y suelte aquí ese archivo.',
  'file.gzip': 'Este archivo está comprimido (gzip). Descomprímalo primero y suelte aquí el archivo que contiene.',
  'file.richText':
    'Es un documento de texto. Exporte la lista de su sistema como CSV o libro de Excel y suelte aquí ese archivo.',
  'file.webPage':
    'Es una página web, como las que algunos sistemas escriben para «Excel». Ábrala, guárdela como libro de Excel (.xlsx) o como CSV y suelte aquí ese archivo.',
  'file.xlsb':
    'Es un libro binario de Excel (.xlsb), que Muster no lee. Ábralo, guárdelo como libro de Excel (.xlsx) y suelte aquí ese archivo.',
  'file.otherOffice':
    'Es un documento de otro programa de oficina, que Muster no lee. Ábralo, guárdelo como libro de Excel (.xlsx) o como CSV y suelte aquí ese archivo.',
  'file.document':
    'Es un documento de texto o una presentación. Exporte la lista de su sistema como CSV y suelte aquí ese archivo.',
  'file.zip': 'Es un archivo comprimido (zip). Descomprímalo y suelte aquí los archivos que contiene.',
  'file.noText': 'El archivo no contiene ningún texto.',
  'file.notText': 'No es un archivo de texto. Exporte la lista de su sistema como CSV y suelte aquí ese archivo.',
  'file.wideHeader': 'El encabezado tiene {columns} columnas; se leen hasta {most}.',
  'file.onlyHeader': 'El archivo tiene un encabezado y ninguna fila debajo: no hay nada que importar.',
  'file.endlessRow': 'La línea {line} no termina nunca: no es una tabla. Exporte la lista de su sistema como CSV.',
  'file.openQuote':
    'En la línea {line} se abre una comilla y no se cierra nunca, así que las filas siguientes no se pueden separar. Ciérrela o duplíquela y vuelva a intentarlo.',
  'file.endlessLine': 'Una línea del archivo es más larga de lo que Muster lee o no termina nunca.',
  'file.json':
    'El archivo no es un JSON válido: en la línea {line}, en el carácter {column}, {what}. Expórtelo de nuevo y suelte aquí el archivo nuevo.',
  'file.json.early': 'termina demasiado pronto',
  'file.json.break': 'no se esperaba ahí un salto de línea',
  'file.json.seen': 'no se esperaba ahí «{seen}»',
  'file.json.noList':
    'El archivo JSON no tiene una lista de fichas en su nivel superior: debe ser una lista de objetos, un objeto que contenga una o un objeto por línea.',
  'file.json.otherList': 'El archivo no tiene ninguna lista «{sheet}» con fichas. Elija otra.',
  'file.json.deep':
    'Un valor del archivo JSON en la línea {line} tiene más de {most} niveles anidados, algo que ninguna lista de fichas tiene.',
  'file.json.long': 'El valor que empieza en la línea {line} es más largo de lo que Muster lee o no termina nunca.',
  'file.json.wide': 'Las fichas tienen más de {most} columnas, contadas hasta la ficha {record}; se leen hasta {most}.',
  'file.newerMuster':
    'Una versión más reciente de Muster escribió este archivo (formato {form}; se lee hasta el {most}). Actualice Muster y vuelva a intentarlo.',
  'file.corrections':
    'Muster escribió este archivo: contiene correcciones para otro sistema y ninguna ficha. Llévelo allí e importe lo que exporte ese sistema.',
  'file.noCards': 'El archivo no tiene ninguna tarjeta con contenido.',
  'file.wideCards':
    'Las tarjetas tienen más de {most} propiedades distintas, contadas hasta la línea {line}; se leen hasta {most}.',
  'file.crowdedCard':
    'La tarjeta que empieza en la línea {line} tiene más de {most} propiedades, algo que ningún contacto tiene.',
  'file.endlessProperty':
    'La propiedad que empieza en la línea {line} es más larga de lo que Muster lee o no termina nunca.',
  'file.emptyWorkbook': 'El libro no contiene nada.',
  'file.noHeader':
    'No se encontró ninguna tabla en el libro: ninguna de las 20 primeras filas de sus hojas parece un encabezado. Una hoja debe tener una fila que nombre sus columnas.',
  'file.noHeaderInSheet':
    'No se encontró ninguna tabla en la hoja «{sheet}»: ninguna de sus 20 primeras filas parece un encabezado. Elija otra hoja.',
  'file.wideSheet': 'La fila {row} tiene un valor más allá de la columna {column}; se leen hasta {most} columnas.',
  'file.locked':
    'El libro está bloqueado con una contraseña. Ábralo, guárdelo como libro de Excel (.xlsx) sin contraseña y suelte aquí ese archivo.',
  'file.damaged':
    'El libro está dañado: no se puede descomprimir. Ábralo en Excel, guárdelo de nuevo como libro de Excel (.xlsx) y suelte aquí ese archivo.',
  'file.damaged.in':
    'El libro está dañado: {what} no se puede leer. Ábralo en Excel, guárdelo de nuevo como libro de Excel (.xlsx) y suelte aquí ese archivo.',
  'file.damaged.sheet': 'la hoja «{name}»',
  'file.damaged.part': 'su parte «{path}»',
  'file.damaged.order':
    'La hoja está dañada: después de la fila {row}, sus filas están desordenadas. Abra el libro en Excel, guárdelo de nuevo y suelte aquí ese archivo.',
  'file.damaged.text':
    'La hoja está dañada: una celda de la fila {row} remite a un texto que no existe. Abra el libro en Excel, guárdelo de nuevo y suelte aquí ese archivo.',
  'file.unsafe': 'El libro {what}, algo que ninguna lista de fichas hace. No se descomprimió ni se importó nada de él.',
  'file.unsafe.files': 'contiene {files} archivos',
  'file.unsafe.size': 'dice ocupar {size} MB o más una vez descomprimido',
  'file.unsafe.more': 'ocupa más, una vez descomprimido, de lo que dice',
  'file.unsafe.large': 'ocupa más, una vez descomprimido, de lo que Muster lee',
  'file.unsafe.deep': 'tiene elementos anidados sin fin',
  'file.unsafe.declares': 'contiene declaraciones propias (DOCTYPE, ENTITY)',
  'file.unsafe.cell': 'tiene una celda sin fin',

  'row.openCard': 'La tarjeta no tiene fin (END:VCARD).',
  'row.noPerson': 'La tarjeta no es de una persona ({kind}).',
  'row.noObject': 'No es un objeto, como lo son las demás fichas.',
  'row.quote': 'Una comilla dentro de una celda no está duplicada.',
  'row.moreCells':
    'La fila tiene {cells} celdas y el encabezado {columns}: quizá falten las comillas de una celda que contiene el separador.',
  'row.fewerCells': 'La fila tiene {cells} celdas y el encabezado {columns}: quizá esté partida en dos líneas.',
  'row.longCell': 'La celda de «{column}» tiene más de un millón de caracteres.',
  'row.sum': 'La fila contiene sumas y no es una ficha.',
  'row.nobody': 'La fila no nombra a nadie: las celdas del nombre y del identificador del contacto están vacías.',
  'row.noAccount': 'La fila no nombra ninguna cuenta: la celda de su nombre está vacía.',
  'row.noAsset': 'El contenido no tiene título: su celda está vacía.',
  'row.nobodyUsed': 'La fila no dice a quién se recurrió: las celdas del contacto están vacías.',
  'row.noDay': 'La fila no dice cuándo se recurrió al contacto: su fecha está vacía o no es una fecha.',
  'row.nobodyNominated':
    'La fila no propone a nadie: las celdas de la persona, de la cuenta y del identificador de la propuesta están vacías.',
  'row.useType':
    '«{cell}» en «{column}» no es un tipo de uso que Muster conozca. Escriba uno como «Llamada de referencia», «Caso de éxito» o «Ponencia».',
  'row.noSalesforceId': '«{id}» no es un identificador de Salesforce (15 o 18 letras y cifras).',
  'row.noContactId': '«{id}» no es el identificador de un contacto: estos empiezan por {prefix}.',
  'row.noAccountId': '«{id}» no es el identificador de una cuenta: estos empiezan por {prefix}.',
  'row.idCase':
    'Los tres últimos caracteres de «{id}» no concuerdan con los demás: por el camino se cambiaron mayúsculas y minúsculas.',
  'row.noAccountName': 'La fila no tiene nombre de cuenta.',
  'row.noName': 'La fila no tiene nombre.',
  'row.sameAccount': 'La línea {line} es la misma cuenta, {name}, y dice otra cosa. Conserve una de las dos.',
  'row.sameContact': 'La línea {line} es el mismo contacto, {name}. Conserve una de las dos.',
  'row.sameId': 'La línea {line} tiene el mismo identificador y dice otra cosa. Conserve una de las dos.',
  'row.sameProfile': 'La línea {line} tiene la misma dirección de LinkedIn y dice otra cosa. Conserve una de las dos.',
  'row.same.assets': 'La línea {line} es el mismo contenido y dice otra cosa. Conserve una de las dos.',
  'row.same.uses': 'La línea {line} es el mismo uso y dice otra cosa. Conserve una de las dos.',
  'row.same.nominations': 'La línea {line} es la misma propuesta y dice otra cosa. Conserve una de las dos.',
  'row.noContact': 'El programa no tiene ningún contacto {name}: importe primero los contactos.',
  'row.unanswered.row': 'La fila puede ser {names}, y la pregunta quedó sin respuesta.',
  'row.unanswered.link': '«{name}» puede ser {names}, y la pregunta quedó sin respuesta.',

  'note.noMail': 'Las direcciones de correo de este archivo se dejan fuera: Muster no toma ninguna de LinkedIn.',
  'note.above.one': 'El encabezado está en la línea {line}. Se deja fuera encima: {count} fila.',
  'note.above.other': 'El encabezado está en la línea {line}. Se dejan fuera encima: {count} filas.',
  'note.footer.one': 'Se deja fuera como pie: {count} fila debajo de la tabla, desde la línea {line}.',
  'note.footer.other': 'Se dejan fuera como pie: {count} filas debajo de la tabla, desde la línea {line}.',
  'note.renamed': 'Con otro nombre, porque otra columna ya lo tiene o ninguna puede tenerlo: {names}.',
  'note.pictures': 'Las imágenes, los sonidos y las claves de las tarjetas se dejan fuera ({count}).',
  'note.strayLines':
    'Las líneas que no son una propiedad de una tarjeta se dejan fuera ({count}; la primera: línea {line}).',
  'note.cellErrors': 'Las celdas que muestran un error, como #N/D, se leen como vacías ({count}; la primera: {first}).',
  'note.unsolved':
    'Las fórmulas sin resultado guardado se leen como vacías ({count}; la primera: {first}). Abra el libro en Excel y guárdelo para que los resultados queden guardados.',
  'note.rivals':
    'Tanto «{first}» como «{second}» pueden ser «{field}»: se usa la primera y la segunda se conserva con su propio nombre. Elija la otra si es la correcta.',
  'note.noUseType':
    'Ninguna columna dice para qué se recurrió a los contactos: todos los usos se toman como llamadas de referencia.',
  'cells.kept':
    'Hay celdas de «{column}» que no se entendieron y se conservan como campo propio ({count}; la primera: «{cell}» en la línea {line}).',
  'cells.unclear':
    'Hay fechas de «{column}» que se pueden leer de dos maneras y se leyeron con el mes primero ({count}; la primera: «{cell}» en la línea {line}).',
  'cells.first':
    'Hay celdas de «{column}» con más de un valor: se usa el primero y todo se conserva como campo propio ({count}; la primera: «{cell}» en la línea {line}).',
  'cells.error':
    'Hay celdas de «{column}» que muestran un error, como #N/D, y se leen como vacías ({count}; la primera: «{cell}» en la línea {line}).',
  'cells.assumed':
    'Hay celdas de «{column}» vacías, que se toman como llamadas de referencia ({count}; la primera: «{cell}» en la línea {line}).',
};
