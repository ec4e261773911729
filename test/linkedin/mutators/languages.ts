/** How the site speaks in one language, as far as pages in English can be put into it. */
export interface Language {
  code: string;
  isRightToLeft?: boolean;
  present: string;
  /** What stands between two dates. */
  dash: string;
  /** A month with its year; by the browser where the site does nothing else. */
  monthYear?: (month: number, year: string) => string;
  years: (count: number) => string;
  months: (count: number) => string;
  degrees: readonly [string, string, string];
  /** The words of `WORDS`, in their order, parted by bars. */
  words: readonly string[];
}

const plural =
  (one: string, many: string, few = many) =>
  (count: number): string =>
    `${count} ${count === 1 ? one : count < 5 ? few : many}`;

/** Words of the interface that may stand alone in a text, in English. */
const WORDS = [
  'Full-time',
  'Part-time',
  'Contract',
  'Freelance',
  'Internship',
  'Self-employed',
  'Contact info',
  'Experience',
  'Education',
  'Connect',
  'Message',
  'Follow',
  'connections',
  'followers',
  'Status is offline',
  'LinkedIn Member',
  'Verified',
  'Show all',
  'Company Name',
  'Dates Employed',
  'Employment Duration',
  'Title',
  'Location',
  'Profile photo',
] as const;

/** Languages of the interface that differ in script, direction, order of dates and forms of words. */
export const LANGUAGES: readonly Language[] = [
  {
    code: 'de',
    present: 'Heute',
    dash: '–',
    years: plural('Jahr', 'Jahre'),
    months: plural('Monat', 'Monate'),
    degrees: ['1.', '2.', '3.'],
    words: [
      'Vollzeit|Teilzeit|Befristet|Freiberuflich|Praktikum|Selbstständig|Kontaktinfo|Berufserfahrung|Ausbildung|Vernetzen|Nachricht|Folgen',
      'Kontakte|Follower:innen|Status ist offline|LinkedIn Mitglied|Verifiziert|Alle anzeigen|Name des Unternehmens|Beschäftigungszeitraum|Dauer der Beschäftigung|Position|Ort|Profilfoto',
    ],
  },
  {
    code: 'fr',
    present: 'aujourd’hui',
    dash: ' - ',
    years: plural('an', 'ans'),
    months: plural('mois', 'mois'),
    degrees: ['1er', '2e', '3e'],
    words: [
      'Temps plein|Temps partiel|CDD|Freelance|Stage|Indépendant|Coordonnées|Expérience|Formation|Se connecter|Message|Suivre',
      'relations|abonnés|Le statut est hors ligne|Utilisateur LinkedIn|Vérifié|Afficher tout|Nom de l’entreprise|Dates d’emploi|Durée d’emploi|Poste|Lieu|Photo de profil',
    ],
  },
  {
    code: 'es',
    present: 'actualidad',
    dash: ' - ',
    monthYear: (month, year) => `${monthName('es', month).replace('.', '')}. de ${year}`,
    years: plural('año', 'años'),
    months: plural('mes', 'meses'),
    degrees: ['1er', '2º', '3er'],
    words: [
      'Jornada completa|Media jornada|Contrato temporal|Profesional independiente|Contrato de prácticas|Autónomo|Información de contacto|Experiencia|Educación|Conectar|Mensaje|Seguir',
      'contactos|seguidores|Estado: desconectado|Miembro de LinkedIn|Verificado|Mostrar todo|Nombre de la empresa|Fechas de empleo|Duración del empleo|Cargo|Ubicación|Foto de perfil',
    ],
  },
  {
    code: 'pt',
    present: 'o momento',
    dash: ' – ',
    monthYear: (month, year) => `${monthName('pt', month).replace('.', '')} de ${year}`,
    years: plural('ano', 'anos'),
    months: plural('mês', 'meses'),
    degrees: ['1º', '2º', '3º'],
    words: [
      'Tempo integral|Meio período|Temporário|Freelance|Estágio|Autônomo|Informações de contato|Experiência|Formação acadêmica|Conectar|Mensagem|Seguir',
      'conexões|seguidores|O status está offline|Usuário do LinkedIn|Verificado|Exibir tudo|Nome da empresa|Período do emprego|Duração do emprego|Cargo|Localidade|Foto do perfil',
    ],
  },
  {
    code: 'pl',
    present: 'obecnie',
    dash: ' – ',
    years: plural('rok', 'lat', 'lata'),
    months: (count) => `${count} mies.`,
    degrees: ['1.', '2.', '3.'],
    words: [
      'Pełny etat|Niepełny etat|Umowa|Wolny strzelec|Staż|Samozatrudnienie|Informacje kontaktowe|Doświadczenie|Wykształcenie|Nawiąż kontakt|Wiadomość|Obserwuj',
      'kontaktów|obserwujących|Status: offline|Użytkownik LinkedIn|Zweryfikowano|Pokaż wszystkie|Nazwa firmy|Daty zatrudnienia|Okres zatrudnienia|Stanowisko|Lokalizacja|Zdjęcie profilowe',
    ],
  },
  {
    code: 'tr',
    present: 'Halen',
    dash: ' - ',
    years: plural('yıl', 'yıl'),
    months: plural('ay', 'ay'),
    degrees: ['1.', '2.', '3.'],
    words: [
      'Tam zamanlı|Yarı zamanlı|Sözleşmeli|Serbest Çalışan|Staj|Serbest Meslek|İletişim bilgileri|Deneyim|Eğitim|Bağlantı kur|Mesaj|Takip et',
      'bağlantı|takipçi|Durum çevrimdışı|LinkedIn Üyesi|Doğrulandı|Tümünü göster|Şirket Adı|Çalışma Tarihleri|Çalışma Süresi|Unvan|Konum|Profil fotoğrafı',
    ],
  },
  {
    code: 'ru',
    present: 'настоящее время',
    dash: ' – ',
    years: plural('год', 'лет', 'года'),
    months: (count) => `${count} мес.`,
    degrees: ['1-й', '2-й', '3-й'],
    words: [
      'Полный рабочий день|Неполный рабочий день|По контракту|Фриланс|Стажировка|Самозанятость|Контактные сведения|Опыт работы|Образование|Установить контакт|Сообщение|Отслеживать',
      'контактов|отслеживающих|Статус: не в сети|Участник LinkedIn|Подтверждено|Показать все|Название компании|Период работы|Продолжительность работы|Должность|Регион|Фото профиля',
    ],
  },
  {
    code: 'ja',
    present: '現在',
    dash: ' - ',
    monthYear: (month, year) => `${year}年${month}月`,
    years: (count) => `${count}年`,
    months: (count) => `${count}ヶ月`,
    degrees: ['1次', '2次', '3次'],
    words: [
      '正社員|パートタイム|契約社員|フリーランス|インターン|自営業|連絡先情報|職歴|学歴|つながる|メッセージ|フォロー',
      '人のつながり|フォロワー|オフライン|LinkedInメンバー|認証済み|すべて表示|会社名|在籍期間|在籍年数|役職|勤務地|プロフィール写真',
    ],
  },
  {
    code: 'zh',
    present: '至今',
    dash: ' - ',
    monthYear: (month, year) => `${year}年${month}月`,
    years: (count) => `${count} 年`,
    months: (count) => `${count} 个月`,
    degrees: ['1 度', '2 度', '3 度'],
    words: [
      '全职|兼职|合同工|自由职业|实习|个体经营|联系方式|工作经历|教育经历|加为好友|发消息|关注',
      '位好友|位关注者|状态为离线|领英会员|已验证|显示全部|公司名称|入职日期|任职时长|职位|所在地区|头像',
    ],
  },
  {
    code: 'ko',
    present: '현재',
    dash: ' - ',
    monthYear: (month, year) => `${year}년 ${month}월`,
    years: (count) => `${count}년`,
    months: (count) => `${count}개월`,
    degrees: ['1촌', '2촌', '3촌'],
    words: [
      '정규직|시간제|계약직|프리랜서|인턴|자영업|연락처 정보|경력|학력|1촌 맺기|메시지|팔로우',
      '1촌|팔로워|오프라인 상태|LinkedIn 회원|인증됨|모두 보기|회사 이름|근무 기간|재직 기간|직책|지역|프로필 사진',
    ],
  },
  {
    code: 'ar',
    isRightToLeft: true,
    present: 'الحالي',
    dash: ' - ',
    years: (count) => (count === 1 ? 'سنة واحدة' : count === 2 ? 'سنتان' : `${count} سنوات`),
    months: (count) => (count === 1 ? 'شهر واحد' : count === 2 ? 'شهران' : `${count} أشهر`),
    degrees: ['الأولى', 'الثانية', 'الثالثة'],
    words: [
      'دوام كامل|دوام جزئي|عقد|عمل حر|تدريب|موظف لحسابه|معلومات الاتصال|الخبرة|التعليم|تواصل|رسالة|متابعة',
      'زميل|متابع|الحالة غير متصل|عضو LinkedIn|تم التحقق|عرض الكل|اسم الشركة|تواريخ التوظيف|مدة التوظيف|المسمى الوظيفي|الموقع|صورة الملف الشخصي',
    ],
  },
  {
    code: 'he',
    isRightToLeft: true,
    present: 'היום',
    dash: ' - ',
    years: plural('שנה', 'שנים'),
    months: plural('חודש', 'חודשים'),
    degrees: ['ראשון', 'שני', 'שלישי'],
    words: [
      'משרה מלאה|משרה חלקית|חוזה|עצמאי|התמחות|עצמאית|פרטי קשר|ניסיון|השכלה|התחברות|הודעה|מעקב',
      'קשרים|עוקבים|לא מקוון|חבר LinkedIn|מאומת|הצגת הכול|שם החברה|תאריכי העסקה|משך העסקה|תפקיד|מיקום|תמונת פרופיל',
    ],
  },
  {
    code: 'th',
    present: 'ปัจจุบัน',
    dash: ' - ',
    years: plural('ปี', 'ปี'),
    months: plural('เดือน', 'เดือน'),
    degrees: ['ลำดับที่ 1', 'ลำดับที่ 2', 'ลำดับที่ 3'],
    words: [
      'งานประจำ|งานพาร์ทไทม์|งานตามสัญญา|งานฟรีแลนซ์|งานฝึกงาน|ประกอบอาชีพอิสระ|ข้อมูลติดต่อ|ประสบการณ์|การศึกษา|เชื่อมต่อ|ข้อความ|ติดตาม',
      'คอนเน็กชั่น|ผู้ติดตาม|สถานะออฟไลน์|สมาชิก LinkedIn|ยืนยันแล้ว|แสดงทั้งหมด|ชื่อบริษัท|วันที่จ้างงาน|ระยะเวลาจ้างงาน|ตำแหน่ง|สถานที่|ภาพโปรไฟล์',
    ],
  },
];

function monthName(language: string, month: number): string {
  return new Intl.DateTimeFormat(language, { month: 'short', timeZone: 'UTC' }).format(Date.UTC(2020, month - 1, 15));
}

/** A month of a year in a language, as the browser writes it where the site is not known to do otherwise. */
export function writeMonthYear({ code, monthYear }: Language, month: number, year: string): string {
  if (monthYear) return monthYear(month, year);
  const format = new Intl.DateTimeFormat(code, { month: 'short', year: 'numeric', timeZone: 'UTC' });
  return format.format(Date.UTC(Number(year), month - 1, 15));
}

/** The words of the interface in a language, by the English one. */
export function wordsOf({ words }: Language): Record<string, string> {
  const translated = words.join('|').split('|');
  return Object.fromEntries(WORDS.map((word, at) => [word, translated[at] ?? word]));
}
