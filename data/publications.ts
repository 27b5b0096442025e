import type { SourceRow } from './source-row.ts';

/** Web pages and print that a statement of a text rests on; the CMS releases stand in `source-registry.ts`. */
export const publications = {
  'codingahead-27284': {
    title: 'Code page 27284',
    publisher: 'Coding Ahead',
    release: 'read November 2026',
    readAt: 'https://webhooks.codingahead.com/cpt/codes/27284',
  },
  'mirahealth-27134': {
    title: 'Code page 27134',
    publisher: 'Mira Health',
    release: 'May 2026',
    date: '2026-05-08',
    readAt: 'https://mirahealth.care/reference/cpt/27134',
  },
  'mirahealth-27137': {
    title: 'Code page 27137',
    publisher: 'Mira Health',
    release: 'May 2026',
    date: '2026-05-08',
    readAt: 'https://mirahealth.care/reference/cpt/27137',
  },
  'mirahealth-27138': {
    title: 'Code page 27138',
    publisher: 'Mira Health',
    release: 'May 2026',
    date: '2026-05-08',
    readAt: 'https://mirahealth.care/reference/cpt/27138',
  },
  'mirahealth-27161': {
    title: 'Code page 27161',
    publisher: 'Mira Health',
    release: 'May 2026',
    date: '2026-05-08',
    readAt: 'https://mirahealth.care/reference/cpt/27161',
  },
  'mirahealth-27165': {
    title: 'Code page 27165',
    publisher: 'Mira Health',
    release: 'May 2026',
    date: '2026-05-08',
    readAt: 'https://mirahealth.care/reference/cpt/27165',
  },
  'mirahealth-27253': {
    title: 'Code page 27253',
    publisher: 'Mira Health',
    release: 'May 2026',
    date: '2026-05-08',
    readAt: 'https://mirahealth.care/reference/cpt/27253',
  },
  'mirahealth-27254': {
    title: 'Code page 27254',
    publisher: 'Mira Health',
    release: 'May 2026',
    date: '2026-05-08',
    readAt: 'https://mirahealth.care/reference/cpt/27254',
  },
  'mirahealth-27258': {
    title: 'Code page 27258',
    publisher: 'Mira Health',
    release: 'May 2026',
    date: '2026-05-08',
    readAt: 'https://mirahealth.care/reference/cpt/27258',
  },
  'mirahealth-27286': {
    title: 'Code page 27286',
    publisher: 'Mira Health',
    release: 'May 2026',
    date: '2026-05-08',
    readAt: 'https://mirahealth.care/reference/cpt/27286',
  },
  'ngs-global-surgery': {
    title: 'Global surgery, summary of the CMS booklet',
    publisher: 'National Government Services (Medicare contractor)',
    release: 'read November 2026',
    readAt: 'https://www.ngsmedicare.com/web/ngs/global-surgery?selectedArticleId=1663630',
  },
} as const satisfies Record<string, SourceRow>;
