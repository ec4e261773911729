/**
 * LinkedIn's words for kinds of employment in the languages it offers; each must be the whole text. A dot stands for what differs
 * between genders, cases and countries.
 */
const TYPES = [
  '(?:permanent |contract )?(?:full|part)[- ]?time|self[- ]employed|freelancer?|contract|permanent|temporary|casual|internship|apprenticeship|seasonal|trainee',
  'vollzeit|teilzeit|selbst(?:st)?ändig|freiberuflich|befristet.*|unbefristet.*|praktikum|ausbildung|lehre|saisonarbeit|saisonal|werkstudent.*|traineeprogramm',
  'temps (?:plein|complet|partiel)|(?:travailleur |)indépendant.*|profession libérale|cd[di]|stage|alternance|contrat.*|apprentissage|saisonnier|intérim.*|vacataire',
  '(?:jornada|tiempo) (?:completa?|parcial)|media jornada|autónomo|profesional independiente|por cuenta propia|contrato.*|prácticas|becario|aprendiz|temporada|trabajo (?:temporal|estacional)|temporal',
  '(?:tempo|período) (?:integral|parcial)|meio[- ]período|autônomo|trabalhador (?:autônomo|independente)|temporário|estágio|jovem aprendiz|sazonal|terceirizado',
  'a tempo (?:pieno|parziale|determinato|indeterminato)|(?:lavoratore )?autonomo|libero professionista|contratto.*|a contratto|tirocinio|apprendistato|stagionale|stagionalità',
  'volledig|fulltime|parttime|deeltijd|zelfstandig.*|zzp|leerwerk.*|leerling.*|seizoen.*|tijdelijk.*|stage(?:plek|plaats)?',
  '(?:pełny|niepełny) (?:etat|wymiar.*)|pełny etat|samozatrudnienie|wolny strzelec|umowa.*|staż|praktyka|praktyki|sezonow.*|kontrakt',
  'heltid|deltid|fuldtid|egen ?företagare|egenföretagande|frilans.*|kontrakt.*|praktik.*|lärling.*|säsong.*|selvstændig.*|selvstendig.*|lære.*|lærling.*|sæson.*|sesong.*|praksis.*|visstid.*',
  'koko(?:päiväinen|aikainen|päivätyö)|osa-aika.*|yrittäjä|itsenäinen.*|määräaika.*|sopimus.*|harjoittelu.*|oppisopimus.*|kausi.*',
  'plný úvazek|(?:částečný|zkrácený) úvazek|osvč|na volné noze|smlouva.*|stáž|učeň|učňovství|sezónní.*|teljes munkaid.*|részmunkaid.*|önálló.*|szabadúszó|szerződéses.*|gyakornok.*|szezonális|idénymunka',
  'normă (?:întreagă|redusă)|(?:cu )?(?:normă|program) .*|jumătate de normă|pe cont propriu|liber profesionist|stagiu.*|ucenic.*|sezonier.*',
  'tam zamanlı|yarı zamanlı|serbest.*|sözleşmeli|staj(?:yer)?|çıraklık|mevsimlik|dönemsel|kendi işi',
  '(?:полный|неполный) рабочий день|(?:полная|частичная) занятость|самозанят.*|фрил(?:анс|ансер)|контракт|(?:работа )?по (?:контракту|договору)|стажировка|ученичество|сезонная.*',
  'повний робочий день|неповний робочий день|(?:повна|часткова) зайнятість|самозайнят.*|фріланс.*|договір|стажування|учнівство|сезонна.*|за контрактом',
  'πλήρης.*|μερική.*|αυτοαπασχολ.*|ελεύθερος επαγγελματίας|σύμβαση.*|πρακτική.*|μαθητεία|εποχ.*',
  'purna ?waktu|penuh waktu|paruh waktu|wiraswasta|pekerja lepas|lepas|kontrak|magang|musiman|sepenuh masa|separuh masa|sambilan|bekerja sendiri|bebas|latihan.*|perantis.*|bermusim',
  'toàn thời gian|bán thời gian|tự (?:kinh doanh|làm chủ|do)|hợp đồng|thực tập.*|học việc|thời vụ',
  '(?:งาน)?(?:ประจำ|เต็มเวลา|พาร์ทไทม์|นอกเวลา|ฟรีแลนซ์|ฝึกงาน|ตามสัญญา|ตามฤดูกาล)|ธุรกิจส่วนตัว|(?:ประกอบ)?อาชีพอิสระ|สัญญาจ้าง|การฝึกงาน',
  'पूर्ण.*|अंशकालिक|पार्ट.*|फ़ुल.*|फुल.*|स्व.*|फ़्रीलांस.*|फ्रीलांस.*|अनुबंध|कॉन्ट्रैक्ट|इंटर्न.*|मौसमी|अर्ध.*|करार.*|পূর্ণ.*|খণ্ড.*|ফুল.*|পার্ট.*|ফ্রিল্যান্স.*|চুক্তি.*|ইন্টার্ন.*',
  'ਫੁੱਲ.*|ਪਾਰਟ.*|ਪੂਰਾ.*|పూర్తి.*|ఫుల్.*|పార్ట్.*|పాక్షిక.*|ఫ్రీలాన్స్.*|కాంట్రాక్ట్.*|ఇంటర్న్.*',
  '正社員|常勤|正規|非常勤|パート(?:タイム|・アルバイト)?|アルバイト|自営業|個人事業主|フリーランス|契約(?:社員)?|業務委託|派遣(?:社員)?|インターン(?:シップ)?|見習い|実習生|季節.*|嘱託',
  '全[职職]|兼[职職]|自[由僱雇].*|个体经营|個體經營|自营|合[同約约]工?|约聘|約聘|实习|實習|学徒|學徒|見習|季节.*|季節.*|正職員',
  '정규직|풀타임|파트타임|시간제|자영업|프리랜서|계약직|인턴(?:십)?|수습|견습.*|계절.*',
  'دوام (?:كامل|جزئي)|عمل حر|أعمال حرة|مستقل|(?:موظف )?لحسابه.*|عقد|بعقد|متعاقد|تدريب.*|موسمي|تمام.?وقت|پاره.?وقت|نیمه.?وقت|خوداشتغال.?|آزاد|فریلنس.*|قراردادی|کارآموز.?|فصلی',
  'משרה (?:מלאה|חלקית)|עצמאית?|פרילנס.?|חוזה|התמחות|עונתי|שוליה|חניכות',
];

const TYPE = new RegExp(`^(?:${TYPES.join('|')})$`, 'iu');
const MAX_LENGTH = 40;

/** Whether a text is nothing but a kind of employment. Some members also give such a word as the name of their employer. */
export function isEmploymentType(text: string): boolean {
  return text.length <= MAX_LENGTH && TYPE.test(text);
}

/**
 * Parts `Acme · Full-time` at the last separator. A company's name may hold a "·" of its own, so the tail is cut off only when it is
 * a known kind of employment, or, in any language, when `names`, what links and pictures call the company, has it without the tail.
 */
export function splitEmploymentType(line: string, names: string): { company: string; employmentType: string | null } {
  const cut = line.lastIndexOf(' · ');
  const company = line.slice(0, cut);
  const employmentType = line.slice(cut + 3);
  const isType =
    cut > 0 && (isEmploymentType(employmentType) || (names.includes(company) && !names.includes(employmentType)));
  return isType ? { company, employmentType } : { company: line, employmentType: null };
}
