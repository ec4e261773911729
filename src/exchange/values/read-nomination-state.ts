import type { Nomination } from '../../domain/nomination';
import { lookUp } from './word-table';

/** The state of a nomination that a word means, in four languages. */
export const readNominationState: (text: string) => Nomination['state'] | undefined = lookUp<Nomination['state']>({
  open: 'new, draft, searching, wanted, to do, not started, reopened, offen, neu, entwurf, gesucht, ouvert, ouverte, nouveau, nouvelle, brouillon, recherché, abierto, abierta, nuevo, nueva, borrador, se busca',
  proposed:
    'nominated, submitted, pending, in progress, in review, under review, in process, pending approval, awaiting approval, contacted, vorgeschlagen, nominiert, eingereicht, ausstehend, in bearbeitung, ' +
    'in prüfung, kontaktiert, proposé, proposée, nommé, nominé, soumis, soumise, en attente, en cours, en examen, contacté, propuesto, propuesta, nominado, enviado, enviada, pendiente, en curso, ' +
    'en revisión, en proceso, contactado',
  accepted:
    'approved, won, joined, converted, completed, complete, closed won, recruited, active, yes, angenommen, genehmigt, freigegeben, gewonnen, abgeschlossen, aktiv, accepté, acceptée, approuvé, approuvée, ' +
    'validé, terminé, gagné, recruté, aceptado, aceptada, aprobado, aprobada, ganado, completado, reclutado',
  declined:
    'rejected, denied, refused, withdrawn, cancelled, canceled, closed, closed lost, lost, not approved, no, abgelehnt, zurückgezogen, abgebrochen, geschlossen, refusé, refusée, rejeté, rejetée, retiré, ' +
    'annulé, perdu, rechazado, rechazada, denegado, retirado, cancelado, perdido, cerrado',
});
