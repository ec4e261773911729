import { describe, expect, it } from 'vitest';
import { compareTitles } from '../../src/text/compare-titles';
import type { TitleRelation } from '../../src/text/compare-titles';

/** What may be said of the pairs below. `open`: a doubt, or the same; never a change. `apart`: another title, or a doubt; never a mere other spelling. */
const ALLOWED: Record<'same' | 'unsure' | 'different' | 'open' | 'apart', readonly TitleRelation[]> = {
  same: ['same', 'cosmetic'],
  unsure: ['unsure'],
  different: ['different'],
  open: ['same', 'cosmetic', 'unsure'],
  apart: ['different', 'unsure'],
};

/** Labelled by hand, one pair a line, before the comparison was fitted. */
const PAIRS: Record<keyof typeof ALLOWED, string> = {
  same: `
    Lab Manager = Laboratory Manager
    Vet Assistant = Veterinary Assistant
    Customer Service Rep = Customer Service Representative
    Office Admin = Office Administrator
    Admin Assistant = Administrative Assistant
    Maint. Tech = Maintenance Technician
    Sr. Mgr. = Senior Manager
    Sr Mgr, Mktg = Senior Manager, Marketing
    Snr. Acct. Exec. = Senior Account Executive
    Asst. Dir. of Ops = Assistant Director of Operations
    EVP & CFO = Executive Vice President and Chief Financial Officer
    SVP, Eng. = Senior Vice President, Engineering
    VP Sales = Vice President, Sales
    VP Sales, USA = VP Sales - U.S.
    VP Sales, United States = VP Sales US
    Fin. Controller = Financial Controller
    Finance Director = Financial Director
    Chief Technical Officer = Chief Technology Officer
    Chief Exec = Chief Executive Officer
    Dy. General Manager = Deputy GM
    ICT Manager = IT Manager
    SCM Manager = Supply Chain Manager
    Head of Supply Chain Management = Head of SCM
    Team Leader Customer Support = Customer Support Team Lead
    Teamleitung Kundenservice = Teamleiterin Kundenservice
    Leitung Einkauf = Einkaufsleiter
    Leiter Informationstechnologie = IT-Leiter
    Responsable de Recursos Humanos = Responsable de RRHH
    Responsabile Risorse Umane = Responsabile HR
    Princ. Engineer = Principal Engineer
    E-Learning Designer = Electronic Learning Designer
    XML Developer = Extensible Markup Language Developer
    TV Producer = Television Producer
    EEG Technician = Electroencephalogram Technician
    3D Artist = Three-Dimensional Artist
    VP, Mktg & Comms = Vice President of Marketing and Communications
    Vice-President Finance = Vice President Finance
    Sales Vice President = VP of Sales
    Director of Marketing = Marketing Director
    Director, Marketing = Marketing Director
    Director - Marketing = Director of Marketing
    Director (Marketing) = Marketing Director
    Senior Director, Product Management = Senior Director of Product Management
    Manager, IT Security = IT Security Manager
    Manager of Customer Success, DACH = Customer Success Manager (DACH)
    Head of People & Culture = Head of People and Culture
    Head of HR = Head of Human Resources
    HR Generalist = Human Resources Generalist
    IT Director = Director of Information Technology
    QA Engineer = Quality Assurance Engineer
    Sr. QA Eng = Senior Quality Assurance Engineer
    UX Designer = User Experience Designer
    ML Engineer = Machine Learning Engineer
    SRE = Site Reliability Engineer
    TAM = Technical Account Manager
    SDR = Sales Development Representative
    SDR Manager = Sales Development Representative Manager
    Senior CSM = Senior Customer Success Manager
    Enterprise CSM = Enterprise Customer Success Manager
    PMO Lead = Project Management Office Lead
    GRC Analyst = Governance, Risk and Compliance Analyst
    ICU Nurse = Intensive Care Unit Nurse
    R and D Manager = R&D Manager
    L&D Manager = Learning and Development Manager
    M&A Director = Director, Mergers & Acquisitions
    FP&A Manager = Financial Planning & Analysis Manager
    A/V Technician = Audio Visual Technician
    DevOps Engineer = Dev Ops Engineer
    HVAC Technician = Heating, Ventilation and Air Conditioning Technician
    RFID Engineer = Radio Frequency Identification Engineer
    HRBP = HR Business Partner
    HRBP = Human Resources Business Partner
    CRO = CRO
    CFO = Chief Financial Officer
    CISO = Chief Information Security Officer
    CHRO = Chief HR Officer
    Founder & CEO = CEO, Founder
    Founder/CEO = CEO and Founder
    Co-Founder & CTO = CTO | Co-Founder
    Owner and President = President & Owner
    Software Engineer III = Software Engineer 3
    Software Eng. II = Software Engineer II
    Programme Director = Program Director
    Labour Relations Manager = Labor Relations Manager
    Fulfilment Manager = Fulfillment Manager
    Organisational Development Lead = Organizational Development Lead
    Catalogue Manager = Catalog Manager
    Accounts Payable Specialist = Account Payable Specialist
    Data Center Manager = Datacenter Manager
    Cyber Security Analyst = Cybersecurity Analyst
    Pre-Sales Engineer = Presales Engineer
    E-Commerce Manager = Ecommerce Manager
    Full-Stack Developer = Full Stack Developer
    Chairman = Chairwoman
    Chairperson of the Board = Chair of the Board
    Sales Director, EMEA = EMEA Sales Director
    Sales Director EMEA = Sales Director (EMEA)
    Regional VP, APAC = Regional Vice President, Asia Pacific
    Geschäftsführer = Geschäftsführerin
    Leiter Einkauf (m/w/d) = Leiterin Einkauf
    Leiter:in Personal = Leiter Personal
    Leiter/in Controlling = Leiterin Controlling
    Projektleiter*in = Projektleiterin
    Kaufmann = Kauffrau
    Bürokaufmann = Bürokauffrau
    Fachmann für Logistik = Fachfrau für Logistik
    Entwickler (w/m/x) = Entwicklerin
    Softwareentwickler = Softwareentwicklerin
    Referent Kommunikation = Referentin Kommunikation
    Leiter Marketing und Vertrieb = Leiter Marketing & Vertrieb
    Geschaeftsfuehrer = Geschäftsführer
    Directeur commercial = Directrice commerciale
    Chargé de communication = Chargée de communication
    Chargé(e) de projet = Chargé de projet
    Acheteur = Acheteuse
    Ingénieur logiciel = Ingénieure logiciel
    Responsable marketing et communication = Responsable Marketing & Communication
    Conseiller clientèle = Conseillère clientèle
    Développeur web = Développeuse web
    Director de Marketing = Directora de Marketing
    Director/a de Operaciones = Directora de Operaciones
    Gerente de Ventas y Marketing = Gerente de Ventas & Marketing
    Ingeniero de Software = Ingeniera de Software
    Coordenador(a) de Vendas = Coordenadora de Vendas
    Analista de Sistemas Sênior = Analista de Sistemas Senior
    Diretor Financeiro = Diretora Financeira
    Direttore Vendite = Direttrice Vendite
    Impiegato = Impiegata
    Finance Director = Director Finance
    Directeur des Systèmes d'Information = DSI
    Product Manager (she/her) = Product Manager
    Data Analyst - Remote = Data Analyst
    Sales Manager #hiring 🚀 = Sales Manager
    Recruiter (part-time) = Recruiter
    Director of Talent Acquisition = TA Director
    Director of Engineering @ Acme = Director of Engineering
    Recruiter (f/m/d) = Recruiter`,
  open: `
    Sales Manger = Sales Manager
    Sofware Engineer = Software Engineer
    Vertriebsleiter = Sales Director
    Leiter Vertrieb = Head of Sales
    Geschäftsführer = Managing Director
    Directeur Marketing = Marketing Director
    Director de Ventas = Director of Sales
    Gerente de Proyectos = Project Manager
    Gerente de Marketing = Marketing Manager
    Direttore Vendite = Sales Director
    Chef de produit = Product Manager
    Verkoopmanager = Sales Manager
    Försäljningschef = Sales Manager
    Directeur général = Managing Director
    Responsable des achats = Head of Purchasing
    Leiter Personal = Head of HR
    Projektleiter = Project Manager
    Desarrollador de software = Software Developer
    CEO & Founder = CEO
    Marketing Manager | Public Speaker = Marketing Manager
    Team Lead Support = Support Team Leader
    Strategy Director = Strategic Director
    PM = Prime Minister
    Sales Lead = Lead Sales
    Senoir Engineer = Senior Engineer
    Region Sales Manager = Regional Sales Manager
    Growth Marketing Mgr = Growth Mktg Manager`,
  unsure: `
    Administration Manager = Administrative Manager
    Sales Director = Sales Director, EMEA
    Head of Marketing = Head of Marketing, North America
    Manager = Sales Manager
    Director = Director of Customer Success
    CEO = CEO & CFO
    Head of Sales = Head of Sales / Head of Marketing
    Marketing Manager = Marketing Manager / Author
    Head of Sales = Head of Sales & Keynote Speaker
    Truck Driver = Truck Driver, Blogger
    Product Manager = Product Manager | PMP®
    マネージャー = Manager
    Менеджер по продажам = Sales Manager
    CMO = Chief Medical Officer
    CPO = Chief People Officer
    CSO = Chief Sales Officer
    CCO = Chief Customer Officer
    Marketing Manager = Einkaufsassistent`,
  different: `
    Senior Engineer = Engineer
    Senior Software Engineer = Staff Software Engineer
    Junior Analyst = Analyst
    VP Sales = SVP Sales
    VP, Marketing = EVP, Marketing
    Vice President = Assistant Vice President
    Director of Sales = Senior Director of Sales
    Associate Director, Clinical = Director, Clinical
    Engineer II = Engineer III
    Analyst 1 = Analyst 2
    Associate Manager = Assistant Manager
    Associate Professor = Assistant Professor
    Product Manager = Project Manager
    Product Manager = Program Manager
    Product Owner = Product Manager
    Account Manager = Accounting Manager
    Account Manager = Account Executive
    Account Director = Account Manager
    Sales Manager = Sales Engineer
    Marketing Manager = Market Manager
    Sales Director, EMEA = Sales Director, APAC
    Head of Sales, Germany = Head of Sales, France
    Interim CFO = CFO
    Acting Director = Director
    Deputy Director = Director
    Former CEO = CEO
    Head of Sales = Sales Lead
    Team Lead = Team Manager
    CEO = CFO
    CTO = CIO
    COO = CFO
    HR Manager = IT Manager
    QA Engineer = QC Engineer
    Data Engineer = Data Scientist
    Data Analyst = Database Analyst
    Front End Developer = Back End Developer
    Nurse = Nurse Practitioner
    Physical Therapist = Physical Therapist Assistant
    Operations Manager = Operations Analyst
    Sales Operations Manager = Sales Manager
    Customer Success Manager = Customer Support Manager
    Customer Success Manager = Customer Success Director
    Product Manager = Product Marketing Manager
    Marketing Director = Managing Director
    Executive Director = Executive Assistant
    Assistant to the CEO = CEO
    Executive Assistant to the CFO = CFO
    VP Sales = VP Sales & Marketing
    Chief of Staff = Staff Engineer
    Principal Engineer = Lead Engineer
    Regional Sales Manager = National Sales Manager
    Global Account Manager = Regional Account Manager
    Research Scientist = Research Associate
    Medical Technologist = Medical Technician
    Abteilungsleiter = Teamleiter
    Projektleiter Bau = Projektleiter IT
    Leiter Einkauf = Leiter Verkauf
    Einkäufer = Verkäufer
    Stellvertretender Leiter Einkauf = Leiter Einkauf
    Directeur commercial = Directeur financier
    Chef de projet = Chef de produit
    Director de Ventas = Director de Compras
    Gerente de Ventas = Subgerente de Ventas
    Coordenador de Marketing = Gerente de Marketing
    Direttore Vendite = Direttore Acquisti
    Intern Sales Manager = International Sales Manager
    Engineer I = Engineer Instrumentation
    Farm Worker = Pharmacy Worker
    Sale Associate = Salesforce Associate
    Art Director = Artificial Intelligence Director
    Tax Manager = Taxi Manager`,
  apart: `
    Product Marketing Manager = Marketing Product Manager
    Head of Sales = Sales Director
    Head of Product = VP Product
    CTO = CTO & VP Engineering
    Partner Manager = Partnerships Director
    Regional Director = Regional Director, Nordics
    HR Manager = Hardware Manager
    Office of the CEO Manager = CEO
    Leiter = Leiter Marketing
    Sales Executive = Executive Sales Director`,
};

const rows = Object.entries(PAIRS).flatMap(([label, lines]) =>
  lines
    .trim()
    .split('\n')
    .map((line) => [...line.trim().split(' = '), label] as [string, string, keyof typeof ALLOWED]),
);

describe('compareTitles on pairs labelled by hand', () => {
  it.each(rows)('%s and %s: %s', (a, b, label) => {
    expect(ALLOWED[label]).toContain(compareTitles(a, b).relation);
    expect(compareTitles(b, a)).toEqual(compareTitles(a, b));
  });
});
