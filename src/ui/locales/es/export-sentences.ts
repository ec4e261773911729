import type { enExportSentences } from '../en/export-sentences';
import type { WordsOf } from '../words-of';

/** What cannot go out in a file, what is to be known of one, and why a step of an export is refused, in Spanish. Put into words by `sayIn`, as the other sentences are. */
export const esExportSentences: WordsOf<typeof enExportSentences> = {
  'skip.contactGone': 'El contacto de esta corrección ya no existe.',
  'skip.aContact': 'Un contacto',
  'skip.aRecord': 'Una ficha',
  'skip.of': '{name}: {why}',
  'skip.noKey': 'Esta columna aún no se conoce: {id}. Importe una vez un archivo de ese sistema y exporte de nuevo.',
  'skip.noId': 'A {name} le falta: {id}. Importe un archivo que lo tenga o use el formato de Excel.',
  'skip.noMove':
    '{name} está ahora en «{value}», y este programa marca las salidas en lugar de trasladar a las personas: el estado, la visibilidad y el día de la salida lo dicen. Retire esta corrección o indique en el programa que las personas pasan a la nueva cuenta.',
  'skip.noColumn':
    'No se conoce ninguna columna para «{field}». Importe una vez un archivo de {system} que la tenga y exporte de nuevo.',
  'skip.leftOut': 'Las columnas elegidas omiten «{field}». Añádalo o exporte con las columnas habituales.',
  'skip.leftOutOfTemplate':
    'La plantilla «{template}» no tiene columna para «{field}». Añádala o exporte sin la plantilla.',
  'skip.long':
    '{name}: el valor tiene {length} caracteres y {system} acepta {most} por celda. Acórtelo y exporte de nuevo.',
  'skip.longCell':
    '{name}: un valor tiene más de {most} caracteres, algo que no cabe en ninguna celda de un libro. Expórtelo como CSV para Excel o JSON.',
  'skip.cannotEmpty':
    '{system} no puede vaciar un campo. Vacíelo a mano en el sistema y después retire esta corrección.',
  'skip.wouldEmpty': '«{value}» vaciaría el campo en {system}. Cambie el valor o retire esta corrección.',
  'skip.onlyYear': 'Solo se conoce el año de la salida ({year}) y la columna necesita un día. Añada primero el mes.',
  'skip.noAccount':
    'Ninguna cuenta del programa se llama «{company}». Créela en Salesforce, importe un archivo de cuentas y exporte de nuevo.',
  'skip.accountWithoutId':
    'La cuenta «{company}» aún no tiene identificador de Salesforce. Importe un archivo de cuentas que lo tenga y exporte de nuevo.',
  'skip.severalAccounts':
    'Varias cuentas se llaman «{company}». Traslade el contacto en Salesforce y después retire esto.',
  'skip.account.noId':
    'A la cuenta «{name}» le falta: {id}. Importe un archivo de cuentas que lo tenga o cámbiele el nombre a mano.',
  'skip.account.noName': 'Una cuenta no puede perder su nombre. Retire esta corrección.',
  'skip.account.newer':
    'La cuenta «{name}» tiene un nombre más reciente en esta exportación. Retire la corrección más antigua.',
  'skip.newer': '{name} tiene una corrección más reciente de «{field}» en esta exportación. Retire la más antigua.',
  'skip.cardOfAccount':
    'La cuenta «{before}» ahora se llama «{after}»: una tarjeta es de una persona. Use otro formato para las cuentas.',
  'skip.cardField': '{name}: una tarjeta no tiene lugar para «{field}». Use otro formato para eso.',
  'skip.sheetAccount':
    'La cuenta «{before}» ahora se llama «{after}»: la hoja tiene una fila por contacto y ninguna para la cuenta. Sustituya el nombre en la hoja y después retire esta corrección.',

  'out.formulas':
    'Escrito tal cual, aunque empieza como una fórmula: {values}. Cargue el archivo sin abrirlo en una hoja de cálculo.',
  'out.statusWord':
    'El estado se escribe como «{label}»: ninguna importación ha mostrado aún cómo lo escribe su sistema. Compruebe su lista de valores.',
  'out.hubspotCompany':
    'HubSpot recibe la nueva empresa como texto. La empresa asociada permanece: cambie la asociación allí.',
  'out.wizard':
    'En el asistente de importación de datos elija «Actualizar registros existentes», la coincidencia por identificador de Salesforce y la codificación Unicode (UTF8). Lee las fechas en el formato de su idioma de Salesforce: compruebe las que están escritas como año, mes, día.',
  'out.filled':
    'Las celdas que no se corrigieron contienen lo que la ficha tiene ahora, porque una actualización por clave puede vaciar una celda donde el archivo tiene una vacía.',
  'out.wholeCards': 'Cada tarjeta está completa: también tiene lo que no se corrigió, tal como está ahora en la ficha.',
  'out.cardsLack':
    'Las tarjetas no tienen lugar para estado, participaciones, productos y campos propios. Los contactos como CSV, Excel o JSON los tienen todos.',
  'out.erased':
    'Este archivo ya no se conserva, porque se borró a una persona que estaba en él. No se puede guardar de nuevo.',
  'out.wideList': 'La lista tiene {columns} columnas y en una hoja caben {most}. Elija columnas.',
  'out.longList': 'La lista tiene más de {most} filas, algo que no cabe en ninguna hoja. Escríbala como CSV o JSON.',
  'out.longCell':
    '«{column}» en la fila {row} tiene {length} caracteres y en una celda de un libro caben {most}. Escriba la lista como CSV o JSON.',

  'id.salesforce': 'identificador de Salesforce',
  'id.reference-edge': 'identificador de ReferenceEdge',
  'id.hubspot': 'identificador de registro de HubSpot',
  'id.smartsheet': 'clave de la hoja de Smartsheet',
  'label.title': 'Cargo',
  'label.company': 'Empresa',
  'label.givenName': 'Nombre de pila',
  'label.familyName': 'Apellidos',
  'label.location': 'Ubicación',
  'label.profileUrl': 'Dirección de LinkedIn',
  'label.status': 'Estado de referencia',
  'label.searchable': 'Visible en búsquedas',
  'label.leftOn': 'Dejó la empresa el',
  'label.email': 'Correo',
  'label.phone': 'Teléfono',
  'label.mobile': 'Móvil',

  'event.exported.one': '{count} corrección exportada en {file}',
  'event.exported.other': '{count} correcciones exportadas en {file}',
  'event.prepared.one': '{file} preparado con {count} corrección',
  'event.prepared.other': '{file} preparado con {count} correcciones',
  'event.download': 'Descarga de {file} iniciada',
  'event.takenBack': '{file} recuperado',
  'event.comment.written': 'Comentario sobre {file} escrito',
  'event.comment.removed': 'Comentario sobre {file} eliminado',
  'event.columns.saved': 'Columnas «{name}» guardadas',
  'event.columns.changed': 'Columnas «{name}» cambiadas',
  'event.columns.removed': 'Columnas «{name}» eliminadas',
  'refused.emptyQueue': 'La cola está vacía: acepte primero un cambio en un perfil y después exporte.',
  'refused.noneChosen': 'No hay ninguna corrección elegida. Elija al menos una o exporte toda la cola.',
  'refused.noneWaits': 'Ninguna de las correcciones elegidas espera ya. Mire de nuevo la cola.',
  'refused.noneFits': 'Ninguna de las correcciones puede salir en este formato. {first}[ {second}][ {third}][ {more}]',
  'refused.moreReasons.one': 'Y {count} motivo más; la vista previa los enumera.',
  'refused.moreReasons.other': 'Y {count} motivos más; la vista previa los enumera.',
  'refused.noExport': 'Esta exportación ya no se conoce. Prepare una nueva.',
  'refused.longComment': 'Un comentario puede tener hasta {most} caracteres. Acórtelo.',
  'refused.templateName': 'Una plantilla necesita un nombre de {most} caracteres como máximo.',
  'refused.noColumns': 'Este formato de archivo no tiene columnas que elegir.',
  'refused.unknownColumns': 'Este formato de archivo no tiene la columna {columns}. Elija de nuevo.',
  'refused.noContacts': 'El programa aún no tiene contactos. Importe primero un archivo.',
  'refused.noNominations': 'El programa aún no tiene propuestas. Importe primero un archivo que las tenga.',
  'refused.noNextActions': 'Aún no hay ninguna próxima acción anotada. Importe primero un archivo que las tenga.',
  'refused.notSaved': '{file} no se guardó: el navegador rechazó la descarga o se canceló. Vuelva a intentarlo.',
};
