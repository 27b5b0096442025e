/** A PDF of one page with some lines of text, made by hand: enough for a browser's viewer to show and select. */
import type { Box } from './closed-root.ts';
import type { Point } from './native-surfaces.ts';

const PAGE = { width: 500, height: 300 };
const LEFT = 40;
const FIRST_BASELINE = 240;
const FONT_SIZE = 24;
const LINE_HEIGHT = 40;

/** Widths of Helvetica in thousandths of its size; digits and most letters have 556. */
const WIDTHS: Readonly<Record<number, string>> = {
  222: 'ijl',
  278: ' .,:;!/ftI',
  333: 'r-()',
  500: 'ckvxyzsJ',
  611: 'FTZ',
  667: 'ABEKPSVXY',
  722: 'wCDHNRU',
  778: 'GOQ',
  833: 'mM',
  944: 'W',
};
const widthOf = (letter: string): number => Number(Object.entries(WIDTHS).find(([, letters]) => letters.includes(letter))?.[0] ?? 556);

/** The two ends of a line where the viewer shows the sheet here: points to drag between. */
export function lineEnds(sheet: Box, line: string, index: number): [Point, Point] {
  const scale = sheet.width / PAGE.width;
  const y = sheet.y + (PAGE.height - FIRST_BASELINE + index * LINE_HEIGHT - FONT_SIZE / 3) * scale;
  const width = ([...line].reduce((sum, letter) => sum + widthOf(letter), 0) * FONT_SIZE) / 1000;
  return [
    [sheet.x + (LEFT + 1) * scale, y],
    [sheet.x + (LEFT + width - 1) * scale, y],
  ];
}

/** The file as text; every character is one byte. */
export function smallPdf(lines: readonly string[]): string {
  const shown = lines.map((line) => `(${line.replace(/[\\()]/g, '\\$&')}) Tj T*`).join(' ');
  const content = `BT /F1 ${FONT_SIZE} Tf ${LINE_HEIGHT} TL ${LEFT} ${FIRST_BASELINE} Td ${shown} ET`;
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    `<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${PAGE.width} ${PAGE.height}]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>`,
    `<</Length ${content.length}>>stream\n${content}\nendstream`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
  ];
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj${object}endobj\n`;
    return offset;
  });
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  return `${file}xref\n0 ${size}\n0000000000 65535 f \n${rows}trailer<</Size ${size}/Root 1 0 R>>\nstartxref\n${file.length}\n%%EOF\n`;
}
