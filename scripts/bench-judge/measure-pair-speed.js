/** How long each measurement takes, in milliseconds. */
const TIME = 400;

/** How many pairs a second a comparison takes: each name beside many others, as a record is held beside all roles of a page. */
export function measurePairSpeed(compare, rows) {
  let pairs = 0;
  const run = (until) => {
    for (let shift = 0; performance.now() < until; shift++) {
      rows.forEach(({ a }, at) => compare(a, rows[(at + shift) % rows.length].b));
      pairs += rows.length;
    }
  };
  run(performance.now() + TIME);
  pairs = 0;
  const start = performance.now();
  run(start + TIME);
  return (pairs / (performance.now() - start)) * 1000;
}

/** The least that any comparison has to do: both texts in small letters without accents, and a look whether they are equal. */
export function compareFolded(a, b) {
  return fold(a) === fold(b);
}

function fold(text) {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
