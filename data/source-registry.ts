import { publications } from './publications.ts';
import type { SourceRow } from './source-row.ts';

const releases = {
  // ---- CMS releases that figures are read from ----
  'pfs-2026-07': {
    title: 'Physician Fee Schedule relative value file RVU26C (non-QP)',
    publisher: 'CMS',
    release: 'July 2026',
    date: '2026-06-30',
    readAt: 'github.com/prestigesf/medicare-Billrosetta- data/cms/rvu26c (e30fcb55)',
  },
  'pfs-2026-04': {
    title: 'Physician Fee Schedule relative value file RVU26B, used as a check',
    publisher: 'CMS',
    release: 'April 2026',
    readAt: 'github.com/vigbigcolors-commits/PatientBillGuide (9dc236f1); github.com/skillettsites/medcostcheck (d9a0f5fa)',
  },
  'pfs-history': {
    title: 'Physician Fee Schedule relative value files RVU20A to RVU24A and RVU25D, compared',
    publisher: 'CMS',
    release: '2020 to 2025',
    readAt: 'github.com/andrewallenbruce/arkrvu (6431dd5); github.com/alex-bea/cms_api (806fb5c4)',
  },
  'ptp-2026-07': {
    title: 'NCCI procedure-to-procedure edits, Medicare practitioner, v32.2',
    publisher: 'CMS',
    release: 'third quarter 2026',
    date: '2026-07-01',
    readAt: 'github.com/vigbigcolors-commits/PatientBillGuide public/data/ncci-ptp.json.gz (9dc236f1)',
  },
  'ptp-2024-07': {
    title: 'NCCI procedure-to-procedure edits, Medicare practitioner, v30.2',
    publisher: 'CMS',
    release: 'third quarter 2024',
    date: '2024-07-01',
    readAt: 'github.com/andrewallenbruce/northstar pin ncci_ptp_prac (a37fd498)',
  },
  'mue-2026-07': {
    title: 'NCCI medically unlikely edits, Medicare practitioner, a subset of 100 codes used as a check',
    publisher: 'CMS',
    release: 'third and fourth quarter 2026',
    date: '2026-07-01',
    readAt: 'github.com/Ttheegela/PriorPath data/reference/subset/mue.csv (3d641b01)',
  },
  'mue-2026-04': {
    title: 'NCCI medically unlikely edits, Medicare practitioner (rows with MAI 3)',
    publisher: 'CMS',
    release: 'second quarter 2026',
    date: '2026-04-01',
    readAt: 'github.com/tejitpabari99/hospital-bill-checker src/lib/data/mue.json (34e1c236)',
  },
  'mue-2024-07': {
    title: 'NCCI medically unlikely edits, Medicare practitioner',
    publisher: 'CMS',
    release: 'third quarter 2024',
    date: '2024-07-01',
    readAt: 'github.com/andrewallenbruce/northstar pin ncci_mue_prac',
  },
  'mue-medicaid-2026-01': {
    title: 'NCCI medically unlikely edits, Medicaid practitioner',
    publisher: 'CMS',
    release: 'first quarter 2026',
    date: '2026-01-01',
    readAt: 'github.com/sjanoe123/healthcare-payment-integrity data/ncci_mue.json (8c966da5)',
  },
  'opps-2026-07': {
    title: 'Hospital outpatient prospective payment, Addendum B',
    publisher: 'CMS',
    release: 'July 2026',
    date: '2026-07-01',
    readAt: 'github.com/skillettsites/medcostcheck data/processed/opps-rates.json',
  },
  'asc-2026-07': {
    title: 'Ambulatory surgical center payment, Addenda AA and BB',
    publisher: 'CMS',
    release: 'July 2026',
    date: '2026-07-01',
    readAt: 'github.com/skillettsites/medcostcheck data/processed/asc-rates.json',
  },
  'ipo-2026': {
    title: 'Inpatient-only list, Addendum E of the outpatient rule',
    publisher: 'CMS',
    release: 'calendar year 2026',
    date: '2026-01-01',
    readAt: 'github.com/DaVincidigitalbot/free-cpt-code-finder data/inpatient_only/2026/cms_ipo_2026.json (bde3f666)',
  },
  'aoc-2024-06': {
    title: 'NCCI add-on code file',
    publisher: 'CMS',
    release: 'June 2024',
    readAt: 'github.com/andrewallenbruce/northstar pin ncci_aoc',
  },
  'icd10cm-fy2026': {
    title: 'ICD-10-CM code list',
    publisher: 'CDC NCHS and CMS',
    release: 'fiscal year 2026',
    date: '2025-10-01',
  },
  'msdrg-2026': {
    title: 'Groups 521 and 522 of MS-DRG V43',
    publisher: 'icdlist.com, after CMS',
    release: 'fiscal year 2026',
    date: '2025-10-01',
    readAt: 'icdlist.com/icd-10-pcs/drg/521',
  },
  'msdrg-codingahead-27130': {
    title: 'Code page 27130, hospital groups',
    publisher: 'Coding Ahead',
    release: '2026',
    readAt: 'webhooks.codingahead.com/cpt/codes/27130',
  },
  a59154: { title: 'Billing article A59154 on sacroiliac joint procedures', publisher: 'CMS coverage database', release: 'read 2026' },

  // ---- pages that tell when a code came, went or was replaced ----
  'history-aaos-2005-10': {
    title: 'Bulletin, coding column on core decompression',
    publisher: 'AAOS',
    release: 'October 2005',
    readAt: 'www2.aaos.org/bulletin/oct05/coding.asp',
  },
  'history-aaos-2008-12': {
    title: 'AAOS Now, coding changes for 2009',
    publisher: 'AAOS',
    release: 'December 2008',
    readAt: 'aaos.org/aaosnow/2008/dec/managing/managing6',
  },
  'history-aaos-2009-01': {
    title: 'AAOS Now, coding changes for 2009, second part',
    publisher: 'AAOS',
    release: 'January 2009',
    readAt: 'aaos.org/aaosnow/2009/jan/managing/managing1',
  },
  'history-aaos-2022-07': {
    title: 'AAOS Now, drug-delivery device codes',
    publisher: 'AAOS',
    release: 'July 2022',
    readAt: 'AAOS Now, article 145',
  },
  'history-ohima-2020-08': {
    title: 'Blog post on the codes new in 2020',
    publisher: 'OHIMA',
    release: 'August 2020',
    readAt: 'ohiohima.blogspot.com',
  },
  'history-aapc-37663': {
    title: 'Blog post 37663 on pelvic ring codes',
    publisher: 'AAPC',
    release: 'read 2026',
    readAt: 'aapc.com/blog/37663',
  },
  'history-aapc-109463': {
    title: 'Radiology Coding Alert, article 109463 on sacroiliac injections',
    publisher: 'AAPC',
    release: 'read 2026',
    readAt: 'aapc.com, article 109463',
  },
  'history-aapc-735': {
    title: 'Forum thread on the hip film codes, quoting guidance of October 2015',
    publisher: 'AAPC',
    release: '2016',
    readAt: 'aapc.com, forum on 73521-73523',
  },
  'history-codingahead-73520': {
    title: 'Code page 73520',
    publisher: 'Coding Ahead',
    release: 'read 2026',
    readAt: 'case2code.codingahead.com/cpt/codes/73520',
  },
  'history-facs-2021-10': {
    title: 'Bulletin on the tumor code rewrite of 2010',
    publisher: 'American College of Surgeons',
    release: 'October 2021',
  },
  'history-mdbuyline': {
    title: 'Article on hip arthroscopy codes',
    publisher: 'MD Buyline',
    release: 'read 2026',
    readAt: 'mdbuyline.com/new-incentives-for-arthroscopic-hip-surgery',
  },
  'history-mirahealth-27279': {
    title: 'Code page 27279',
    publisher: 'Mira Health',
    release: '2026',
    readAt: 'mirahealth.care/reference/cpt/27279',
  },
  'history-spineline-2024': {
    title: 'SpineLine, coding column',
    publisher: 'NASS',
    release: 'March 2024',
    readAt: 'spinelinemag.spine.org/marapr24/coding',
  },
} as const satisfies Record<string, SourceRow>;

/** Every source that a figure or a statement may name. */
export const sources = { ...releases, ...publications } as const;
export type SourceId = keyof typeof sources;

// An id of both tables would hide one of the rows: naming it here is a compile error.
type Nothing<T extends never> = T;
export type IdsTwice = Nothing<keyof typeof releases & keyof typeof publications>;
