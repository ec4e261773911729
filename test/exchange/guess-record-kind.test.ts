import { describe, expect, it } from 'vitest';
import { guessRecordKind } from '../../src/exchange/guess-record-kind';
import type { RecordKind } from '../../src/exchange/record-kind';

const guess = (header: string, { row = '', file = 'export.csv', sheet = '' } = {}) =>
  guessRecordKind(header.split(','), [row.split(',')], file, sheet);

describe('the kind of records in a table is told by its header', () => {
  it.each<[RecordKind, string]>([
    ['contacts', 'First Name,Last Name,Title,Company'],
    ['contacts', 'Full name,Company'],
    ['contacts', 'Name,Status'],
    ['contacts', 'Contact,Account,Status,Owner,Notes'],
    ['contacts', 'Name,Vorname,Titel,Firma,Ort,Branche,Region,Mitarbeiterzahl'],
    ['contacts', 'Prénom,Nom,Société,Secteur,Statut'],
    ['contacts', 'Full name,Title,Company,Industry,Region,Company size,Status,URL'],
    ['contacts', 'Customer,Contact,Title,Reference types,Last used'],
    ['contacts', 'Record ID,First Name,Last Name,Email,Create Date'],
    ['contacts', 'FN,N Given,N Family,ORG,TITLE,EMAIL,URL,REV'],
    ['accounts', 'Account Name,Industry,Number of Employees,Region'],
    ['accounts', 'Kundenname,Branche,Mitarbeiterzahl,Kundenstatus'],
    ['accounts', 'Nom du compte,Secteur,Effectif,Statut du compte'],
    ['accounts', 'Nombre de la cuenta,Industria,Número de empleados,Región'],
    ['accounts', 'Company,Industry,Status'],
    ['accounts', 'Name,Industry,Region'],
    ['contacts', 'Name,Title,Industry'],
    ['assets', 'Asset Title,Asset Type,Contacts,Account,Status,Publish Date,URL'],
    ['assets', 'Title,Type,Contacts,Status,Published on,Link'],
    ['assets', 'Titel,Inhaltstyp,Kontakte,Kunde,Veröffentlicht am,Link'],
    ['assets', 'Titre,Type de contenu,Contacts,Compte,Date de publication,Lien'],
    ['assets', 'Título,Tipo de contenido,Contactos,Cuenta,Fecha de publicación,Enlace'],
    ['uses', 'Request ID,Contact,Account,Request Date,Request Type,Opportunity'],
    ['uses', 'Contact,Used on,Type'],
    ['uses', 'Datum,Kontakt,Kunde,Referenzart,Verkaufschance'],
    ['uses', 'Date de la demande,Contact,Compte,Type de demande,Opportunité'],
    ['uses', 'Fecha de uso,Contacto,Cuenta,Tipo de uso,Oportunidad'],
    ['nominations', 'Nomination URL,Submission Date,Status,Company Name'],
    ['nominations', 'Nominee,Job Title,Company,Nominated by,Nomination status'],
    ['nominations', 'Nominierte Person,Firma,Eingereicht am,Nominierungsstatus'],
    ['nominations', 'Personne nommée,Entreprise,Date de soumission,Statut de la nomination'],
    ['nominations', 'Nominado,Empresa,Fecha de nominación,Estado de la nominación'],
  ])('%s: %s', (kind, header) => expect(guess(header)).toBe(kind));
});

describe('where the header may be any kind’s', () => {
  it.each<[RecordKind, { row?: string; file?: string; sheet?: string }]>([
    ['accounts', { row: '001Ax00000qRsTuIAK' }],
    ['contacts', { row: '003Ax00000bCdEfIAK', file: 'accounts.csv' }],
    ['accounts', { file: 'Account_export-2026.csv' }],
    ['assets', { file: 'case studies.csv' }],
    ['nominations', { file: 'Nominierungen.csv' }],
    ['uses', { file: 'reference requests.csv' }],
    ['nominations', { file: 'contacts and accounts.xlsx', sheet: 'Nominations' }],
    ['contacts', {}],
  ])('%s by %j', (kind, told) => expect(guess('Id,Name,Owner', told)).toBe(kind));
});

it('a file of contacts stays one, whatever customers or requests its name speaks of', () => {
  expect(guess('Full name,Title,Company', { file: 'customers.csv' })).toBe('contacts');
  expect(guess('Customer,Contact,Status', { file: 'customer list.csv' })).toBe('contacts');
  expect(guess('First name,Last name,E-mail', { file: 'reference requests.csv' })).toBe('contacts');
});
