/** These two are drawn without the worker, so that the page reader carries them alone. */
export const UNDO = 'M5.6 2.9L2.6 6l3 3M2.9 6h6.6a3.7 3.7 0 0 1 0 7.4H6';
export const CLOSE = 'M3.8 3.8l8.4 8.4M12.2 3.8l-8.4 8.4';

/** Drawn on a 16 x 16 grid with one stroke width, so that they read as one family. */
export const iconPaths = {
  sheet: 'M4 1.8h5.2L12.5 5v9.2H4zM9 2v3.3h3.4M6.2 8.4h4M6.2 11h4',
  copy: 'M5.8 5.3h7.4v8.4H5.8zM10.4 5V2.3H2.8v8.6h2.7',
  pin: 'M5.3 2.2h5.4M6 2.4l-.3 4.2L3.6 9h8.8l-2.1-2.4L10 2.4M8 9.2v4.9',
  close: CLOSE,
  notCode: 'M8 2a6 6 0 1 0 0 12A6 6 0 1 0 8 2M3.9 3.9l8.2 8.2',
  siteOff: 'M8 1.8v6M4.9 4a5.2 5.2 0 1 0 6.2 0',
  undo: UNDO,
  yes: 'M3 8.6l3.3 3.3L13 4.6',
  'with-documentation': 'M3 4h10M3 8h10M3 12h5',
  no: 'M4.4 4.4l7.2 7.2M11.6 4.4l-7.2 7.2',
  alert: 'M8 2.2l6.3 11.3H1.7zM8 6.4v3.4M8 11.5v.4',
  disputed: 'M2.6 5.9h10.8M2.6 10.1h10.8M10.4 2.6L5.6 13.4',
  search: 'M7 2.6a4.4 4.4 0 1 0 0 8.8 4.4 4.4 0 1 0 0-8.8M10.3 10.3l3.4 3.4',
  jump: 'M8 1.8v2.4M8 11.8v2.4M1.8 8h2.4M11.8 8h2.4M8 4.8a3.2 3.2 0 1 0 0 6.4 3.2 3.2 0 1 0 0-6.4',
  back: 'M9.8 3.4L5.2 8l4.6 4.6',
  forward: 'M6.2 3.4L10.8 8l-4.6 4.6',
  print: 'M4.6 6V2.2h6.8V6M4.6 11.4H2.4V6h11.2v5.4h-2.2M4.6 9.4h6.8v4.4H4.6z',
  compare: 'M2.2 2.6h4.6v10.8H2.2zM9.2 2.6h4.6v10.8H9.2M9.2 2.6v10.8M3.9 5.4h1.3M3.9 8h1.3M10.8 5.4h1.3',
  siblings: 'M2.4 3.4h5.4M2.4 8h5.4M2.4 12.6h5.4M10.2 5l3 3-3 3',
  star: 'M8 2.2l1.8 3.7 4 .6-2.9 2.8.7 4L8 11.4l-3.6 1.9.7-4L2.2 6.5l4-.6z',
  filter: 'M2.2 3.4h11.6M4.4 8h7.2M6.6 12.6h2.8',
  mail: 'M2 3.8h12v8.6H2zM2.4 4.2L8 8.8l5.6-4.6',
  conflict: 'M6 3.6a4.4 4.4 0 1 0 0 8.8 4.4 4.4 0 1 0 0-8.8M10 3.6a4.4 4.4 0 1 1 0 8.8',
} as const;

export type IconName = keyof typeof iconPaths;
