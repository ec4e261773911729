/** Abbreviations of legal forms, folded and closed up ("S. p. A." is "spa"). Drawn from ISO 20275 as published by GLEIF. */
const ABBREVIATIONS =
  'inc incorporated incorporee incorporation corp corpn corporation co coy cos company companies compagnie cie cia comp ltd ltda ltee ltds lmt lmtd limited limitada ' +
  'limitee unltd ulc uc plc pllc pllp llc llp lllp llllp lp lc gp pc pa pbc psc ptc pcc cic clg cls dac spc ' +
  'gmbh ggmbh gesmbh mbh ag kgaa kg ohg og gbr gesbr ug se ev eg egen ek ekfm ekfr partg partgmbb partgmbh gmbhcokg agcokg agcokgaa gmbhcokgaa ' +
  'sa sas sasu sarl sarlu suarl eurl snc sci scs sca scp scop sel selarl selas gie sprl sprlu bvba bv cv cvba vof vzw asbl aisbl scrl nv ' +
  'sl slu sll slne slp sau saa sac scoop coop srl srls spa sapa snc sas scarl scpa scrl ss saa sal sagl scl lda unipessoal eireli epp mei ' +
  'sab sapi sapib sadecv sabdecv sapidecv sapibdecv srldecv sderldecv sderl cv rl sdern ' +
  'ab hb kb ek brf as asa ans da enk nuf sf ba aps is ivs ks fmba amba oy oyj ky ay ehf hf ohf ou as uab ab ii mb sia ik ' +
  'spzoo zoo spj spk ska psa sro spolsro as vos ks kft bt rt zrt nyrt kkt doo dd jdoo kd dno dooel ad ead eood ood kda et sp adsic ' +
  'ooo oao zao pao ao tov zat pat sha shpk ae epe ike oe ee ltdsti sti anonim tas ' +
  'pty ptyltd pte pteltd pvt pvtltd bhd sdn sdnbhd tbk opc rf npc pic kk gk yk ' +
  'fzllc fze fzco fzc wll qsc psc pjsc jsc ojsc cjsc ksc ksca bsc bscc saoc saog saog sae saoc ' +
  'ооо оао зао пао ао тов зат пат еоод оод ад еад доо αε επε ικε';

/** Legal forms in words, folded, that are no chain of the words below. */
const PHRASES =
  'limited liability company|limited liability partnership|limited partnership|joint stock company|public joint stock company|professional corporation|' +
  'benefit corporation|public benefit corporation|unlimited company|community interest company|general partnership|limited liability limited partnership|' +
  'professional limited liability company|designated activity company|sole proprietorship|one person company|public limited|private limited|aktiengesellschaft|' +
  'kommanditgesellschaft|unternehmergesellschaft|partnerschaftsgesellschaft|eingetragene genossenschaft|eingetragener verein|eingetragener kaufmann|' +
  'haftungsbeschrankt|einzelunternehmen|aktiebolag|publikt aktiebolag|handelsbolag|kommanditbolag|aktieselskab|anpartsselskab|interessentskab|kommanditselskab|' +
  'aksjeselskap|allmennaksjeselskap|enkeltpersonforetak|osakeyhtio|julkinen osakeyhtio|kommandiittiyhtio|avoin yhtio|osuuskunta|hlutafelag|einkahlutafelag|' +
  'aktsiaselts|osauhing|uzdaroji akcine bendrove|akcine bendrove|akciju sabiedriba|eenmanszaak|anonim sirketi|limited sirketi|berhad|sendirian berhad|' +
  'perseroan terbatas|kabushiki kaisha|godo kaisha|yugen kaisha|reszvenytarsasag|zartkoruen mukodo reszvenytarsasag|korlatolt felelossegu tarsasag|' +
  'beteti tarsasag|de capital variable|impresa individuale|public company|private company';

/** All legal forms as one word each: abbreviations, and phrases closed up. */
export const LEGAL_FORMS = new Set([
  ...ABBREVIATIONS.split(' '),
  ...PHRASES.split('|').map((phrase) => phrase.replaceAll(' ', '')),
]);

/** The nouns that a legal form in several words begins with. */
export const FORM_NOUNS = new Set(
  (
    'societe sociedad sociedade societa societas societate gesellschaft vennootschap spolka spolecnost spolocnost druzba drustvo drushestvo entreprise groupement ' +
    'besloten naamloze commanditaire cooperatieve offene akciova komanditni verejna dionicko akcionarsko delniska prosta sabiedriba ' +
    'общество акционерное публичное закрытое открытое товариство дружество акционерно ανωνυμη ιδιωτικη εταιρεια empresa'
  ).split(' '),
);

/** What follows the noun in such a form. */
export const FORM_WORDS = new Set(
  (
    'a a l par por per pe en em in de des di du del da d of the cu sa s z z o o met mit mbh und auf aktien simplifiee unipersonnelle unipersonal anonyme anonima anonimo ' +
    'actions acoes acciones azioni actiuni quotas responsabilite responsabilidad responsabilidade responsabilita raspundere limitee limitada limitata limitado nom nombre nome ' +
    'collectif colectivo coletivo colectiva collettivo commandite comandita accomandita simple semplice semplificata civile civil cooperative cooperativa europeenne europea europaea ' +
    'privee cerrada abierta bursatil capital variable promotora inversion unipessoal interet economique beschrankter haftung burgerlichen rechts handelsgesellschaft vennootschap ' +
    'beperkte aansprakelijkheid onder firma ograniczona odpowiedzialnoscia akcyjna komandytowa komandytowo jawna rucenim omezenym obmedzenym spolecnost spolocnost obchodni drustvo ' +
    'ogranicenom odgovornoscu omejeno odgovornostjo druzba ierobezotu atbildibu ar с ограниченнои ответственностью общество з обмеженою відповідальністю ограничена отговорност ' +
    'εταιρεια εταιρια περιορισμενησ ευθυνησ κεφαλαιουχικη forme gestion profession liberale individual individuelle mixta estado publica pubblica finalite sociale droit public commun prive comercial simples'
  ).split(' '),
);

/** Legal forms that also stand before the name. Few, because most two-letter words at the start belong to the name. */
export const LEADING_FORMS = new Set('pt uab sia ооо оао зао пао ао тов зат пат ooo oao zao pao еоод'.split(' '));

/** Legal forms of scripts that put no space between name and form, the longest first. */
export const ATTACHED_FORMS =
  '股份有限公司 有限责任公司 有限責任公司 有限公司 集团 集團 公司 株式会社 合同会社 有限会社 주식회사 유한회사 ㈜'.split(
    ' ',
  );
