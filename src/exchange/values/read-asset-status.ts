import type { Asset } from '../../domain/asset';
import { lookUp } from './word-table';

/** The status of an asset that a word means, in four languages. */
export const readAssetStatus: (text: string) => Asset['status'] | undefined = lookUp<Asset['status']>({
  planned:
    'plan, idea, proposed, requested, not started, to do, todo, upcoming, scheduled, backlog, open, new, geplant, idee, vorgeschlagen, angefragt, offen, neu, ' +
    'planifié, prévu, idée, proposé, demandé, à faire, nouveau, planificado, planeado, previsto, idea, propuesto, solicitado, pendiente, por hacer, nuevo',
  'in-review':
    'review, in progress, draft, drafting, in production, in approval, awaiting approval, pending approval, approval, customer review, legal review, editing, wip, ' +
    'in prüfung, in bearbeitung, entwurf, in freigabe, freigabe ausstehend, in arbeit, in produktion, en relecture, en cours, brouillon, en révision, en validation, ' +
    'en cours de validation, en production, en revisión, en curso, borrador, en proceso, en aprobación, en producción',
  published:
    'live, public, final, approved, complete, completed, done, released, active, available, current, veröffentlicht, öffentlich, freigegeben, fertig, abgeschlossen, aktiv, ' +
    'publié, publiée, en ligne, public, approuvé, terminé, actif, disponible, publicado, publicada, en línea, público, aprobado, terminado, completado, activo',
  withdrawn:
    'retired, archived, removed, expired, unpublished, inactive, cancelled, canceled, rejected, outdated, obsolete, do not use, zurückgezogen, archiviert, entfernt, abgelaufen, ' +
    'inaktiv, abgebrochen, abgelehnt, veraltet, retiré, retirée, archivé, archivée, supprimé, expiré, inactif, annulé, obsolète, retirado, retirada, archivado, eliminado, ' +
    'caducado, inactivo, cancelado, rechazado, obsoleto',
});
