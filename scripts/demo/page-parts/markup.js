/** Text that is markup already: made by {@link html}, put into other markup as it is. */
export class Markup {
  constructor(text) {
    this.text = text;
  }
}

const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function toText(value) {
  if (value === null || value === undefined || value === false) return '';
  if (value instanceof Markup) return value.text;
  if (Array.isArray(value)) return value.map(toText).join('');
  return String(value).replace(/[&<>"]/g, (sign) => ENTITIES[sign]);
}

/** Markup from a template: values are escaped, nested markup and lists of it are kept, null and false vanish. */
export function html(strings, ...values) {
  return new Markup(strings.reduce((whole, string, index) => whole + toText(values[index - 1]) + string));
}
