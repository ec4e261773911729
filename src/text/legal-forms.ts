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

/** Legal forms in words, folded. */
const PHRASES = `
public limited company|private limited|private limited company|limited company|limited liability company|limited liability partnership
limited partnership|public company limited|company limited|corporation limited|joint stock company|public joint stock company
professional corporation|benefit corporation|public benefit corporation|unlimited company|proprietary limited|community interest company
general partnership|limited liability limited partnership|professional limited liability company|designated activity company|sole proprietorship
aktiengesellschaft|gesellschaft mit beschrankter haftung|kommanditgesellschaft|offene handelsgesellschaft|kommanditgesellschaft auf aktien
gesellschaft burgerlichen rechts|eingetragene genossenschaft|eingetragener verein|unternehmergesellschaft|eingetragener kaufmann
unternehmergesellschaft haftungsbeschrankt|ug haftungsbeschrankt|haftungsbeschrankt|partnerschaftsgesellschaft|genossenschaft|einzelunternehmen
societe anonyme|societe par actions simplifiee|societe par actions simplifiee unipersonnelle|societe a responsabilite limitee|societe en nom collectif
societe en commandite simple|societe en commandite par actions|societe civile|societe cooperative|societe europeenne|societas europaea|societe privee a responsabilite limitee
entreprise unipersonnelle a responsabilite limitee|groupement d interet economique|association sans but lucratif|societe anonyme simplifiee
besloten vennootschap|besloten vennootschap met beperkte aansprakelijkheid|naamloze vennootschap|commanditaire vennootschap|vennootschap onder firma
cooperatieve vennootschap|eenmanszaak|maatschap|vereniging zonder winstoogmerk
sociedad anonima|sociedad anonima de capital variable|sociedad de responsabilidad limitada|sociedad de responsabilidad limitada de capital variable
sociedad limitada|sociedad limitada unipersonal|sociedad anonima unipersonal|sociedad por acciones simplificada|sociedad cooperativa|sociedad colectiva
sociedad en comandita|sociedad anonima cerrada|sociedad anonima abierta|sociedad anonima bursatil|sociedad anonima bursatil de capital variable
sociedad anonima promotora de inversion|sociedad anonima promotora de inversion de capital variable|sociedad civil|de capital variable
sociedade anonima|sociedade limitada|sociedade unipessoal por quotas|sociedade por quotas|sociedade em nome coletivo
societa per azioni|societa a responsabilita limitata|societa a responsabilita limitata semplificata|societa in nome collettivo
societa in accomandita semplice|societa in accomandita per azioni|societa semplice|societa cooperativa|societa cooperativa per azioni|impresa individuale
aktiebolag|publikt aktiebolag|handelsbolag|kommanditbolag|aktieselskab|anpartsselskab|interessentskab|kommanditselskab|iværksætterselskab
aksjeselskap|allmennaksjeselskap|ansvarlig selskap|enkeltpersonforetak|osakeyhtio|julkinen osakeyhtio|kommandiittiyhtio|avoin yhtio|osuuskunta
hlutafelag|einkahlutafelag|aktsiaselts|osauhing|uzdaroji akcine bendrove|akcine bendrove|sabiedriba ar ierobezotu atbildibu|akciju sabiedriba
spolka z ograniczona odpowiedzialnoscia|spolka akcyjna|spolka komandytowa|spolka jawna|spolka komandytowo akcyjna|prosta spolka akcyjna
spolecnost s rucenim omezenym|akciova spolecnost|spolocnost s rucenim obmedzenym|akciova spolocnost|komanditni spolecnost|verejna obchodni spolecnost
korlatolt felelossegu tarsasag|zartkoruen mukodo reszvenytarsasag|nyilvanosan mukodo reszvenytarsasag|reszvenytarsasag|beteti tarsasag
drustvo s ogranicenom odgovornoscu|drustvo sa ogranicenom odgovornoscu|dionicko drustvo|druzba z omejeno odgovornostjo|delniska druzba|akcionarsko drustvo
societate cu raspundere limitata|societate pe actiuni|anonim sirketi|limited sirketi|anonim ortakligi
obshchestvo s ogranichennoy otvetstvennostyu|общество с ограниченнои ответственностью|акционерное общество|публичное акционерное общество
товариство з обмеженою відповідальністю|дружество с ограничена отговорност|акционерно дружество
ανωνυμη εταιρεια|ανωνυμη εταιρια|εταιρεια περιορισμενησ ευθυνησ|ιδιωτικη κεφαλαιουχικη εταιρεια
sendirian berhad|berhad|perseroan terbatas|kabushiki kaisha|godo kaisha|yugen kaisha|perseroan|persero|one person company
`;

/** All legal forms as one word each: abbreviations, and phrases closed up. */
export const LEGAL_FORMS = new Set([
  ...ABBREVIATIONS.split(' '),
  ...PHRASES.trim()
    .split(/[|\n]/)
    .map((phrase) => phrase.replaceAll(' ', '')),
]);

/** Legal forms that also stand before the name. Few, because most two-letter words at the start belong to the name. */
export const LEADING_FORMS = new Set('pt uab sia ооо оао зао пао ао тов зат пат ooo oao zao pao еоод'.split(' '));

/** Legal forms of scripts that put no space between name and form, the longest first. */
export const ATTACHED_FORMS =
  '股份有限公司 有限责任公司 有限責任公司 有限公司 集团 集團 公司 株式会社 合同会社 有限会社 주식회사 유한회사 ㈜'.split(
    ' ',
  );
