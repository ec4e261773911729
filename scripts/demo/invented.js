// The names and words that the files of the sample program are made of: all invented.

/** Customers kept in Salesforce, then those of the German sheet, then those known from LinkedIn only. */
export const ACCOUNTS = {
  salesforce: [
    'Brambleway Logistics',
    'Quillstone Insurance',
    'Lumenfjord Energy',
    'Tandrilla Foods',
    'Oskavia Bank',
    'Halbrook Aggregates',
    'Kestrelmoor Retail',
    'Zephyrine Airways',
    'Aurelith Telecom',
    'Vantomar Health',
    'Peregrine & Thistle, Partners',
    'Corvaline Pharma',
  ],
  sheet: ['Ferrodyne Werke GmbH', 'Drachenhain Maschinenbau AG', 'Ostermark Papier KG', 'Junivale Schulen e.V.'],
  connections: ['Nimbusgrove Software', 'Solmarina Hotels', 'Mistral Quay Shipping', 'Pemberwick Council'],
};

export const NAMES = {
  salesforce:
    'Ayodele Fairweather, Bettina Sørholm, Chidinma Larkspur, Dario Quintavalle-Moss, Eleni Papadrake, Farouk Hollowell, Greta Nyström-Vale, ' +
    'Hamish Okparaton, Ingrid Tallowby, Jamal Winterbourne-Reed, Kavita Ashdownley, Leandro Montefaro, Mei-Lin Corriganter, Nadia Rusholme-Bey, Óscar Villaverdejo, ' +
    'Petra Zimmerlind, Quentin Abelardson, Rania Coldstreamer, Sven Åkerblomqvist, Thandiwe Marchbankson, Ursula Feldmarshall, Vikram Oatesworth, Wanda Piekarskyfield, ' +
    'Xavier Delacroisette, Yasmin Thornycraft, Zoltan Birchmere, Amara Nwokefield',
  sheet:
    'Birgit Haselbrunn, Łukasz Zielonkamp, Cem Yıldızhaus, Dorothea Grünspan-Keil, Emre Altıntopp, Friedrike Moosbacher, Günther Öllampe, Hannelore Süßwasser, Ivo Kratzenstein, ' +
    'Jutta von der Aue-Demo, Kai-Uwe Tintenfass, Liselotte Pfennigbaum, Matteo Sonnleitner-Prugg',
  connections:
    'Anjali Featherstonehay, Bruno Castelmaré, Chloé Vaillantine, Dmitri Snowdrift, Esperanza Del Molino, Faisal Harbourne, Gwen Llanwydden, Haruto Maplewick, Imani Brooksong, Jonas Kittelfjell',
};

export const TITLES =
  'VP Customer Operations, Head of Procurement, Director of IT, Chief Marketing Officer, Finance Transformation Lead, Head of Digital Services, Senior Product Manager, ' +
  'Director of Facilities, Data Governance Manager, HR Systems Lead, Plant Manager, Chief Technology Officer';
export const GERMAN_TITLES =
  'Leiter IT, Leiterin Vertrieb, Geschäftsführer, Einkaufsleiterin, Projektleiter Digitalisierung, Referentin Controlling';
export const STATUSES = [
  'Active',
  'Active',
  'Active',
  'On Hold',
  'Recruiting',
  'Active',
  'Nominated',
  'Active',
  'Left Company',
  'Inactive',
];
export const GERMAN_STATUSES = ['Aktiv', 'Aktiv', 'Pausiert', 'Nominiert', 'Aktiv', 'Inaktiv', 'Ausgeschieden'];
export const DEMO_STATUS = { active: 'Active', paused: 'On Hold', recruiting: 'Recruiting', nominated: 'Nominated' };
export const TYPES = [
  'Reference Call; Case Study',
  'Reference Call; Speaking (ask first)',
  'Quote; Logo Use',
  'Video: no; Site Visit',
  'Peer Review',
];
/** What each customer in Salesforce has bought, and what it does. */
export const PRODUCTS = [
  'Tidewater Planning',
  'Harbour Analytics',
  'Harbour Analytics; Signal Hub',
  'Tidewater Planning; Signal Hub',
  'Signal Hub',
  'Tidewater Planning',
];
export const INDUSTRIES =
  'Logistics, Insurance, Energy, Food, Banking, Building materials, Retail, Aviation, Telecommunications, Health, Professional services, ' +
  'Pharmaceuticals';
export const CITIES = [
  'Leeds',
  'Rotterdam',
  'Malmö',
  'Porto',
  'Galway',
  'Lyon',
  'Austin',
  'Pune',
  'Nairobi',
  'Valparaíso',
];
export const ROLES = [
  'Decision Maker',
  'Champion',
  'Technical Buyer',
  'Executive Sponsor',
  'Key Influencer',
  'Budget Holder',
];
