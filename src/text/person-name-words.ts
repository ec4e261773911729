import { wordSet } from './word-set';

/** Forms of address and degrees that may stand before a name, folded and without dots. */
export const HONORIFICS = wordSet(
  'mr mrs ms miss mx sir dame lord lady dr prof professor doctor rev hon capt col maj lt sgt herr frau hr fr mme mlle monsieur madame sig ' +
    'signor signora dott dottssa ing dipl diplom dra sra srta dona doc mag univ univprof drs ir pan pani',
);

/** Ranks and offices before a name, folded. Some are names as well, so that they only count for nothing where the other name has no such word. */
export const RANKS = wordSet(
  'president premier minister senator governor ambassador congressman congresswoman secretary chancellor general gen colonel lieutenant major captain ' +
    'sergeant commander admiral brigadier marshal sheikh shaykh sheik shaikh cheikh haji hajji hadji hajj alhaji mullah mulla maulana mawlana maulvi ' +
    'mawlawi moulavi ayatollah imam sayyid rabbi bishop archbishop cardinal pastor excellency presidente ministro ministre senador',
);

/** Generation marks, degrees and certificates that may stand behind a name, folded and without dots. */
export const CREDENTIALS = wordSet(
  'jr sr ii iii iv phd md mba emba msc bsc ma ba bs ms mphil dphil dba edd jd llm llb esq cpa cfa cma cia cisa cissp cism pmp psm pspo ' +
    'csm cspo csp itil shrm phr sphr gphr rn bsn msn np dnp pe peng meng beng mpa mph mfa med mha dds dmd pharmd frm ' +
    'ceng cipd togaf ccie ccna aws leed ap bcom mcom btech mtech icf pcc mcc acc obe mbe cbe frsa cipp lean',
);

/** Small words inside family names; a name is found and compared with and without them. */
export const PARTICLES = wordSet(
  'van von vom zu zum zur der den de del della dello degli dei di da do dos das du des la las le los lo el al ul bin ibn ben binti bint abu ter ten te af ' +
    'av y e und het t',
);
