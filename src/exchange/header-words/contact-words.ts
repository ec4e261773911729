import type { FieldOf } from '../import-field';

/** The words by which files call the fields of a contact, in English, German, French and Spanish. */
export const CONTACT_WORDS: Record<FieldOf<'contacts'>, string> = {
  profileId: 'reference profile id, profile id, reference profile: id',
  contactId:
    'id, contact id, contactid, contact id 18, contact 18 digit id, record id, salesforce id, crm id, kontakt-id, kontaktnummer, ' +
    'kontakt nr, datensatz-id, id du contact, identifiant, identifiant du contact, numéro de contact, id de contacto, id de contacto 18, id del contacto, identificador',
  accountId:
    'account id, accountid, company id, customer id, customer number, account-id, kunden-id, kundennummer, kunden-nr, firmen-id, accountnummer, ' +
    'id du compte, identifiant du compte, numéro de client, id de cuenta, id de la cuenta, número de cliente',
  fullName:
    'name, full name, contact name, contact, contact full name, advocate, advocate name, reference contact, person, ansprechpartner, ' +
    'ansprechpartnerin, kontakt, kontaktname, vollständiger name, vor- und nachname, nom complet, nom du contact, nom et prénom, ' +
    'nom, interlocuteur, nombre, nombre completo, nombre y apellidos, nombre del contacto, contacto, persona de contacto',
  givenName: 'first name, firstname, given name, forename, vorname, rufname, prénom, nombre de pila, primer nombre',
  familyName:
    'last name, lastname, surname, family name, nachname, familienname, zuname, nom de famille, apellido, apellidos, primer apellido',
  salutation: 'salutation, honorific, anrede, civilité, tratamiento, saludo',
  title:
    'title, job title, jobtitle, position, role title, contact title, job, function, titel, position im unternehmen, funktion, stelle, stellenbezeichnung, ' +
    'berufsbezeichnung, jobtitel, titre, fonction, poste, intitulé du poste, cargo, puesto, título, puesto de trabajo',
  company:
    'company, company name, account, account name, accountname, organization, organisation, organization name, customer, customer name, employer, client, ' +
    'firma, firmenname, unternehmen, kunde, kundenname, accountname, arbeitgeber, organisation, société, entreprise, nom du compte, ' +
    'compte, nom de la société, nom de l’entreprise, empresa, cuenta, nombre de la cuenta, nombre de la empresa, cliente, compañía, organización',
  email:
    'email, e-mail, email address, e-mail address, contact email, work email, e-mail-adresse, mailadresse, mail, courriel, adresse e-mail, ' +
    'adresse électronique, correo, correo electrónico, dirección de correo electrónico',
  phone:
    'phone, telephone, phone number, business phone, direct phone, direct line, work phone, office phone, telefon, telefonnummer, ' +
    'telefon geschäftlich, durchwahl, festnetz, téléphone, numéro de téléphone, ligne directe, téléphone professionnel, teléfono, teléfono directo, número de teléfono',
  mobile:
    'mobile, mobile phone, mobilephone, cell, cell phone, mobile number, handy, mobil, mobiltelefon, mobilnummer, handynummer, portable, ' +
    'téléphone portable, téléphone mobile, móvil, teléfono móvil, celular',
  location:
    'location, city, mailing city, mailingcity, contact location, town, ort, stadt, wohnort, standort, postanschrift ort, ville, lieu, ' +
    'localisation, ville postale, ciudad, ubicación, localidad, población, ciudad de correo',
  profile:
    'linkedin, linkedin url, linkedin profile, linkedin profile url, linkedin address, linkedin link, linkedin page, profile url, public profile url, ' +
    'person linkedin url, linkedin-profil, linkedin-adresse, linkedin-url, profil linkedin, url linkedin, adresse linkedin, perfil de linkedin, perfil linkedin, url de linkedin',
  status:
    'status, advocate status, reference status, contact status, program status, member status, advocacy status, referenzstatus, ' +
    'status referenz, kontaktstatus, programmstatus, statut, statut de référence, état, statut du contact, estado, estado de referencia, estado del contacto, estatus',
  searchable:
    'searchable, is searchable, visible in search, suchbar, auffindbar, consultable, recherchable, trouvable, localizable, visible en búsqueda, buscable',
  isCustomer:
    'is customer, active customer, current customer, valid customer, customer status, ist kunde, aktiver kunde, client actif, est client, cliente activo, es cliente',
  participations:
    'participation types, participation type, reference types, reference type, reference activities, activities, agreed activities, willing to, participation, ' +
    'referenzarten, referenzart, referenztypen, teilnahme, aktivitäten, bereitschaft, types de référence, type de référence, types de participation, activités, ' +
    'tipos de referencia, tipo de referencia, tipos de participación, actividades',
  buyingRole:
    'buying role, contact role, role in purchase, decision role, role, kaufrolle, rolle, entscheidungsrolle, rolle im einkauf, rôle, rôle d’achat, rôle décisionnel, ' +
    'rol, rol de compra, función de compra',
  sentiment:
    'sentiment, nps, nps score, net promoter score, satisfaction, stimmung, zufriedenheit, nps-wert, note nps, sentiment client, sentimiento, satisfacción, puntuación nps',
  products:
    'products, product, products owned, products used, solutions, produkte, produkt, eingesetzte produkte, lösungen, produits, produit, produits utilisés, productos, producto, productos usados',
  region:
    'region, territory, geo, geography, sales region, vertriebsregion, gebiet, région, territoire, región, territorio, zona',
  industry:
    'industry, sector, vertical, industry sector, branche, industrie, wirtschaftszweig, secteur, secteur d’activité, industria, rubro',
  size:
    'company size, employees, number of employees, size, headcount, unternehmensgröße, mitarbeiter, mitarbeiterzahl, anzahl mitarbeiter, taille, effectif, ' +
    'taille de l’entreprise, tamaño, empleados, número de empleados, tamaño de la empresa',
  owner:
    'owner, contact owner, record owner, responsible, program manager, assigned to, inhaber, betreuer, zuständig, verantwortlich, kontaktinhaber, ' +
    'propriétaire, propriétaire du contact, responsable, propietario, propietario del contacto',
  notes:
    'notes, note, comments, comment, remarks, description, notizen, notiz, bemerkung, bemerkungen, kommentar, anmerkungen, remarques, commentaires, notas, comentarios, observaciones',
  leftOn:
    'left company on, left on, left company date, departure date, date left, end date, ausgeschieden am, austrittsdatum, austritt, date de départ, parti le, quitté le, ' +
    'fecha de salida, fecha de baja, salió el',
  nextAction:
    'next action, next step, next steps, follow up, nächste aktion, nächster schritt, nächste schritte, prochaine action, prochaine étape, próxima acción, próximo paso, siguiente paso',
  nextActionDueOn:
    'next action due, next action date, next action due date, next step date, due date, due, follow up date, fällig am, fällig, fälligkeit, wiedervorlage, ' +
    'échéance, date d’échéance, à faire avant le, fecha límite, vencimiento, fecha de la próxima acción',
  verifiedAt:
    'last verified, verified on, last verified date, verified, last checked, last reviewed, last validated, zuletzt geprüft, geprüft am, letzte prüfung, ' +
    'zuletzt verifiziert, vérifié le, dernière vérification, última verificación, verificado el, última revisión',
  modifiedAt:
    'last modified, last modified date, lastmodifieddate, modified on, last updated, last changed, updated at, letzte änderung, zuletzt geändert, zuletzt geändert am, ' +
    'geändert am, datum der letzten änderung, modifié le, dernière modification, date de dernière modification, fecha de última modificación, última modificación, modificado el, última actualización',
};
