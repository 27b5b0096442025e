/** The pages that the bench opens: made by rule, the same each time. */

const HIP = ['27130', '27132', '27134', '27138', '27236', '27245', '27284', '27299', '29914', '29916'];
const OTHER = ['99213', '99214', '97110', '97140', '20930', '36415', '93000', '80053', '85025'];
const PATIENTS = ['Adler, Ruth', 'Boone, Carl', 'Castillo, Ana', 'Dufour, Luc', 'Engel, Ida', 'Farkas, Pal', 'Gray, Owen'];
const at = (list: readonly string[], index: number): string => list[index % list.length] ?? '';

const document = (title: string, body: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body>${body}</body></html>`;

/** One in three rows has a hip code; `every: 1` makes it each row. */
export const remitRow = (line: number, every: number = 3): string => {
  const code = line % every === 0 ? at(HIP, line / every) : at(OTHER, line);
  const charge = 90 + ((line * 37) % 9_000);
  const cells = [
    `R${100_000 + line}`,
    at(PATIENTS, line),
    `2026-${String(1 + (line % 12)).padStart(2, '0')}-${String(1 + (line % 28)).padStart(2, '0')}`,
    code,
    at(['RT', 'LT', '50', '59'], line),
    '1',
    `${charge}.00`,
    `${(charge * 0.6).toFixed(2)}`,
    `${(charge * 0.48).toFixed(2)}`,
  ];
  return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
};

export const remitRows = (from: number, count: number, every: number = 3): string => {
  let rows = '';
  for (let line = from; line < from + count; line++) rows += `${remitRow(line, every)}\n`;
  return rows;
};

const REMIT_HEADS = ['Claim', 'Patient', 'Date', 'CPT', 'Mod', 'Units', 'Charge', 'Allowed', 'Paid'];

/** A remit: nine columns, one in three rows with a code (or each, with `every` 1). `hasHeads: false` leaves the column names out. */
export function remit(rows: number, { every = 3, hasHeads = true }: { every?: number; hasHeads?: boolean } = {}): string {
  const heads = hasHeads ? `<thead><tr>${REMIT_HEADS.map((head) => `<th>${head}</th>`).join('')}</tr></thead>` : '';
  return document('Remit', `<h1>Remittance advice</h1>\n<table>${heads}<tbody id="rows">${remitRows(0, rows, every)}</tbody></table>`);
}

/** How many codes a remit has. */
export const codesIn = (rows: number, every = 3): number => Math.ceil(rows / every);

const WORDS =
  'the clinic keeps its hours through winter and asks that visitors park behind the building where the new entrance was opened last year'.split(
    ' ',
  );
const phrase = (seed: number, length: number): string =>
  Array.from({ length }, (_, index) => at(WORDS, seed * 7 + index * (1 + (seed % 5)))).join(' ');

/** Prose without a candidate, some other numbers in it: five text nodes a paragraph. */
export function prose(textNodes: number): string {
  const paragraphs = Array.from({ length: textNodes / 5 }, (_, index) => {
    const year = index % 4 === 0 ? ` in ${1950 + (index % 70)}` : '';
    return `<p>${phrase(index, 12)}${year} <a href="#p${index}">${phrase(index + 3, 3)}</a> ${phrase(index + 5, 9)} <em>${phrase(index + 1, 2)}</em> ${phrase(index + 9, 11)}.</p>`;
  });
  const sections = Array.from(
    { length: Math.ceil(paragraphs.length / 20) },
    (_, index) => `<section>${paragraphs.slice(index * 20, index * 20 + 20).join('\n')}</section>`,
  );
  return document('Prose', `<main>${sections.join('\n')}</main>`);
}

/** No digit and little text: what most pages of a day are to the reader. */
export const plain = (): string =>
  document('Plain', `<main>${Array.from({ length: 30 }, (_, index) => `<p>${phrase(index, 24)}.</p>`).join('\n')}</main>`);

/** Lines of fixed width, a code in each. */
export const fixedWidth = (lines: number): string => {
  const rows = Array.from(
    { length: lines },
    (_, line) => `R${100_000 + line}   ${at(HIP, line)}   RT   1   ${String(900 + (line % 90)).padStart(6)}.00`,
  );
  return document('Print-out', `<pre>CLAIM     CPT     MOD  QTY   CHARGE\n${rows.join('\n')}</pre>`);
};

/** A grid that shows 60 of many rows and fills them anew in every frame; it counts the frames that it drew. */
export const virtualGrid = (): string =>
  document(
    'Grid',
    `<div role="grid" style="font: 13px sans-serif">
  <div role="row"><span role="columnheader">Claim</span> <span role="columnheader">CPT</span> <span role="columnheader">Charge</span></div>
  <div id="body">${'<div role="row" style="display:flex"><span role="gridcell" style="width:120px"></span><span role="gridcell" style="width:120px"></span><span role="gridcell" style="width:120px"></span></div>'.repeat(60)}</div>
</div>
<script>
  const codes = ${JSON.stringify([...HIP, ...OTHER])};
  const rows = [...document.querySelectorAll('#body > div')];
  window.drawn = 0;
  let first = 0;
  const draw = () => {
    if (window.isRunning) {
      window.drawn++;
      first += 60;
      rows.forEach((row, index) => {
        const line = first + index;
        row.children[0].textContent = 'R' + line;
        row.children[1].textContent = codes[line % codes.length];
        row.children[2].textContent = 90 + (line % 900) + '.00';
      });
    }
    requestAnimationFrame(draw);
  };
  requestAnimationFrame(draw);
</script>`,
  );
