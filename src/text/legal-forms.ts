/**
 * Legal forms as one folded word each ("S. p. A." is "spa"). Drawn from ISO 20275 as published by GLEIF; of the forms in words only those
 * that companies put on their signs, since a name that keeps its form is still found to be related.
 */
export const LEGAL_FORMS = new Set(
  (
    'inc incorporated incorporation corp corpn corporation co coy cos company companies compagnie cie cia comp ltd ltda ltee lmtd limited limitada ' +
    'limitee unltd ulc uc plc pllc pllp llc llp lllp lp lc gp pc pa pbc psc cic clg spc gmbh ggmbh gesmbh mbh ag kgaa kg ohg og gbr gesbr ug se ev eg ' +
    'egen ek ekfm ekfr partg partgmbb sa sas sasu sarl suarl eurl snc sci scs sca scp scop selarl selas gie sprl bvba bv cv cvba vof vzw asbl aisbl ' +
    'scrl nv sl slu sll slne slp sau saa sac scoop coop srl srls spa sapa scarl scpa ss sal sagl scl lda unipessoal eireli epp mei sab sapi sapib ' +
    'sadecv sabdecv sapidecv sapibdecv sderldecv sderl rl ab hb kb brf as asa ans da enk nuf ba aps is ivs ks fmba amba oy oyj ky ay ehf hf ou uab ' +
    'mb sia ii ik spzoo zoo spj spk ska psa sro spolsro vos kft bt rt zrt nyrt kkt doo dd jdoo kd dno dooel ad ead eood ood kda et sp ooo oao zao pao ' +
    'ao tov zat pat sha shpk ae epe ike oe ee sti anonim tas pty pte pvt bhd berhad sdn sdnbhd tbk opc rf npc kk gk yk fze fzco wll qsc pjsc jsc ' +
    'ojsc cjsc ksc ksca bsc bscc saoc saog sae ооо оао зао пао ао тов зат пат еоод оод ад еад доо αε επε ικε limitedliability limitedpartnership ' +
    'jointstock societearesponsabilitelimitee publicjointstock publiclimited privatelimited aktiengesellschaft kommanditgesellschaft unternehmergesellschaft haftungsbeschrankt ' +
    'gesellschaftmitbeschrankterhaftung eingetragenegenossenschaft eingetragenerverein aktiebolag aktieselskab anpartsselskab aksjeselskap osakeyhtio ' +
    'sociedadanonima sociedadlimitada sociedadeanonima societeanonyme societeparactionssimplifiee societaperazioni ' +
    'societaaresponsabilitalimitata sociedadderesponsabilidadlimitada decapitalvariable naamlozevennootschap beslotenvennootschap spolkaakcyjna ' +
    'spolkazograniczonaodpowiedzialnoscia anonimsirketi perseroanterbatas kabushikikaisha акционерноеобщество'
  ).split(' '),
);

/** Legal forms that also stand before the name. Few, because most two-letter words at the start belong to the name. */
export const LEADING_FORMS = new Set('pt uab sia ооо оао зао пао ао тов зат пат ooo oao zao pao еоод'.split(' '));

/** Legal forms of scripts that put no space between name and form, the longest first. */
export const ATTACHED_FORMS =
  '股份有限公司 有限责任公司 有限責任公司 有限公司 集团 集團 公司 株式会社 合同会社 有限会社 주식회사 유한회사 ㈜'.split(
    ' ',
  );
