import type { FieldOf } from '../import-field';
import { CONTACT_WORDS } from './contact-words';

const { accountId, company, fullName, title, profile, owner, notes } = CONTACT_WORDS;

/** The words by which files of nominations call their fields, in English, German, French and Spanish. */
export const NOMINATION_WORDS: Record<FieldOf<'nominations'>, string> = {
  nominationId:
    'nomination url, nomination id, nomination link, nomination, nomination name, nomination number, id, record id, salesforce id, url, link, ' +
    'nominierungs-id, nominierung, nominierungs-url, nominierungsnummer, datensatz-id, id de la nomination, url de la nomination, ' +
    'lien de la nomination, identifiant, proposition, id de la nominación, id de nominación, url de la nominación, enlace de la nominación, ' +
    'nominación, identificador',
  accountId,
  company,
  fullName:
    'nominee, nominee name, nominated, nominated contact, nominated person, who is nominated, candidate, candidate name, nominierte person, ' +
    'nominierter kontakt, nominierter, nominierte, kandidat, kandidatin, vorgeschlagene person, personne nommée, contact nommé, candidat, ' +
    `candidate proposée, candidat proposé, nominé, nominado, nominada, persona nominada, contacto nominado, candidato, candidata, ${fullName}`,
  title: `nominee title, title of nominee, ${title}`,
  profile,
  replaces:
    'replaces, replacement for, replaces contact, successor of, successor to, in place of, former contact, ersetzt, ersatz für, nachfolge von, ' +
    'nachfolger von, nachfolgerin von, bisheriger kontakt, remplace, en remplacement de, successeur de, ancien contact, reemplaza, reemplaza a, ' +
    'sustituye a, sucesor de, en lugar de, contacto anterior',
  nominationStatus:
    'status, nomination status, state, stage, nominierungsstatus, status der nominierung, stand, phase, statut, statut de la nomination, état, ' +
    'étape, estado, estado de la nominación, estatus, etapa',
  submittedOn:
    'submission date, submitted on, submitted, date submitted, nominated on, nomination date, date nominated, created on, created date, ' +
    'date created, created, createdate, createddate, eingereicht am, eingereicht, einreichungsdatum, nominiert am, nominierungsdatum, ' +
    'vorgeschlagen am, angelegt am, erstellt am, date de soumission, soumis le, soumise le, proposé le, nommé le, date de nomination, créé le, ' +
    'date de création, fecha de envío, enviado el, enviada el, propuesto el, nominado el, fecha de nominación, creado el, fecha de creación',
  nominationDueOn:
    'due on, due date, due, deadline, target date, decision due, fällig am, fällig, fälligkeit, frist, zieldatum, échéance, date d’échéance, ' +
    'date limite, à faire avant le, fecha límite, vencimiento, fecha de vencimiento, fecha objetivo, plazo',
  owner:
    'nominated by, nominator, submitted by, created by, eingereicht von, nominiert von, vorgeschlagen von, proposé par, soumis par, nommé par, ' +
    `propuesto por, nominado por, enviado por, ${owner}`,
  notes: `reason, why, justification, grund, begründung, raison, motif, justificación, motivo, razón, ${notes}`,
};
