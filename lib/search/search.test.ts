import { describe, expect, it } from 'vitest';
import { recordsLikeAfterImport } from '../../scripts/search/load.ts';
import { searchRecords } from '../entries/search-records.ts';
import { createSearch } from './search.ts';

const records = searchRecords();
const search = createSearch(records);
const codesFor = (query: string, limit = 10): string[] => search.find(query, limit).map(({ code }) => code);

describe('narrowing', () => {
  it('leaves only the family and the region', () => {
    const found = search.find('fracture', 60, { family: 'hip-fracture', region: 'femoral neck' });

    expect(found.map(({ code }) => code).toSorted()).toEqual(['27230', '27232', '27235', '27236']);
  });

  it('lists what is left where nothing is typed', () => {
    const found = search.find('', 60, { family: 'arthroscopy' });

    expect(found).toHaveLength(8);
    expect(found.every(({ why }) => why.kind === 'filter')).toBe(true);
  });

  it('may leave nothing', () => {
    expect(search.find('girdlestone', 10, { family: 'anesthesia' })).toEqual([]);
  });
});

describe('what is not written as anyone writes it', () => {
  it.each([
    ['fractre nek', 'fracture neck', '27236'],
    ['dislocatoin of prosthesis', 'dislocation of prosthesis', '27266'],
  ])('%s is read as %s', (query, readAs, first) => {
    expect(search.find(query, 5)[0]).toMatchObject({ code: first, readAs });
  });

  it('leaves the other words to decide where one is like none', () => {
    expect(codesFor('girdlestone xyzzy')[0]).toBe('27122');
    expect(codesFor('xyzzy')).toEqual([]);
  });

  it('comes behind what is written right', () => {
    for (const query of ['percutaneous', 'nail', 'no manipulation', 'hip fus', 'osteonecrosis right']) {
      const corrected = search.find(query, 40).map((hit) => hit.readAs !== undefined);

      expect(corrected, query).toEqual(corrected.toSorted());
    }
  });
});

describe('traits', () => {
  it.each([
    ['percutaneous', ['27000', '27216', '27235', '27178']],
    ['arthroscopic', ['29860', '29862', '29914', '29916']],
    ['no manipulation', ['27197', '27220', '27230', '27238']],
  ])('%s finds the codes that have it first', (query, first) => {
    expect(codesFor(query).slice(0, 4)).toEqual(first);
    expect(search.find(query, 1)[0]?.why.kind).toBe('trait');
  });
});

describe('diagnosis first', () => {
  it.each([
    ['S72.031A', ['27236', '27235']],
    ['osteonecrosis right', ['27130']],
    ['M16.11', ['27130']],
  ])('%s', (query, first) => {
    expect(codesFor(query).slice(0, first.length)).toEqual(first);
    expect(search.find(query, 1)[0]?.why.kind).toBe('diagnosis');
  });
});

describe('numbers', () => {
  it.each([
    ['27284', ['27284'], 'code'],
    ['  27284 ', ['27284'], 'code'],
    ['２７２８４', ['27284'], 'code'],
    ['27 284', ['27284'], 'code'],
    ['CPT 27284', ['27284'], 'code'],
    ['#27284', ['27284'], 'code'],
    ['27284-LT', ['27284'], 'code'],
    ['27284LT', ['27284'], 'code'],
    ['27284 50', ['27284'], 'code'],
    ['27284-22-RT', ['27284'], 'code'],
    ['g0414', ['G0414'], 'code'],
    ['0869t', ['0869T'], 'code'],
    ['27284, 27286 and 27130', ['27284', '27286', '27130'], 'code'],
    ['27161 vs 27165', ['27161', '27165'], 'code'],
    ['27215-27218', ['27215', '27216', '27217', '27218'], 'code'],
    ['27215 to 27218', ['27215', '27216', '27217', '27218'], 'code'],
    ['27215–18', ['27215', '27216', '27217', '27218'], 'code'],
    ['2728', ['27280', '27282', '27284', '27286'], 'prefix'],
    ['2991', ['29914', '29915', '29916'], 'prefix'],
    ['0120', ['01200', '01202'], 'prefix'],
    ['1202', ['01202'], 'prefix'],
    ['27288', ['27286'], 'near'],
    ['27824', ['27284'], 'near'],
  ])('%s', (query, first, why) => {
    const hits = search.find(query, 10);

    expect(hits.slice(0, first.length).map(({ code }) => code)).toEqual(first);
    expect(hits[0]?.why.kind).toBe(why);
  });

  it('shows nothing behind codes that were found', () => {
    expect(codesFor('27284-RT')).toEqual(['27284']);
  });

  it('puts what took its place behind a deleted code', () => {
    const [deleted, successor] = search.find('27194', 5);

    expect([deleted?.code, deleted?.kind, deleted?.replacedBy]).toEqual(['27194', 'deleted', ['27198']]);
    expect([successor?.code, successor?.why]).toEqual(['27198', { kind: 'replaced', words: '27194' }]);
  });

  it('searches the words beside a code too', () => {
    expect(codesFor('27284 or girdlestone').slice(0, 2)).toEqual(['27284', '27122']);
  });
});

describe('words', () => {
  it.each([
    // abbreviations, eponyms, slang
    ['THR', '27130', 'synonym'],
    ['hemi', '27125', 'synonym'],
    ['DHS', '27244', 'synonym'],
    ['TFNA', '27245', 'synonym'],
    ['IMN intertroch', '27245', undefined],
    ['CMN subtroch fx', '27245', undefined],
    ['Ganz', '27299', 'synonym'],
    ['chiari', '27146', 'synonym'],
    ['modified Dunn', '27181', 'synonym'],
    ['Pipkin ORIF', '27269', 'synonym'],
    ['MUA hip', '27275', 'synonym'],
    ['ex fix', '20690', 'synonym'],
    ['FICB', '64473', 'synonym'],
    ['iFuse', '27279', 'synonym'],
    // with, without, not
    ['femoral neck fracture, closed, without manipulation', '27230', 'name'],
    ['femoral neck fracture, closed, with manipulation', '27232', undefined],
    ['intertrochanteric fracture fixation, no nail', '27244', undefined],
    ['hip arthrogram no anesthesia', '27093', undefined],
    ['stem exchanged, cup left in place', '27138', undefined],
    ['cup exchanged, well fixed stem', '27137', undefined],
    ['open reduction DDH without femoral shortening', '27258', undefined],
    ['MRI hip without contrast', '73721', undefined],
    ['MRI hip w/wo contrast', '73723', undefined],
    // amounts
    ['subcutaneous lump hip 2.5 cm', '27047', undefined],
    ['intramuscular lipoma hip 7 cm', '27045', undefined],
    ['hip x-ray one view', '73501', undefined],
    ['hip xr 3 views', '73502', undefined],
    ['both hips five views', '73523', undefined],
    ['trigger point injection 4 muscles', '20553', undefined],
    // side and filler words
    ['left hip fusion surgery for a 40 year old patient', '27284', undefined],
    ['what is the cpt code for tailbone removal', '27080', undefined],
    // plural, British spelling
    ['acetabular tumours resection', '27076', undefined],
    ['paediatric hip arthrogram in theatre', '27095', undefined],
    ['anaesthesia for hip arthroscopy', '01202', undefined],
    // unfinished and mistyped
    ['girdl', '27122', undefined],
    ['cephalom', '27245', undefined],
    ['hip arthrod', '27284', undefined],
    ['girdelstone', '27122', undefined],
    ['coccygectmy', '27080', undefined],
    ['hemiartroplasty', '27125', undefined],
    ['trochanteric bursitus', '27062', undefined],
    ['hipreplacement', '27130', undefined],
    ['acetabulr fracure both colums', '27228', undefined],
    // diagnosis first
    ['femoral neck fracture', '27236', undefined],
    ['nondisplaced femoral neck fracture', '27235', 'diagnosis'],
    ['intertrochanteric fracture', '27245', undefined],
    ['hip OA', '27130', 'diagnosis'],
    ['FAI', '29914', undefined],
    ['SCFE', '27176', undefined],
    ['septic hip', '27030', undefined],
    ['coccydynia', '27080', undefined],
    ['osteitis pubis', '27282', undefined],
    ['M16.12', '27130', 'diagnosis'],
    ['S72.142A', '27245', 'diagnosis'],
    // what notes say
    ['closed reduction and percutaneous pinning of femoral neck', '27235', undefined],
    ['bipolar for displaced femoral neck fracture', '27236', undefined],
    ['total hip dislocated, reduced in the ER', '27265', undefined],
    ['dislocated hip replacement, closed reduction under general anesthesia', '27266', undefined],
    ['traumatic dislocation put back in the ED', '27250', undefined],
    ['hardware removal and conversion to total hip', '27132', undefined],
    ['both components revised', '27134', undefined],
    ['infected total hip explanted, spacer', '27091', undefined],
    ['bipolar removed, nothing put back', '27090', undefined],
    ['transverse with posterior wall acetabulum ORIF', '27228', undefined],
    ['posterior wall plate acetabulum', '27226', undefined],
    ['labrum trimmed arthroscopically', '29862', undefined],
    ['labrum refixed with anchors through the scope', '29916', undefined],
    ['arthroscopic rim trimming', '29915', undefined],
    ['loose body taken out, open', '27033', undefined],
    ['loose body taken out, arthroscopy', '29861', undefined],
    ['deep biopsy of hip soft tissue', '27041', undefined],
    ['psoas tenotomy', '27005', undefined],
    ['percutaneous adductor release', '27000', undefined],
    ['Salter with open reduction', '27147', undefined],
    ['Dega plus VDRO', '27151', undefined],
    ['anesthesia for total hip', '01214', undefined],
    ['prophylactic nailing of metastatic femur', '27187', undefined],
    ['symphysis plating for open book', '27217', undefined],
    ['percutaneous SI screw', '27216', undefined],
    ['SI joint injection', '27096', undefined],
    ['thigh compartment syndrome, dead muscle removed', '27497', undefined],
    ['femoral shaft fracture retrograde nail', '27506', undefined],
    ['remove deep plate and screws', '20680', undefined],
  ])('%s', (query, first, why) => {
    const hits = search.find(query, 10);

    expect(hits.map(({ code }) => code)[0]).toBe(first);
    if (why) expect(hits[0]?.why.kind).toBe(why);
  });

  it('finds most codes first by their own names and synonyms, and the rest among the first', () => {
    const owners = new Map<string, string[]>();
    for (const { kind, code, name, synonyms } of records) {
      if (kind !== 'deleted') for (const text of new Set([name, ...synonyms])) owners.set(text, [...(owners.get(text) ?? []), code]);
    }
    const places = [...owners].map(([text, codes]) => codesFor(text, 8).findIndex((code) => codes.includes(code)));

    expect(places.filter((place) => place === 0).length / places.length).toBeGreaterThan(0.95);
    expect(places.filter((place) => place >= 0 && place < 5).length / places.length).toBeGreaterThan(0.995);
  });

  it('says what tells the first two from each other', () => {
    const [nail, plate] = search.find('intertrochanteric fracture', 5);

    expect([nail?.code, nail?.deciding?.against]).toEqual(['27245', '27244']);
    expect([plate?.code, plate?.deciding?.against]).toEqual(['27244', '27245']);
  });
});

describe('the list', () => {
  it.each(['', '   ', '?!', 'the of and', 'zzqxv', '99999999', '\u200b'])('is empty for %j', (query) => {
    expect(search.find(query, 10)).toEqual([]);
  });

  it('is never longer than asked and names no code twice', () => {
    for (const query of ['hip', 'fracture', '27', '27130 total hip 27130', 'girdel']) {
      for (const limit of [0, 1, 3, 50]) {
        const codes = codesFor(query, limit);
        expect(codes.length).toBeLessThanOrEqual(limit);
        expect(new Set(codes).size).toBe(codes.length);
      }
    }
  });

  it('does not depend on what was searched before', () => {
    const fresh = createSearch(records);
    for (const query of ['girdelstone', 'hemi', '2713', 'femoral nek fracture'])
      expect(fresh.find(query, 20)).toEqual(search.find(query, 20));
  });

  it('bears any input', () => {
    for (const query of [
      'x'.repeat(5_000),
      '('.repeat(300),
      '\\d+[',
      '\ud800',
      '🦴 hip',
      '27130'.repeat(400),
      'a '.repeat(3_000),
      '__proto__ constructor',
    ]) {
      expect(() => search.find(query, 5)).not.toThrow();
    }
  });
});

describe('the time', () => {
  const queries = [
    'hip replacemnt',
    'intertrochanteric fracture nail',
    'open repair of fracture',
    'closed reduction of dislocated total hip under general anesthesia',
    'fra',
    '2713',
  ];
  const bestOf = (run: () => void): number => {
    let best = Infinity;
    for (let round = 0; round < 8; round += 1) {
      const start = performance.now();
      run();
      best = Math.min(best, performance.now() - start);
    }
    return best;
  };

  it('of a query is a few scans of the texts at most', () => {
    const texts = records.map(({ name, plain, synonyms, deciding }) =>
      [name, plain ?? '', ...synonyms, ...deciding.map(({ words }) => words)].join(' ').toLowerCase(),
    );
    const scan = bestOf(() => {
      for (const query of queries) for (const text of texts) for (const word of query.split(' ')) text.split(/\W+/).includes(word);
    });
    const found = bestOf(() => {
      for (const query of queries) search.find(query, 20);
    });

    expect(found / scan).toBeLessThan(3);
  });

  it('grows more slowly than the list', () => {
    const large = createSearch(recordsLikeAfterImport(18_000));
    const small = bestOf(() => {
      for (const query of queries) search.find(query, 20);
    });
    const big = bestOf(() => {
      for (const query of queries) large.find(query, 20);
    });

    // 52 times the records.
    expect(big / small).toBeLessThan(40);
  });
});
