import type { ComponentChildren } from 'preact';

/** The tool "Note to codes"; undefined draws no tab for it. */
export const noteView = (): ComponentChildren => undefined;
