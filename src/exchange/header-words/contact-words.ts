import type { FieldOf } from '../import-field';

/** The words by which files call the fields of a contact, in English, German, French and Spanish. */
export const CONTACT_WORDS: Record<FieldOf<'contacts'>, string> = {
  profileId:
    'reference profile id, profile id, reference profile: id, reference profile, reference profile name, reference profile number, ' +
    'referenzprofil-id, referenzprofil, profil de référence, id du profil de référence, perfil de referencia, id del perfil de referencia',
  contactId:
    'id, contact id, contactid, contact id 18, contact 18 digit id, record id, salesforce id, crm id, kontakt-id, kontaktnummer, kontakt nr, ' +
    'datensatz-id, id du contact, identifiant, identifiant du contact, numéro de contact, id de contacto, id de contacto 18, id del contacto, ' +
    'identificador, contact record id, record id contacts, contact number, contact no, contact key, primary contact id, hubspot id, ' +
    'hs object id, objekt-id, id d’objet, id de objeto, id de registro, id d’enregistrement, id de fiche d’informations, registro-id, ' +
    'número de contacto',
  accountId:
    'account id, accountid, company id, customer id, customer number, account-id, kunden-id, kundennummer, kunden-nr, firmen-id, accountnummer, ' +
    'id du compte, identifiant du compte, numéro de client, id de cuenta, id de la cuenta, número de cliente, associated company ids, ' +
    'associated company id, associated company ids (primary), primary associated company id, company record id, account number, accountkey, ' +
    'zugeordnete unternehmens-id, zugeordnete unternehmens-ids, ids des entreprises associées, ids de las empresas asociadas, ' +
    'unternehmens-id, id de l’entreprise, id de entreprise associée, id de empresa, id de la empresa, id de empresa asociada',
  fullName:
    'name, full name, contact name, contact, contact full name, advocate, advocate name, reference contact, person, ansprechpartner, ' +
    'ansprechpartnerin, kontakt, kontaktname, vollständiger name, vor- und nachname, nom complet, nom du contact, nom et prénom, nom, ' +
    'interlocuteur, nombre, nombre completo, nombre y apellidos, nombre del contacto, contacto, persona de contacto, display name, file as, ' +
    'formatted name, anzeigename, speichern unter, nom affiché, nombre para mostrar, customer contact, referenzkontakt, kundenkontakt, ' +
    'contact de référence, contacto de referencia',
  givenName:
    'first name, firstname, given name, forename, vorname, rufname, prénom, nombre de pila, primer nombre, contact first name, forenames, ' +
    'prénoms, nombres',
  familyName:
    'last name, lastname, surname, family name, nachname, familienname, zuname, nom de famille, apellido, apellidos, primer apellido, ' +
    'contact last name, apellido paterno, nom de famille du contact',
  salutation: 'salutation, honorific, anrede, civilité, tratamiento, saludo',
  title:
    'title, job title, jobtitle, position, role title, contact title, job, function, titel, position im unternehmen, funktion, stelle, ' +
    'stellenbezeichnung, berufsbezeichnung, jobbezeichnung, jobtitel, titre, fonction, poste, intitulé du poste, cargo, puesto, título, puesto de trabajo, ' +
    'position title, current title, designation, job position, rolle im unternehmen, berufsbezeichnung des kontakts, position actuelle, ' +
    'titre du poste, profession, puesto actual, posición, profesión',
  company:
    'company, company name, account, account name, accountname, organization, organisation, organization name, customer, customer name, ' +
    'employer, client, firma, firmenname, unternehmen, unternehmensname, name des unternehmens, name der firma, kunde, kundenname, arbeitgeber, ' +
    'société, entreprise, nom du compte, compte, nom de la société, nom de l’entreprise, empresa, cuenta, nombre de la cuenta, ' +
    'nombre de la empresa, cliente, compañía, organización, account: account name, employer name, current company, associated company, ' +
    'primary associated company, customer account, zugeordnetes unternehmen, firma des kontakts, kundenfirma, konto, kontoname, raison sociale, ' +
    'entreprise associée, empresa asociada, razón social, nombre del cliente, nom du client, client name, nombre de empresa',
  email:
    'email, e-mail, email address, e-mail address, contact email, work email, e-mail-adresse, mailadresse, mail, courriel, adresse e-mail, ' +
    'adresse électronique, correo, correo electrónico, dirección de correo electrónico, primary email, business email, email 1, email1, ' +
    'e-mail 1, geschäftliche e-mail, e-mail-adresse geschäftlich, e-mail geschäftlich, adresse de messagerie, e-mail professionnel, ' +
    'email professionnel, correo profesional, correo de trabajo, dirección de correo',
  phone:
    'phone, telephone, phone number, business phone, direct phone, direct line, work phone, office phone, telefon, telefonnummer, ' +
    'telefon geschäftlich, durchwahl, festnetz, téléphone, numéro de téléphone, ligne directe, téléphone professionnel, teléfono, ' +
    'teléfono directo, número de teléfono, direct dial, tel, tel., telephone number, phone 1, main phone, business phone number, telefon büro, ' +
    'telefon direkt, rufnummer, telefon (geschäftlich), tél, tél., téléphone bureau, téléphone direct, téléphone (bureau), tlf, ' +
    'teléfono del trabajo, teléfono de oficina, teléfono profesional',
  mobile:
    'mobile, mobile phone, mobilephone, cell, cell phone, mobile number, handy, mobil, mobiltelefon, mobilnummer, handynummer, portable, ' +
    'téléphone portable, téléphone mobile, móvil, teléfono móvil, celular, mobile phone number, cellphone, cellular, cell number, gsm, natel, ' +
    'mobilfunk, mobilfunknummer, telefon mobil, mobil-telefonnummer, tél. portable, tél. mobile, numéro de portable, numéro de mobile, ' +
    'tel. móvil, número de móvil, número de celular, teléfono celular, número de teléfono móvil',
  location:
    'location, city, mailing city, mailingcity, contact location, town, ort, stadt, wohnort, standort, postanschrift ort, ville, lieu, ' +
    'localisation, ville postale, ciudad, ubicación, localidad, población, ciudad de correo, business city, work city, office location, ' +
    'city/town, city name, ort geschäftlich, ville (bureau), ciudad del trabajo, ciudad de trabajo, municipio',
  profile:
    'linkedin, linkedin url, linkedin profile, linkedin profile url, linkedin address, linkedin link, linkedin page, profile url, ' +
    'public profile url, person linkedin url, linkedin-profil, linkedin-adresse, linkedin-url, profil linkedin, url linkedin, adresse linkedin, ' +
    'perfil de linkedin, perfil linkedin, url de linkedin, linkedin profile link, linkedin profil, linkedin bio, linkedin contact, linkedin id, ' +
    'linkedin public profile, hs linkedin url, url de linkedin del contacto, url du profil linkedin, url de profil linkedin, lien linkedin, ' +
    'enlace de linkedin, dirección de linkedin, linkedin-link, linkedin profil url',
  status:
    'status, advocate status, reference status, contact status, program status, member status, advocacy status, referenzstatus, status referenz, ' +
    'kontaktstatus, programmstatus, statut, statut de référence, état, statut du contact, estado, estado de referencia, estado del contacto, ' +
    'estatus, reference profile status, program member status, advocacy stage, reference state, advocate stage, mitgliedsstatus, ' +
    'status im programm, statut dans le programme, statut du programme, estado del programa, estado en el programa, situación',
  searchable:
    'searchable, is searchable, visible in search, suchbar, auffindbar, consultable, recherchable, trouvable, localizable, visible en búsqueda, ' +
    'buscable, reference searchable, show in search, available in search, in der suche sichtbar, in suche anzeigen, visible dans la recherche, ' +
    'affiché dans la recherche, visible en la búsqueda, mostrar en la búsqueda',
  isCustomer:
    'is customer, active customer, current customer, valid customer, customer status, ist kunde, aktiver kunde, client actif, est client, ' +
    'cliente activo, es cliente, account is customer, is active customer, account is a customer, bestandskunde, kunde aktiv, client en cours, ' +
    'es cliente activo',
  participations:
    'participation types, participation type, reference types, reference type, reference activities, activities, agreed activities, willing to, ' +
    'participation, referenzarten, referenzart, referenztypen, teilnahme, aktivitäten, bereitschaft, types de référence, type de référence, ' +
    'types de participation, activités, tipos de referencia, tipo de referencia, tipos de participación, actividades, reference preferences, ' +
    'reference activity, willing to do, willingness, activity types, allowed activities, permitted uses, will do, referenzaktivitäten, ' +
    'bereit zu, erlaubte nutzungen, mögliche aktivitäten, activités de référence, activités autorisées, accepte de, actividades de referencia, ' +
    'actividades permitidas, dispuesto a',
  buyingRole:
    'buying role, contact role, role in purchase, decision role, role, kaufrolle, rolle, entscheidungsrolle, rolle im einkauf, rôle, ' +
    'rôle d’achat, rôle décisionnel, rol, rol de compra, función de compra, role in decision, buying roles, buyer role, rolle im kaufprozess, ' +
    'einkaufsrolle, rôle dans la décision, rol en la decisión, rol en la compra',
  sentiment:
    'sentiment, nps, nps score, net promoter score, satisfaction, stimmung, zufriedenheit, nps-wert, note nps, sentiment client, sentimiento, ' +
    'satisfacción, puntuación nps, sentiment or nps score, customer sentiment, nps rating, satisfaction score, csat, nps-score, ' +
    'kundenzufriedenheit, score nps, indice de satisfaction, valoración nps, índice de satisfacción',
  products:
    'products, product, products owned, products used, solutions, produkte, produkt, eingesetzte produkte, lösungen, produits, produit, ' +
    'produits utilisés, productos, producto, productos usados, solution, modules, product line, module, lösung, modules utilisés, ' +
    'solutions utilisées, solución, soluciones, módulos',
  region:
    'region, territory, geo, geography, sales region, vertriebsregion, gebiet, région, territoire, región, territorio, zona, area, market, ' +
    'markt, marché, zone, mercado, área',
  industry:
    'industry, sector, vertical, industry sector, branche, industrie, wirtschaftszweig, secteur, secteur d’activité, industria, rubro, ' +
    'branch of industry, industriezweig, sector de actividad, secteur activité',
  size:
    'company size, employees, number of employees, size, headcount, unternehmensgröße, mitarbeiter, mitarbeiterzahl, anzahl mitarbeiter, taille, ' +
    'effectif, taille de l’entreprise, tamaño, empleados, número de empleados, tamaño de la empresa, company size (employees), employee count, ' +
    'numberofemployees, firmengröße, anzahl der mitarbeiter, nombre d’employés, nombre de salariés, taille entreprise, número de trabajadores, ' +
    'tamaño empresa',
  owner:
    'owner, contact owner, record owner, responsible, program manager, assigned to, inhaber, betreuer, zuständig, verantwortlich, ' +
    'kontaktinhaber, propriétaire, propriétaire du contact, responsable, propietario, propietario del contacto, reference manager, ' +
    'advocate manager, responsible person, besitzer, eigentümer, referenzmanager, zuständige person, gestionnaire, responsable du contact, ' +
    'encargado, gestor',
  notes:
    'notes, note, comments, comment, remarks, description, notizen, notiz, bemerkung, bemerkungen, kommentar, anmerkungen, remarques, ' +
    'commentaires, notas, comentarios, observaciones, remark, internal notes, reference notes, anmerkung, interne notizen, beschreibung, ' +
    'remarque, notes internes, nota, comentario, notas internas, descripción',
  leftOn:
    'left company on, left on, left company date, departure date, date left, end date, ausgeschieden am, austrittsdatum, austritt, ' +
    'date de départ, parti le, quitté le, fecha de salida, fecha de baja, salió el, last day, departed on, leaving date, ausgeschieden, ' +
    'date de sortie, date de fin, último día, fecha de fin',
  nextAction:
    'next action, next step, next steps, follow up, nächste aktion, nächster schritt, nächste schritte, prochaine action, prochaine étape, ' +
    'próxima acción, próximo paso, siguiente paso, next task, todo, to do, aufgabe, nächste aufgabe, prochaine tâche, action suivante, ' +
    'tarea siguiente, próxima tarea',
  nextActionDueOn:
    'next action due, next action date, next action due date, next step date, due date, due, follow up date, fällig am, fällig, fälligkeit, ' +
    'wiedervorlage, échéance, date d’échéance, à faire avant le, fecha límite, vencimiento, fecha de la próxima acción, next step due, ' +
    'next action on, fällig zum, frist, date de la prochaine action, date limite, vence el, fecha del próximo paso',
  verifiedAt:
    'last verified, verified on, last verified date, verified, last checked, last reviewed, last validated, zuletzt geprüft, geprüft am, ' +
    'letzte prüfung, zuletzt verifiziert, vérifié le, dernière vérification, última verificación, verificado el, última revisión, ' +
    'verification date, last validation date, last confirmed, confirmed on, data verified on, letzte verifizierung, bestätigt am, ' +
    'zuletzt bestätigt, date de vérification, dernière validation, confirmé le, fecha de verificación, última validación, confirmado el',
  modifiedAt:
    'last modified, last modified date, lastmodifieddate, modified on, last updated, last changed, updated at, letzte änderung, ' +
    'zuletzt geändert, zuletzt geändert am, geändert am, datum der letzten änderung, modifié le, dernière modification, ' +
    'date de dernière modification, fecha de última modificación, última modificación, modificado el, última actualización, modified, ' +
    'date modified, changed on, changed at, modified date, updated, update date, änderungsdatum, aktualisiert am, geändert, mis à jour le, ' +
    'date de modification, modifié, fecha de modificación, actualizado el, rev',
};
