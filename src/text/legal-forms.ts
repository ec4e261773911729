import { wordSet } from './word-set';

/**
 * Legal forms as one folded word each ("S. p. A." is "spa"). Drawn from ISO 20275 as published by GLEIF; of the forms in words only those
 * that companies put on their signs, since a name that keeps its form is still found to be related.
 */
export const LEGAL_FORMS = wordSet(
  'inc incorporated incorporation corp corpn corporation co cos company companies compagnie cie ltd ltda ltee limited limitada limitee unltd ulc plc pllc llc ' +
    'llp lllp lp lc pc pa pbc cic clg gmbh ggmbh gesmbh mbh ag kgaa kg ohg og gbr ug se ev eg ek partg partgmbb sa sas sasu sarl eurl snc scs sca scp scop ' +
    'selarl gie sprl bvba bv cv cvba vof vzw asbl aisbl scrl nv sl slu sll slp sau saa sac coop srl srls spa sapa scarl ss sal sagl lda unipessoal eireli ' +
    'epp mei sab sapi sadecv sabdecv sapidecv sapibdecv sderldecv sderl rl ab hb kb as asa ans aps is ivs ba amba oy oyj ky ehf hf ou uab mb sia ii ik spzoo ' +
    'zoo spj spk psa sro spolsro vos kft bt rt zrt nyrt doo dd jdoo kd dooel ad ead eood ood et sp ooo oao zao pao ao tov zat pat sha shpk ae epe ike sti ' +
    'anonim tas pty pte pvt bhd berhad sdn sdnbhd tbk opc npc kk gk yk fze fzco wll qsc pjsc jsc ojsc ksc bsc saoc saog sae ооо оао зао пао ао тов пат ' +
    'еоод оод ад доо αε επε ικε limitedliability limitedpartnership limitedliabilitypartnership jointstock publiclimited privatelimited ' +
    'aktiengesellschaft kommanditgesellschaft unternehmergesellschaft haftungsbeschrankt gesellschaftmitbeschrankterhaftung eingetragenegenossenschaft ' +
    'eingetragenerverein aktiebolag aktieselskab anpartsselskab aksjeselskap osakeyhtio sociedadanonima sociedadlimitada sociedadeanonima societeanonyme ' +
    'societeparactionssimplifiee societearesponsabilitelimitee societaperazioni decapitalvariable naamlozevennootschap beslotenvennootschap spolkaakcyjna ' +
    'anonimsirketi kabushikikaisha',
);

/** Legal forms that also stand before the name. Few, because most two-letter words at the start belong to the name. */
export const LEADING_FORMS = wordSet('pt uab sia ооо оао зао пао ао тов ooo oao zao pao');

/** Legal forms of scripts that put no space between name and form, the longest first. */
export const ATTACHED_FORMS =
  '股份有限公司 有限责任公司 有限責任公司 有限公司 集团 集團 公司 株式会社 合同会社 有限会社 주식회사 유한회사 ㈜'.split(
    ' ',
  );
