import { describe } from 'vitest';
import { placed } from './test-context.ts';

describe('numbers named by how they are written', () => {
  const page = { prior: 3, named: new Set<string>(), decoys: 0 };
  placed([
    ['fix the header (#27105)', { page }, 'order'],
    ['closed by #27284, see #27110.', { page }, 'order order'],
    ['[27202] start\n[27202] read\n[27202] done', { page, surface: 'code' }, 'technical technical technical'],
    ['[27130] total hip\n[27132] conversion', { page, surface: 'code' }, 'code code'],
    ['J Biol Chem 2005; 280: 27130-27138', { page }, 'page-number page-number'],
    ['Phys Chem C 2013, 117, 27060–27071', { page }, 'page-number page-number'],
    ['IEEE Access 7, 27275–27286 (2019)', { page }, 'page-number page-number'],
    ['in 2024 27130, 27132', { page }, 'code code'],
    ['FT1-25=27228 mods=RT', {}, 'code'],
    ['OBR-4.1: 73521', {}, 'code'],
    ['PID-11.5=27253', { page }, 'account'],
    ['patients from 27253 and 27215', { page: { ...page, prior: 1 } }, 'zip zip'],
    ["typed the town's ZIP, 27284", { page }, 'zip'],
    ['Radiology, Lawton OK 73503', { page }, 'zip'],
    ['exam OK 73503', { page }, 'code'],
    ['27235 screws (card 27187), 27236 hemi', { page }, 'code account code'],
    ['closed attempt 27252 failed', { page }, 'code'],
    ['27248', { page, field: { ariaLabel: 'Search orders and procedures', label: 'Order search' } }, 'code'],
    ['27266', { page, field: { ariaLabel: 'FL 3a' } }, 'no-evidence'],
    ['27105', { page, heading: 'Volume by patient ZIP' }, 'zip'],
    ['27130', { page, previous: 'Procedures by volume' }, 'code'],
    ['Photo 27130LT.jpg and 27132-RT.png', { page }, 'technical technical'],
    ['the 27250 invoice, the 27130 work order', { page }, 'order order'],
    ['the claim that ends in 27279', { page }, 'account'],
    ['all our 27130s are denied', { page }, 'code'],
    ['it ran 27130s', { page: { ...page, prior: 0 } }, 'measure'],
    ['[1] 27134', { page, surface: 'code' }, 'measure'],
    ['<Type>3</Type><Code>27130</Code>', { page, surface: 'code' }, 'code'],
    ['<cpt>27132</cpt><charge>27134</charge><ref>27138</ref>', { page, surface: 'code' }, 'code money order'],
    ['wrapAct_9f("27266") ? 1 : 0', { page: { ...page, prior: -1 }, surface: 'code' }, 'technical'],
    ['rvuOf("27130")', { page, surface: 'code' }, 'code'],
    ['row["CPTnew_27236"]', { page, surface: 'code' }, 'code'],
    ['drops some codes #27086', { page }, 'order'],
    ['#27052 approved, then paid', { page }, 'order'],
    ['27232 set · 27235 pins · 27236 open', { page }, 'code code code'],
    ['salvage, year to date: 27054 1, 27076 2, 27078 3', { page }, 'code code code'],
    ['Block time: 27130 120 min, 27125 110 min', { page }, 'code code'],
    ['cancelled: case 27177 (27122, fever)', { page }, 'account code'],
    ['our case 27138 was on the same day', { page }, 'account'],
    ['in 27265 (High Point) it is $402', { page: { ...page, prior: 0 } }, 'zip'],
    ['Early results of 29916 and 29914', { page }, 'code code'],
    ['homes in Elon (27244) and Graham (27253)', { page: { ...page, prior: 0 } }, 'zip zip'],
    ['27130', { page, previous: 'Group 1' }, 'code'],
    ['27130', { page, previous: 'Group' }, 'account'],
    ['27236 in 27105, 27130 in 27215', { page }, 'code zip code zip'],
    ['the payer bundled 27036 in 27130', { page }, 'code code'],
    ['the family ends with 27138', { page }, 'code'],
    ['the backlog stood at 27250', { page }, 'measure'],
    ['wrote 27052 claim lines', { page }, 'measure'],
    ['all 27236 lines with RT', { page }, 'code'],
    ['pinned in place: 27176', { page }, 'code'],
    ['R THA ant 27130', { page: { ...page, prior: -0.75 } }, 'code'],
  ]);
});

describe('the town of that ZIP code', () => {
  const page = { prior: 2, named: new Set<string>(), decoys: 0 };
  placed([
    ['the Kernersville lady (27284) wants Friday', { page }, 'zip'],
    ['Altus 73521 · Lawton 73501 · Early Branch 29916', { page }, 'zip zip zip'],
    ['he lives in Graham, she had 27130. Code 27253 is open', { page }, 'code code'],
    ['27253', { page, cell: { columnHead: '', heads: '', row: ['Graham', '12'], column: null } }, 'zip'],
    ['27253-LT', { page, cell: { columnHead: '', heads: '', row: ['Graham', '12'], column: null } }, 'code'],
    ['fixed the hip in Altus: 27236 billed', { page }, 'code'],
  ]);
});
