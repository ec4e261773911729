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

// Line breaks with their indentation lay out the source only. Between attributes and words they stand for a blank.
function joinLines(string) {
  if (!string.trim() && string.includes('\n')) return '';
  return string.replace(/\s*\n\s*/g, (gap, start) => {
    const neighbours = [string[start - 1], string[start + gap.length]];
    return neighbours.some((sign) => sign === '<' || sign === '>') ? '' : ' ';
  });
}

/** Markup from a template: values are escaped, nested markup and lists of it are kept, null and false vanish. */
export function html(strings, ...values) {
  const parts = strings.map((string, index) => toText(values[index - 1]) + joinLines(string));
  return new Markup(parts.join(''));
}
