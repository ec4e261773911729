function table(lines: string): ReadonlyMap<string, string> {
  const pairs = lines.trim().split(/\s*\n\s*|\s*;\s*/);
  return new Map(
    pairs.map((pair) => {
      const [from = '', to = ''] = pair.split('=');
      return [from, to] as const;
    }),
  );
}

/** Short forms and other spellings in job titles, folded, with the words they stand for. Those with two readings are left out. */
export const TITLE_SHORT_FORMS = table(`
sr=senior;snr=senior;jr=junior;jnr=junior;mgr=manager;mngr=manager;mngt=management;mgmt=management;mgt=management;dir=director;asst=assistant
assist=assistant;assoc=associate;exec=executive;eng=engineer;engg=engineer;engr=engineer;engineering=engineer;ops=operations;admin=administrator
rep=representative;hr=human resources;it=information technology;pr=public relations;rd=research development;qa=quality assurance;qc=quality control
ux=user experience;ui=user interface;ml=machine learning;ai=artificial intelligence;bi=business intelligence;bizdev=business development;gm=general manager
comms=communications;corp=corporate;intl=international;int=international;natl=national;reg=regional;acct=account;acc=account;mktg=marketing;mkt=marketing
mkting=marketing;sw=software;hw=hardware;infra=infrastructure;biz=business;coord=coordinator;supv=supervisor;pres=president;cust=customer;svc=service
svcs=service;serv=service;mfg=manufacturing;prog=program;programme=program;proj=project;spec=specialist;tech=technical;dev=development;dept=department
gen=general;inc=incident;sys=system;fin=finance;ind=industrial;sol=solution;solns=solution;ent=enterprise;mktplace=marketplace;govt=government
vp=vice president;svp=senior vice president;evp=executive vice president;avp=assistant vice president;rvp=regional vice president;gvp=group vice president
ceo=chief executive officer;cfo=chief financial officer;coo=chief operations officer;cto=chief technology officer;ciso=chief information security officer
chro=chief human resources officer;cmo=chief marketing officer;cio=chief information officer;operating=operations;tl=team lead;teamlead=team lead
cofounder=founder;founding=founder;chairman=chair;chairwoman=chair;chairperson=chair;salesman=sales representative;saleswoman=sales representative
salesperson=sales representative;spokeswoman=spokesperson;spokesman=spokesperson;kauffrau=kaufmann;fachfrau=fachmann;
organisation=organization;organisational=organizational;centre=center;defence=defense;labour=labor;catalogue=catalog;adviser=advisor
gf=managing director;leiter=head;cheffe=chef;jefa=jefe;socia=socio;directora=director;diretora=director;diretor=director;direktor=director
crm=customer relationship management;erp=enterprise resource planning;seo=search engine optimization;ehs=environment health safety
lab=laboratory;tv=television;auto=automotive;rn=registered nurse;np=nurse practitioner;info=information;cert=certified;mech=mechanical;elec=electrical
maint=maintenance;acctg=accounting;op=operator;vet=veterinary
ii=2;iii=3;iv=4;i=1
`);

/** Words of other languages with their English counterpart, after endings were evened out. They make a translated title a cosmetic difference. */
export const TITLE_TRANSLATIONS = table(`
geschaftsfuhrer=managing director;vertrieb=sales;leitung=head;berater=consultant;entwickler=developer;ingenieur=engineer;vorstand=board member;einkauf=purchasing
personal=human resources;projektleiter=project manager;projektmanager=project manager;produktmanager=product manager;abteilungsleiter=head department
bereichsleiter=head division;teamleiter=team lead;unternehmenskommunikation=corporate communications;verkauf=sales;kunde=customer
vente=sales;commercial=sales;comercial=sales;achat=purchasing;ressource=resource;humaine=human;developpement=development;chef=head;developpeur=developer;adjoint=deputy
venta=sales;jefe=head;recurso=resource;humano=human;desarrollo=development;desarrollador=developer;ingeniero=engineer;gerent=manager;mercadeo=marketing
venda=sales;engenheiro=engineer;desenvolvimento=development;desenvolvedor=developer;consultor=consultant;coordenador=coordinator;coordinador=coordinator
general=general;fundador=founder;fondator=founder;grunder=founder;vendita=sales;vendite=sales;responsabile=head;stellvertretend=deputy
`);

/** Nouns that name a position. At an end of a title they may stand before or behind their field ("Sales Director", "Director, Sales"). */
export const POSITION_NOUNS = new Set(
  (
    'director manager head lead leader president officer partner founder owner chair principal coordinator specialist consultant engineer ' +
    'analyst administrator supervisor executive architect developer associate representative advisor scientist researcher designer planner ' +
    'assistant intern trainee technician operator controller accountant buyer strategist evangelist chef responsable professor teacher nurse ' +
    'attorney counsel secretary treasurer member investor mentor student'
  ).split(' '),
);

/** Words that raise or lower a position and travel with its noun. */
export const RANK_WORDS = new Set(
  (
    'senior junior vice deputy assistant associate chief executive lead principal staff interim acting managing general founder distinguished ' +
    'group regional'
  ).split(' '),
);

/** Parts of the world in titles: they stand anywhere. */
export const TITLE_REGIONS = new Set(
  'emea apac apj dach latam americas europe asia africa global worldwide na uk usa us nordics benelux germany france spain italy iberia mena anz amer noram'.split(
    ' ',
  ),
);

/** Small words that carry no meaning in a title. "To" is none of them: an assistant to a director is no director. */
export const TITLE_SMALL_WORDS = new Set(
  'of the for in and de des du d la le les l der die das fur von im und y et e da do dos das del para pour per di della with within a an'.split(
    ' ',
  ),
);

/** Acronyms that several chief officers share: alone they do not say which. */
export const AMBIGUOUS_ACRONYMS = new Set('cso cco cdo cpo cro cao cmo cio cgo clo'.split(' '));
