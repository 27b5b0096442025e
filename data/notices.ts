/** The edition of CPT that the code numbers follow, and the year of its copyright. */
export const cptEdition = { edition: 2026, copyrightYear: 2025 } as const;

/** Everything that has to be said of whose the codes are, once; shown short in the card's foot, in full in sheet, options and README. */
export const notices = {
  /** Fewer than 15 words. */
  short: 'CPT © 2025 AMA. All rights reserved. Independent; for trained staff, not billing advice.',
  copyrightShort: 'CPT © 2025 American Medical Association. All rights reserved.',
  copyright:
    'CPT is copyright 2025 American Medical Association. All rights reserved. The code numbers follow the 2026 edition. HipLens holds code numbers only: every name and explanation in it is our own wording, not that of CPT.',
  trademark:
    'CPT is a registered trademark of the American Medical Association. Other names belong to their owners and are used only to say what is meant.',
  feeSchedule:
    'Relative values, payment rates and indicators shown here come from the Medicare agency CMS. The American Medical Association neither sets nor endorses them, and they form no part of CPT. It gives no medical care and answers for nothing that this dataset holds or leaves out.',
  independence:
    'HipLens is independent. It is not affiliated with, reviewed by or approved by the American Medical Association (AMA), the Centers for Medicare & Medicaid Services (CMS) or the American Academy of Orthopaedic Surgeons (AAOS).',
  advice:
    'HipLens informs trained coding and clinical staff. It is not advice to bill, to treat or on the law; the current code book, the payer’s policy and the patient’s record decide.',
} as const;

/** The paragraphs of the full notice, in the order they are shown. */
export const fullNotice: readonly string[] = [
  notices.copyright,
  notices.trademark,
  notices.feeSchedule,
  notices.independence,
  notices.advice,
];
