import { readYesNo } from './read-yes-no';
import { lookUp } from './word-table';

const customerWord = lookUp({
  yes:
    'customer, customer - direct, customer - channel, active customer, current customer, existing customer, active, kunde, bestandskunde, aktiver kunde, aktiv, client, client actif, actif, cliente, ' +
    'cliente activo, activo',
  no:
    'prospect, lead, former customer, past customer, ex-customer, churned, lost, inactive, inactive customer, no customer, not a customer, ehemaliger kunde, ehemals kunde, interessent, kein kunde, ' +
    'inaktiv, gekündigt, ancien client, client perdu, inactif, antiguo cliente, ex cliente, cliente perdido, cliente potencial, inactivo',
});

/** Whether an account is a customer: yes or no, or the type of account in words of four languages; undefined when it is neither. */
export function readIsCustomer(text: string): boolean | undefined {
  const word = customerWord(text);
  return word === undefined ? readYesNo(text) : word === 'yes';
}
