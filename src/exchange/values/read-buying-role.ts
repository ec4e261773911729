import type { BuyingRole } from '../../domain/relationship';
import { lookUp } from './word-table';

/** The buying role that a word means, in four languages. */
export const readBuyingRole: (text: string) => BuyingRole | undefined = lookUp<BuyingRole>({
  'decision-maker':
    'decisionmaker, economic decision maker, entscheider, entscheiderin, entscheidungsträger, décideur, décideuse, decisor, responsable de la decisión, tomador de decisiones',
  'budget-holder':
    'budget owner, economic buyer, budgetverantwortlicher, budgetverantwortliche, budgetinhaber, responsable du budget, détenteur du budget, responsable del presupuesto, responsable de presupuesto',
  'key-influencer':
    'influencer, key influence, evaluator, beeinflusser, einflussnehmer, meinungsbildner, influenceur, prescripteur, influenciador, influyente',
  champion:
    'sponsor interne, advocate, coach, internal champion, fürsprecher, fürsprecherin, champion interne, ambassadeur, promotor, defensor, campeón',
  'technical-buyer':
    'technical evaluator, technical decision maker, technischer entscheider, technischer einkäufer, acheteur technique, décideur technique, comprador técnico, evaluador técnico',
  'executive-sponsor':
    'sponsor, exec sponsor, executive, sponsor auf führungsebene, schirmherr, sponsor exécutif, parrain exécutif, patrocinador ejecutivo, patrocinador',
  procurement:
    'purchasing, buyer, einkauf, einkäufer, beschaffung, achats, acheteur, compras, comprador, adquisiciones',
  'day-to-day':
    'day to day contact, day-to-day contact, main contact, user, end user, business user, operativer ansprechpartner, tägliche ansprechpartnerin, anwender, contact quotidien, contact opérationnel, utilisateur, contacto diario, contacto habitual, usuario',
});
