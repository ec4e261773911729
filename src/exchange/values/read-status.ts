import type { AdvocateStatus } from '../../domain/status';
import { lookUp, wordKey } from './word-table';

const STATUS_WORDS: Record<AdvocateStatus, string> = {
  nominated:
    'nominee, proposed, candidate, prospect, submitted, nominiert, vorgeschlagen, kandidat, nommé, nominé, proposé, candidat, nominado, propuesto, candidato',
  recruiting:
    'recruitment, in recruitment, being recruited, in progress, invited, onboarding, pending, in anwerbung, anwerbung, rekrutierung, angesprochen, in bearbeitung, ' +
    'eingeladen, en recrutement, en cours, invité, en reclutamiento, reclutando, en proceso, en curso, invitado',
  active:
    'active reference, referenceable, approved, available, current, joined, aktiv, verfügbar, freigegeben, actif, active, disponible, approuvé, activo, activa, aprobado',
  paused:
    'on hold, hold, pause, suspended, resting, temporarily unavailable, pausiert, ruht, ruhend, zurückgestellt, en pause, suspendu, en attente, pausado, en pausa, en espera, suspendido',
  inactive:
    'not active, unavailable, not referenceable, declined, disabled, inaktiv, nicht aktiv, abgelehnt, inactif, indisponible, refusé, inactivo, no activo, rechazado',
  retired:
    'former advocate, alumni, retired reference, ausgemustert, ehemalig, im ruhestand, retiré, ancien, retraité, retirado, jubilado',
  'left-company':
    'left company, left, left the company, departed, no longer with company, no longer at company, moved on, gone, ausgeschieden, unternehmen verlassen, nicht mehr im unternehmen, ' +
    'firma verlassen, a quitté, a quitté l’entreprise, parti, partie, dejó la empresa, ya no trabaja, se fue',
  'do-not-contact':
    'do not contact, dnc, do not call, opted out, opt out, blocked, nicht kontaktieren, gesperrt, kontaktsperre, nicht ansprechen, ne pas contacter, bloqué, no contactar, bloqueado',
};

const knownStatus = lookUp(STATUS_WORDS);

/** The key under which a program keeps what one of its own status words means. A sign alone ("—", "⭐") is its own; blank for a blank. */
export function statusWordKey(word: string): string {
  return wordKey(word) || word.trim();
}

/** The status that a word means: by the program's own words first, then by those of four languages. */
export function readStatus(
  word: string,
  programWords: Readonly<Record<string, AdvocateStatus>>,
): AdvocateStatus | undefined {
  const key = statusWordKey(word);
  return Object.hasOwn(programWords, key) ? programWords[key] : knownStatus(word);
}
