import { describe, expect, it } from 'vitest';
import { judgeByHead } from './judge.ts';
import { inText, placed, verdictsOn } from './test-context.ts';
import { thresholds } from './weights.ts';

describe('codes in running text', () => {
  inText([
    ['CPT 27130 left hip', 'code'],
    ['CPT code 27130', 'code'],
    ['CPT® 27130', 'code'],
    ['CPT:27130', 'code'],
    ['CPT#27130', 'code'],
    ['HCPCS 27130', 'code'],
    ['px 27130', 'code'],
    ['Procedure code: 27236', 'code'],
    ['procedure codes (CPT 27125, 27130, 27235)', 'code code code'],
    ['Code 27265 was paid. Code 27266 was not.', 'code code'],
    ['27130-LT', 'code'],
    ['27130LT', 'code'],
    ['27130.RT', 'code'],
    ['27130 RT', 'code'],
    ['27130-50-RT', 'code'],
    ['27130/50', 'code'],
    ['27130:59:LT', 'code'],
    ['73502-26', 'code'],
    ['for both on one day 27130-50, with films', 'code'],
    ['Next case: 27132-LT, tray 27134, then 27245-RT', 'code part-number code'],
    ['27130-27138', 'code code'],
    ['27215–27218', 'code code'],
    ['CPT 27220 thru 27228', 'code code'],
    ['27130/27132/27134', 'code code code'],
    ['27130, 27132 & 27134', 'code code code'],
    ['codes: 27258 for the reduction', 'code'],
    ['open reduction of the hip dislocation, 27253', 'code'],
    ['femoral neck fracture, closed: 27230', 'code'],
    ['In place with one screw 27176, open with graft 27177', 'code code'],
    ['hip arthroscopy 29914 with labral repair', 'code'],
    ['Anesthesia for hip replacement 01214', 'code'],
    ['2 views of the hip, x-ray 73502', 'code'],
    ['we billed 27130 and the payer denied 27132 as bundled', 'code code'],
    ['unlisted 27299 compares with 27036', 'code code'],
    ['which line? the 27222 or the 73523, coder?', 'code code'],
    ["cpt_code IN ('27130','27132')", 'code code'],
    ['CPT 27130, Elon NC 27244', 'code zip'],
    ['Ref # for CPT 27130', 'code'],
    ['CO-97: 27132 bundled into 27130', 'code code'],
    ['27130 does not include the robot', 'code'],
    ['27130 (12%), 27447 (19%) and 29881 (4%) at the hip', 'code'],
    ['total knee and hip (27447, 27130)', 'code'],
    ['a) 27036 b) 27054 c) 27062', 'code code code'],
    ['27130+20680 and 27236+27235', 'code not-listed code code'],
    ['Hip revision - 27134, 27137', 'code code'],
    ['CPT/HCPCS: 27130, S2325 and 0054T', 'code code code'],
    ['the hip scope was coded S2325', 'not-listed'],
    ['Please link 27236 to S72.001A and drop 27235.', 'code code'],
    ['hip procedures: 27130 $18,200, 27096 $410', 'code code'],
    ['hip film codes billed as 73502x2. Paid', 'code'],
    ['- hip fusion value set: +27278', 'code'],
    ['hip surgery: 27130 (n = 14,002), 27125 (n = 3,218)', 'code code'],
    ['hip: no open reduction, so 27252 is the code', 'code'],
  ]);
});

describe('a word that labels numbers and is one of everyday prose too', () => {
  const page = { prior: 3, named: new Set<string>(), decoys: 0 };
  placed([
    ['in the rare case 27246 or 27248', { page }, 'code code'],
    ['first case 27130, second case 27134', { page }, 'code code'],
    ['In a further run 29862 was left out', { page }, 'code'],
    ['Per chart 27062 was done', { page }, 'code'],
    ['Revision within a year: 27134', { page }, 'code'],
    ['slips are pinned in place (27176)', { page }, 'code'],
    ['it is no 27096', { page }, 'code'],
    ['the scope, poss 29863', { page }, 'code'],
    ['Case 27244 was heard', { page }, 'account'],
    ['Run: 27130', { page }, 'order'],
    ['Order no. 27130', { page }, 'order'],
    ['this account 27130', { page }, 'account'],
    ['in the run 27130', {}, 'order'],
  ]);
});

describe('formats made by machines', () => {
  inText([
    ['SV1*HC:27130:RT*4150*UN*1***1~', 'code'],
    ['SVC*HC:27130*4150*2100~', 'code'],
    ['SV2*0360*HC:27236:LT*4150~', 'code'],
    ['N4*LEXINGTON*NC*27295~', 'zip'],
    ['CLM*27130*4150***11:B:1~', 'account'],
    ['N3*27130 SAMPLE ST~', 'address'],
    ['REF*EA*27130~', 'account'],
    ['FT1|1|||20260304|20260304|CG|27130^HIP^CPT4|||1', 'code'],
    ['PR1|1|CPT|27130^HIP^CPT||20260304', 'code'],
    ['PID|1||27003^^^MRN||TEST^A||1951', 'account'],
    ['ORC|NW|27030|F27033', 'order order'],
    ['PID|1||1||T^A|||8 S ST^^LEX^NC^27295', 'zip'],
    ['{"system":"http://www.ama-assn.org/go/cpt","code":"27130"}', 'code'],
    ['{"code":"27130","system":"http://snomed.info/sct"}', 'other-code'],
    ['{"billing_code":"27130","billing_code_type":"CPT"}', 'code'],
    ['{"zipcode":"27284"}', 'zip'],
    ['{"27130":{"work":19.6,"si":"J1"}}', 'code'],
    ['{"27284":{"state":"NC","county":"F"}}', 'zip'],
    ["INSERT INTO charge (acct, cpt_code, amount) VALUES (27001, '27130', 27138)", 'account code money'],
    ['> select\n| claim | cpt   | zip   |\n+----+----+\n| 27001 | 27130 | 27284 |', 'account code zip'],
    ['code,base_units\n01200,4\n01202,4\n01210,6', 'code code code'],
    ['{"mue":{"27130":1,"27132":1,"27134":1,"27137":1}}', 'code code code code'],
    ['cpt,zip,paid\n27130,27284,100\n27132,27285,200', 'code zip code'],
    ['name;postal;cpt\nA;27284;27130', 'zip code'],
    ['zip\tcity\n27284\tKernersville', 'zip'],
    ['claim   cpt     zip\n-----   ----    -----\nC1      27130   27284', 'code zip'],
  ]);
});

describe('a refusal carries its reason', () => {
  inText([
    ['High Point, NC 27265', 'zip'],
    ['HIGH POINT, N.C. (27265)', 'zip'],
    ['North Augusta, South Carolina 29860', 'zip'],
    ['27284-1234', 'zip'],
    ['ZIP 27130', 'zip'],
    ['zip code: 27284', 'zip'],
    ['PO Box 27111', 'zip'],
    ['D-27284 Musterdorf', 'zip'],
    ['1240 Huffman Mill Rd Burlington 27215', 'zip'],
    ['27284 Kernersville, NC', 'zip'],
    ['PLZ 27232', 'zip'],
    ['suite 27130', 'address'],
    ['room 27252', 'address'],
    ['27035 Hospital Dr', 'address'],
    ['hip surgeons near Kernersville (27284)', 'zip'],
    ['ZIP codes served include 27215, 27217', 'zip zip'],
    ['the 27253 area', 'zip'],
    ['within 25 miles of 27244', 'zip'],
    ['27256 N Elm Street', 'address'],
    ['$27130', 'money'],
    ['$ 27130 due', 'money'],
    ['27130.22 paid', 'money'],
    ['27130 USD', 'money'],
    ['€27130', 'money'],
    ['they paid 27100 on it', 'money'],
    ['fee: 27130', 'money'],
    ['salary 27130', 'money'],
    ['tel 555-27130', 'phone'],
    ['ext. 27165', 'phone'],
    ['call x27036', 'phone'],
    ['fax 27130', 'phone'],
    ['+27130', 'no-evidence'],
    ['dial +27130', 'phone'],
    ['call: +27130 555 010', 'phone'],
    ['Calle Mayor 3, 27001 Lugo', 'zip'],
    ['Santa Fe, 01210 Ciudad', 'zip'],
    ['hotel rate code 27178', 'money'],
    ['the login code 27134', 'other-code'],
    ['Of the 27226 records', 'measure'],
    ['acct 27215', 'account'],
    ['Acct. no. 27215', 'account'],
    ['MRN: 27181', 'account'],
    ['claim number (27266)', 'account'],
    ['Member ID 27140', 'account'],
    ['invoice 27130', 'account'],
    ['Licence no. 27122', 'account'],
    ['account ending 27165', 'account'],
    ['NPI 27130', 'account'],
    ['order 27120 shipped', 'order'],
    ['PR 27220', 'order'],
    ['fixes #27045', 'order'],
    ['see !27215', 'order'],
    ['ticket 27228 was closed', 'order'],
    ['no. 27130', 'order'],
    ['part 27130', 'part-number'],
    ['27130-A', 'part-number'],
    ['ORA-27054', 'part-number'],
    ['27226ab', 'part-number'],
    ['IMG_27279.jpg', 'part-number'],
    ['SKU: 27130', 'part-number'],
    ['F27033', 'part-number'],
    ['page 27130', 'page-number'],
    ['p. 27130', 'page-number'],
    ['fig. 27130', 'page-number'],
    ['27130 km', 'measure'],
    ['27130%', 'measure'],
    ['0.27130', 'measure'],
    ['27254 people live here', 'measure'],
    ['27266 MiB', 'measure'],
    ['population 27130', 'measure'],
    ['version 27130', 'version'],
    ['v 27130.4', 'version'],
    ['port 27130', 'version'],
    ['27045-4', 'other-code'],
    ['error code 27275', 'other-code'],
    ['LOINC 27045', 'other-code'],
    ['z-index: 27130', 'technical'],
    ['0x27147', 'technical'],
    ['app.min.js:1:27284', 'technical'],
    ['27130@example.org', 'technical'],
    ['2024-27130-3', 'longer-number'],
    ['1234-27-27130', 'longer-number'],
    ['time 27130', 'date'],
    ['&#27130;', 'technical'],
    ['27132 had a hip fracture', 'measure'],
    ['27130', 'no-evidence'],
    ['we met 27130 of them', 'measure'],
    ['27001 27002 27003', 'no-evidence no-evidence'],
    ['20610', 'no-evidence'],
    ['hip joint injection 20610', 'not-listed'],
    ['CPT 20610', 'code'],
  ]);
});

describe('what stands around decides for bare digits', () => {
  const known = { numbers: 8, known: 8, different: 8, unknown: 0, signs: 0, parts: 1, places: 0, amounts: 0, members: 8 };
  placed([
    ['27284', { cell: { columnHead: 'CPT' } }, 'code'],
    ['27284', { cell: { columnHead: 'Proc' } }, 'code'],
    ['27284', { cell: { columnHead: '44 HCPCS / Rate' } }, 'code'],
    ['27284', { cell: { columnHead: 'svcCode' } }, 'code'],
    ['27284', { cell: { columnHead: 'Patient ZIP' } }, 'zip'],
    ['27284', { cell: { columnHead: 'Procedure date' } }, 'date'],
    ['27284', { cell: { columnHead: 'Date of procedure' } }, 'date'],
    ['27284', { cell: { columnHead: 'Zip of facility' } }, 'zip'],
    ['27284', { cell: { columnHead: 'Emp ID' } }, 'account'],
    ['27284', { cell: { columnHead: 'CPT charge' } }, 'money'],
    ['27284', { cell: { columnHead: 'Order no.' } }, 'order'],
    ['27284', { cell: { columnHead: 'Item' } }, 'part-number'],
    ['27284', { cell: { columnHead: 'Units' } }, 'measure'],
    ['27284', { cell: { columnHead: 'Diagnosis code' } }, 'other-code'],
    ['27284', { cell: { columnHead: 'Code' } }, 'no-evidence'],
    ['27284', { cell: { columnHead: 'Code', row: ['CPT', '$12'] } }, 'code'],
    ['27284', { cell: { columnHead: 'Code', row: ['NDC', '$12'] } }, 'other-code'],
    ['27284', { cell: { columnHead: 'Code', row: ['fusion of the hip'] } }, 'code'],
    ['27284', { cell: { columnHead: 'Code', column: known } }, 'code'],
    ['27284', { cell: { columnHead: 'Code', row: ['Kernersville', 'NC'] } }, 'zip'],
    ['27284', { cell: { row: ['hamstring release, hip'] } }, 'code'],
    ['27284', { cell: { rowHead: 'CPT' } }, 'code'],
    ['27284', { cell: { rowHead: 'Ticket' } }, 'order'],
    ['27284', { cell: { columnHead: 'Loc', heads: 'CPT | Loc', row: ['27130 hip surgery'] } }, 'not-listed'],
    ['ZIP 27284', { cell: { columnHead: 'CPT' } }, 'zip'],
    ['CPT 27284', { cell: { columnHead: 'Notes' } }, 'code'],
    ['20610', { cell: { columnHead: 'CPT' } }, 'code'],
    ['73510', { cell: { columnHead: 'HCPCS' } }, 'code'],
    ['27284', { field: { label: 'CPT code' } }, 'code'],
    ['27284', { field: { name: 'procCode1' } }, 'code'],
    ['27284', { field: { label: 'Requested procedure' } }, 'code'],
    ['27284', { field: { ariaLabel: 'Zip', name: 'code' } }, 'zip'],
    ['27284', { field: { autocomplete: 'postal-code' } }, 'zip'],
    ['27284', { field: { autocomplete: 'shipping postal-code', label: 'Code' } }, 'zip'],
    ['27284', { field: { label: 'Med. rec. #' } }, 'account'],
    ['27284', { field: { label: 'Amount due' } }, 'money'],
    ['27284', { field: { label: 'Go to code' }, heading: 'Hip codes 26990-27299' }, 'code'],
    ['27284', { field: { id: 'search-form-item' } }, 'no-evidence'],
    ['27284', { previous: 'Requested procedure' }, 'code'],
    ['27284', { previous: 'Home ZIP' }, 'zip'],
    ['27284', { previous: 'Member no.' }, 'account'],
    ['27284 - fusion', { previous: 'CPT' }, 'code'],
    ['27284', { field: { label: 'Search:', placeholder: 'CPT or name' } }, 'code'],
    ['27284', { cell: { columnHead: 'Number', heads: 'Codes | Number | Description', row: ['', 'fusion, open'] } }, 'code'],
    ['27284', { cell: { columnHead: 'Number', heads: 'Town | Number', row: ['Musterdorf'] } }, 'order'],
    ['01210', { cell: { columnHead: 'Anes', heads: 'CPT | Anes', row: ['27130'] } }, 'code'],
    ['27130', { cell: { columnHead: 'Anes', heads: 'CPT | Anes', row: ['27132'] } }, 'not-listed'],
    ['27130 THA', { surface: 'option', page: { prior: -1.5, named: new Set(), decoys: 0 } }, 'code'],
    ['02/11/2026 73502 2 views, right', { page: { prior: -1.5, named: new Set(), decoys: 0 } }, 'code'],
    ['Seen at 27284 Kernersville, right hip', { page: { prior: -1.5, named: new Set(), decoys: 0 } }, 'zip'],
    ['27284', { wrapper: 'cpt-code' }, 'code'],
    ['27284', { wrapper: 'postal-code' }, 'zip'],
    ['27284', { wrapper: 'price' }, 'money'],
    ['27284 fusion', { heading: 'Hip procedure codes' }, 'code'],
    ['27284', { heading: 'ZIP codes in the county' }, 'zip'],
    ['27284', { group: { ...known, signs: 3 }, heading: 'Hip' }, 'code'],
    ['27284', { group: { ...known, unknown: 4 }, next: 'hip fusion' }, 'no-evidence'],
    ['27284', { next: 'Hip fusion, open' }, 'code'],
  ]);

  it('takes a lone sign for a code when asked for everything, and not when asked for clear ones', () => {
    const [verdict] = verdictsOn('27130, 27132 & 27134');

    expect(verdict?.score).toBeGreaterThanOrEqual(thresholds.balanced);
    expect(verdict?.score).toBeLessThan(thresholds.clear);
  });

  it('says by which word of ours a label spoke', () => {
    const [verdict] = verdictsOn('27284', { cell: { columnHead: 'Patient ZIP' } });

    expect(verdict?.evidence).toEqual([{ key: 'not-column', weight: -7, word: 'zip' }]);
  });
});

describe('a column that says all', () => {
  it.each(['CPT', 'HCPCS Code', 'Procedure', 'ZIP', 'Invoice No', 'Code', 'Charge', 'Units', 'Remarks', ''])(
    '%j says the same by itself',
    (columnHead) => {
      for (const code of ['27130', '20610']) {
        const [whole] = verdictsOn(code, { cell: { columnHead, heads: columnHead } });
        const byHead = judgeByHead(columnHead);
        if (byHead) expect(byHead).toEqual(whole);
      }
    },
  );

  it('is enough for codes, and for numbers of another kind', () => {
    expect(judgeByHead('CPT')?.isCode).toBe(true);
    expect(judgeByHead('Code')).toBe(null);
    expect(judgeByHead('Number')).toBe(null);
    expect(judgeByHead('Charge')).toBe(null);
    expect(judgeByHead('')).toBe(null);
  });
});
