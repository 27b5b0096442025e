/** More codes do not fit beside each other, and nobody weighs five at once. Apart, so that the border of the worker stays small. */
export const MOST_COMPARED = 4;
