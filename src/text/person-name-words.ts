/** Forms of address and degrees that may stand before a name, folded and without dots. */
export const HONORIFICS = new Set(
  (
    'mr mrs ms miss mx sir dame lord lady dr prof professor doctor rev hon capt col maj lt sgt herr frau hr fr mme mlle ' +
    'monsieur madame sig signor signora dott dottssa ing dipl diplom dra sra srta dona doc mag univ univprof drs ir pan pani'
  ).split(' '),
);

/** Generation marks, degrees and certificates that may stand behind a name, folded and without dots. */
export const CREDENTIALS = new Set(
  (
    'jr sr ii iii iv phd md mba emba msc bsc ma ba bs ms mphil dphil dba edd jd llm llb esq cpa cfa cma acca fca aca ca cia cisa cissp ' +
    'cism pmp psm pspo csm cspo csp capm prince2 itil shrm shrmcp shrmscp phr sphr gphr rn bsn msn np dnp pe peng meng beng mpa ' +
    'mph mfa med mha dds dmd dvm pharmd frm cfp caia cams cfe ceng mciob fcips mcips mcim fcim cmgr fcmi cipd fcipd togaf ccie ' +
    'ccna aws leed ap bcom mcom bcomm btech mtech pgdm icf pcc mcc acc obe mbe cbe frsa mbcs fbcs mres habil cipp ' +
    'cippe cippus sphri scrp lssbb cssbb lean'
  ).split(' '),
);

/** Small words inside family names; a name is found and compared with and without them. */
export const PARTICLES = new Set(
  (
    'van von vom zu zum zur der den de del della dello degli dei di da do dos das du des la las le los lo el al ul bin ibn ben binti ' +
    'bint abu ter ten te af av y e und het t'
  ).split(' '),
);
