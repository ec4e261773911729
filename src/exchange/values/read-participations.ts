import type { Participation, ParticipationType } from '../../domain/participation';
import { readDay } from './read-day';
import { remember } from './remember';
import { splitList } from './split-list';
import { lookUp } from './word-table';

/** The participation type that a word or phrase means, in four languages. */
export const readParticipationType: (text: string) => ParticipationType | undefined = lookUp<ParticipationType>({
  'reference-call':
    'reference calls, call, calls, phone reference, sales call, referenzanruf, referenzgespräch, telefonat, telefonreferenz, appel de référence, appel, llamada de referencia, llamada',
  'reference-email':
    'reference e-mail, reference emails, email, e-mail, email reference, referenz-e-mail, e-mail de référence, courriel de référence, correo de referencia',
  'site-visit':
    'site visits, visit, onsite visit, referenzbesuch, besuch, besuch vor ort, visite sur site, visite, visita, visita en sitio, visita a las instalaciones',
  'peer-review':
    'peer reviews, review, online review, software review, bewertung, online-bewertung, évaluation, avis, avis en ligne, reseña, reseña en línea, opinión',
  'case-study':
    'case studies, success story, customer story, written case study, fallstudie, anwenderbericht, erfolgsgeschichte, étude de cas, témoignage client, cas client, caso de estudio, caso de éxito, estudio de caso',
  quote: 'quotes, testimonial, customer quote, zitat, kundenzitat, citation, cita, testimonio',
  video:
    'videos, video testimonial, video case study, videoreferenz, video-testimonial, vidéo, témoignage vidéo, vídeo, testimonio en video',
  'logo-use':
    'logo, logo usage, use of logo, logonutzung, logo-nutzung, logoverwendung, utilisation du logo, uso del logo, uso de logotipo, logotipo',
  press:
    'press release, media, pr, presse, pressemitteilung, communiqué de presse, relations presse, prensa, nota de prensa, comunicado de prensa',
  speaking:
    'speaker, speaking engagement, event speaker, conference, webinar, vortrag, redner, rednerin, konferenz, intervention, conférence, orateur, ponencia, ponente, conferencia',
  'analyst-reference':
    'analyst, analyst call, analyst references, analysten, analystengespräch, analystenreferenz, analyste, référence analyste, analista, referencia para analistas',
  'advisory-board':
    'customer advisory board, cab, advisory, kundenbeirat, beirat, comité consultatif, conseil consultatif, consejo asesor, comité asesor',
  'beta-feedback': 'beta, beta test, beta tester, beta program, betatest, retour bêta, test bêta, bêta, prueba beta',
  'user-group':
    'user groups, community, anwendergruppe, nutzergruppe, groupe d’utilisateurs, club utilisateurs, grupo de usuarios',
  award: 'awards, award nomination, auszeichnung, preis, prix, récompense, premio',
  'rfp-reference':
    'rfp, rfp references, tender, ausschreibung, ausschreibungsreferenz, appel d’offres, licitación, referencia para licitación',
  'internal-event':
    'internal events, internal, sales kickoff, kick-off, internes event, interne veranstaltung, événement interne, evento interno',
});

const consentWord = lookUp<Participation['consent']>({
  agreed: 'yes, ok, approved, zugestimmt, ja, einverstanden, accord, oui, d’accord, accepté, acordado, aceptado, sí',
  'ask-each-time':
    'ask, ask first, ask every time, on request, case by case, jedes mal fragen, auf anfrage, nachfragen, demander, sur demande, au cas par cas, preguntar, bajo petición, consultar',
  no: 'not, declined, never, nein, abgelehnt, nicht, non, refusé, rechazado, nunca',
});

/** What a list of participation types says, and the entries that mean none. */
export interface ReadParticipations {
  participations: Participation[];
  unknown: string[];
}

/**
 * Reads a list such as "Reference call; Case study (ask first, until 2026-12-31); Video: no; Speaking (until 2026-12-31)", parted by
 * semicolons, line breaks, bars, or commas. A type without a word of consent is agreed; of a type named twice the last counts.
 */
export function readParticipations(text: string): ReadParticipations {
  const { participations, unknown } = readList(text);
  return { participations: participations.map((participation) => ({ ...participation })), unknown: [...unknown] };
}

const readList = remember((text: string): ReadParticipations => {
  const byType = new Map<ParticipationType, Participation>();
  const unknown: string[] = [];
  for (const entry of splitList(text)) {
    const participation = readEntry(entry);
    if (participation === undefined) unknown.push(entry);
    else byType.set(participation.type, participation);
  }
  return { participations: [...byType.values()], unknown };
});

function readEntry(entry: string): Participation | undefined {
  const plain = readParticipationType(entry);
  if (plain !== undefined) return { type: plain, consent: 'agreed' };
  const [, name = '', qualifier = ''] = /^([^(:=]+)[(:=]\s*([^)]*)\)?\s*$/.exec(entry) ?? [];
  const type = readParticipationType(name);
  if (type === undefined) return undefined;
  return readQualifier(type, qualifier);
}

/** The words before the last day on which a consent holds. */
const UNTIL =
  /^(?:(?:valid|gültig|valable|valide|válido)\s+)?(?:(?:until|till|through|bis(?: zum)?|jusqu['’](?:au|à)|hasta(?: el)?|expires(?: on)?)\s+)?(?=\d)/i;

/** "no", "ask each time, until 2026-12-31", "bis 31.12.2026"; undefined when a part of it is not understood: that is never a yes. */
function readQualifier(type: ParticipationType, qualifier: string): Participation | undefined {
  let consent: Participation['consent'] = 'agreed';
  let validUntil: string | undefined;
  for (const part of qualifier.split(',').map((words) => words.trim())) {
    const said = consentWord(part);
    const day = said === undefined ? readDay(part.replace(UNTIL, ''), 'unclear')?.day : undefined;
    if (said === undefined && day === undefined) return undefined;
    consent = said ?? consent;
    validUntil = day ?? validUntil;
  }
  return { type, consent, ...(validUntil === undefined ? {} : { validUntil }) };
}
