import { PLACE_WORDS } from './company-vocabulary';
import { table } from './table';
import { wordSet } from './word-set';

/** Short forms and other spellings in job titles, folded, behind the words they stand for. Those with two readings are left out. */
export const TITLE_SHORT_FORMS = table(`
senior sr snr;junior jr jnr;manager mgr mngr;management mngt mgmt mgt;director dir directora diretora diretor direktor;assistant asst assist
associate assoc;executive exec;engineer eng engg engr;operations ops operating;administrator admin;representative rep;human_resources hr rh rrhh
information_technology it ict informationstechnologie informationstechnik;public_relations pr;quality_assurance qa;quality_control qc;user_experience ux;user_interface ui;machine_learning ml
artificial_intelligence ai;business_intelligence bi;business_development bizdev;customer_experience cx;software_engineer swe;general_manager gm
communications comms kommunikation;corporate corp;international intl int;national natl;regional reg;account acct acc;marketing mktg mkt mkting
software sw;infrastructure infra;business biz bus;coordinator coord;supervisor supv;president pres;customer cust;service svc svcs serv
manufacturing mfg;program prog programme;project proj;specialist spec;technical tech;canine k9;telephone phone;television tv;veterinary vet;lead leader;bicycle bike;special_education sped;doctor dr;advertising ad;agriculture ag;obstetric ob;hydraulic hy;development dev;department dept
financial finance fin;deputy dy;joint jt;us usa;industrial ind;solution sol solns;enterprise ent;government govt gov;vice_president vp;senior_vice_president svp
executive_vice_president evp;assistant_vice_president avp;regional_vice_president rvp;group_vice_president gvp;chief_executive_officer ceo
chief_financial_officer cfo;chief_operations_officer coo;chief_technology_officer cto;chief_information_security_officer ciso
chief_human_resources_officer chro;chief_marketing_officer cmo;chief_information_officer cio;team_lead tl teamlead;founder cofounder founding
chair chairman chairwoman chairperson;sales_representative salesman saleswoman salesperson
labor labour;automotive auto;kaufmann kauffrau;fachmann fachfrau;organization organisation;organizational organisational;center centre;defense defence
advisor adviser;managing_director gf;head leiter cheffe jefa;socio socia;customer_relationship_management crm
enterprise_resource_planning erp;search_engine_optimization seo
information info;accounting acctg;laboratory lab;certified cert;mechanical mech;electrical elec;maintenance maint;registered_nurse rn
operator op;general gen;system sys;global worldwide ww;na noram namer;americas amer;2 ii;3 iii;4 iv;1 i
`);

/** Words of other languages behind their English counterpart, after endings were evened out. They make a translated title a cosmetic difference. */
export const TITLE_TRANSLATIONS = table(`
managing_director geschaftsfuhrer gerant;sales vertrieb verkauf vente comercial venta venda vendita verkoop forsaljning
head leitung chef jefe responsabile responsable hoofd;consultant berater consultor consulent konsult
developer entwickler developpeur desarrollador desenvolvedor sviluppator ontwikkelaar utvecklare
engineer ingenieur ingeniero engenheiro ingegnere ingenjor;board_member vorstand;purchasing einkauf achat compra acquisti inkoop inkop
human_resources personalwesen personalabteilung;project_manager projektleiter projektmanager;product_manager produktmanager
head_department abteilungsleiter;head_division bereichsleiter;team_lead teamleiter;corporate_communications unternehmenskommunikation
customer kunde cliente klant kund;resource ressource recurso risorse;human humaine humano umane;deputy adjoint stellvertretend stellvertretender stellvertretende stv stellv
development entwicklung developpement desarrollo desenvolvimento sviluppo ontwikkeling utveckling;manager gerent;marketing mercadeo
coordinator coordenador coordinador koordinator;general allgemein;founder fundador fondator grunder;director direttor
financial finanzen finanza finanzas financas financien financier financiero financeiro finanziario;communication comunicacion comunicacao comunicazione communicatie
product produkt produit producto produto prodotto;project projekt projet proyecto projeto progetto;quality qualitat qualite calidad qualidade qualita kwaliteit kvalitet
production produktion produccion producao produzione productie;research forschung recherche investigacion pesquisa ricerca onderzoek
legal juridique juridico;logistic logistik logistique logistico logistiek;data daten donnee dado;assistant assistent asistent;analyst analista analyste analytiker
technician techniker technicien tecnico tekniker;specialist spezialist specialiste especialista specialista;administrator administrador
accountant buchhalter comptable contable contabile;buyer einkaufer achetor comprador inkoper;strategy strategie estrategia strategia
security sicherheit securite seguridad seguranca sicurezza beveiliging;operation operacion operacao operazione;innovation innovacion inovacao innovazione
president prasident;vice_president vizeprasident vicepresident;medical medico;information informacion informacao informazione;technology technologie tecnologia
`);

/** Nouns that name a position. At an end of a title they may stand before or behind their field ("Sales Director", "Director, Sales"). */
export const POSITION_NOUNS = wordSet(
  'director manager head lead leader president officer partner founder owner chair principal coordinator specialist consultant engineer ' +
    'analyst administrator supervisor executive architect developer associate representative advisor scientist researcher designer planner ' +
    'assistant intern trainee technician tech doctor practitioner operator controller accountant buyer strategist evangelist chef responsable professor teacher nurse ' +
    'attorney counsel secretary treasurer member investor mentor student speaker author host blogger podcaster coach lecturer writer ambassador ' +
    'worker clerk driver mechanic operator inspector instructor educator therapist physician pharmacist surgeon pilot agent aide editor lawyer ' +
    'auditor recruiter buyer accountant planner programmer tester trainer machinist welder electrician journalist producer',
);

/** Words that raise or lower a position and travel with its noun. */
export const RANK_WORDS = wordSet(
  'senior junior vice deputy assistant associate chief executive lead principal staff interim acting managing general founder distinguished ' +
    'group regional',
);

const GUARDED_WORDS = wordSet('former ex retired incoming designate subgerent to intern trainee apprentice');

/** Whether a word says something of the level, which nothing but the same word can say: ranks, numbers, "former". */
export function isGuarded({ raw, plain }: { raw: string; plain: readonly string[] }): boolean {
  return [raw, ...plain].some((word) => RANK_WORDS.has(word) || GUARDED_WORDS.has(word) || /^\d+$/.test(word));
}

/** Whether a folded word is known as a word of another language. */
export function isTranslatedWord(word: string): boolean {
  return TITLE_TRANSLATIONS.has(word) && TITLE_TRANSLATIONS.get(word) !== word;
}

/** Whether the word names a part of the world: in a title it may stand anywhere. */
export function isTitleRegion(word: string): boolean {
  return word === 'global' || PLACE_WORDS.has(word);
}

/** Small words that carry no meaning in a title. "To" is none of them: an assistant to a director is no director. */
export const TITLE_SMALL_WORDS = wordSet(
  'of the for in and de des du d la le les l der die das fur von im und y et e da do dos das del para pour per di della with within a an van voor het och av',
);

/** Acronyms that several officers share: alone they do not say which. */
export const AMBIGUOUS_ACRONYMS = wordSet('cso cco cdo cpo cro cao cmo cio cgo clo avp');

/** Roles that owners mention or leave out as they like. */
export const OPTIONAL_RANKS = wordSet('founder owner');
