import type { FieldOf } from '../import-field';
import { CONTACT_WORDS } from './contact-words';

const { contactId, fullName, accountId, company, notes } = CONTACT_WORDS;

/** The words of a contact that mean the use itself here. */
const OWN_IDS = /^(?:id|record id|salesforce id|datensatz-id|identifiant|identificador)$/;
const contactIds = contactId
  .split(',')
  .filter((word) => !OWN_IDS.test(word.trim()))
  .join();

/** The words by which files of uses and of requests call their fields, in English, German, French and Spanish. */
export const USE_WORDS: Record<FieldOf<'uses'>, string> = {
  useId:
    'id, record id, salesforce id, use id, usage id, activity id, request id, reference request id, request number, reference request number, ' +
    'request no, ticket, ticket id, case number, nutzungs-id, aktivitäts-id, anfrage-id, anfragenummer, anfrage-nr, vorgangsnummer, ' +
    'datensatz-id, identifiant, id de l’activité, id de la demande, numéro de demande, n° de demande, identificador, id de uso, id de actividad, ' +
    'id de solicitud, número de solicitud',
  contactId: contactIds,
  fullName: `reference, reference name, reference used, advocate used, contact used, referenz, référence, referencia, ${fullName}`,
  accountId,
  company,
  usedOn:
    'date, used on, use date, usage date, date used, date of use, activity date, event date, call date, date of call, completed, completed on, ' +
    'completion date, date completed, fulfilled on, delivered on, request date, requested on, date requested, held on, datum, verwendet am, ' +
    'genutzt am, nutzungsdatum, einsatzdatum, eingesetzt am, verwendungsdatum, aktivitätsdatum, durchgeführt am, erledigt am, abgeschlossen am, ' +
    'anfragedatum, angefragt am, termin, date d’utilisation, utilisé le, date de l’activité, date de la demande, demandé le, date de l’appel, ' +
    'réalisé le, terminé le, effectué le, fecha, fecha de uso, usado el, utilizado el, fecha de la actividad, fecha de actividad, ' +
    'fecha de solicitud, solicitado el, fecha de la llamada, realizado el, fecha de utilización, completado el',
  useType:
    'type, kind, use type, usage type, kind of use, type of use, activity, activity type, request type, type of request, reference type, ' +
    'reference activity, participation type, participation, event type, typ, art, nutzungsart, art der nutzung, verwendungsart, einsatzart, ' +
    'aktivität, aktivitätstyp, aktivitätsart, anfragetyp, anfrageart, art der anfrage, referenzart, referenztyp, type d’utilisation, ' +
    'type d’activité, activité, type de demande, type de référence, type de participation, tipo, tipo de uso, tipo de actividad, actividad, ' +
    'tipo de solicitud, tipo de referencia, tipo de participación, clase de uso',
  request:
    'request, request name, reference request, request title, requested by, requester, subject, purpose, reason, opportunity, opportunity name, ' +
    'deal, deal name, prospect, prospect name, anfrage, referenzanfrage, angefragt von, anfragender, anforderer, betreff, zweck, anlass, ' +
    'verkaufschance, opportunity-name, interessent, demande, demande de référence, demandé par, demandeur, objet, motif, opportunité, affaire, ' +
    'prospect concerné, solicitud, solicitud de referencia, solicitado por, solicitante, asunto, motivo, propósito, oportunidad, ' +
    'nombre de la oportunidad',
  notes: `outcome, result, feedback, ergebnis, rückmeldung, résultat, retour, resultado, ${notes}`,
};
