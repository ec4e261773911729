import type { FieldOf } from '../import-field';
import { CONTACT_WORDS } from './contact-words';

const { accountId, company } = CONTACT_WORDS;

/** The words by which files of assets call their fields, in English, German, French and Spanish. */
export const ASSET_WORDS: Record<FieldOf<'assets'>, string> = {
  assetId:
    'id, asset id, record id, content id, document id, reference content id, salesforce id, asset-id, inhalts-id, dokument-id, datensatz-id, ' +
    'id du contenu, id de l’actif, identifiant, identifiant du contenu, id del contenido, id del activo, id de activo, identificador',
  assetTitle:
    'title, asset title, asset name, asset, name, content title, content name, content, document title, document name, case study title, ' +
    'case study, story title, story, story name, headline, titel, inhaltstitel, name des inhalts, titel des inhalts, dokumenttitel, überschrift, ' +
    'bezeichnung, inhalt, fallstudie, titre, titre du contenu, nom du contenu, nom du document, intitulé, contenu, nom, étude de cas, título, ' +
    'título del contenido, nombre del contenido, nombre del documento, nombre, contenido, titular, caso de éxito',
  assetKind:
    'type, kind, asset type, asset kind, kind of asset, type of asset, content type, document type, format, category, typ, art, inhaltstyp, ' +
    'inhaltsart, art des inhalts, dokumenttyp, dokumentart, kategorie, type de contenu, type d’actif, type de document, genre, catégorie, tipo, ' +
    'tipo de contenido, tipo de activo, tipo de documento, formato, categoría, clase',
  contactId:
    'contact id, contact ids, contactid, contact record id, associated contact ids, associated contact id, record id contacts, kontakt-id, ' +
    'kontakt-ids, id du contact, ids des contacts, id de contacto, id del contacto, ids de contactos',
  fullName:
    'contact, contacts, contact name, contact names, people, persons, person, featured contact, featured contacts, featured people, featured, ' +
    'speaker, speakers, spokesperson, spokespeople, quoted, quoted contact, advocate, advocates, advocate name, reference contact, ' +
    'reference contacts, associated contact, associated contacts, kontakt, kontakte, personen, ansprechpartner, ansprechpartnerin, sprecher, ' +
    'zitierte personen, beteiligte, fürsprecher, personnes, interlocuteur, interlocuteurs, intervenant, intervenants, porte-parole, contacto, ' +
    'contactos, personas, portavoz, ponente, ponentes, persona de contacto, personas de contacto',
  accountId,
  company,
  assetStatus:
    'status, asset status, content status, state, stage, publication status, approval status, stand, inhaltsstatus, veröffentlichungsstatus, ' +
    'freigabestatus, statut, état, statut du contenu, statut de publication, étape, estado, estado del contenido, estado de publicación, ' +
    'estado del activo, estatus, etapa',
  publishedOn:
    'published on, published, publish date, publishing date, published date, publication date, date published, release date, go live date, ' +
    'go-live date, live date, live since, veröffentlicht am, veröffentlicht, veröffentlichung, veröffentlichungsdatum, erscheinungsdatum, ' +
    'erschienen am, date de publication, publié le, date de parution, paru le, mis en ligne le, fecha de publicación, publicado el, ' +
    'fecha de lanzamiento',
  url:
    'url, link, address, web address, asset url, asset link, content url, document url, public url, published url, download url, hyperlink, ' +
    'location, web link, webadresse, adresse, internetadresse, verknüpfung, lien, adresse web, lien public, url du contenu, lien du contenu, ' +
    'enlace, dirección, dirección web, vínculo, url del contenido, enlace público',
};
