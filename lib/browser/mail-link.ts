/**
 * Where a link to the mail program leads. Chromium 156 lets a webmail that is the mail program take the place of the page of the link,
 * also in the panel; asked for a tab it opens one, and none where a program takes the link. Firefox 153 leaves an empty tab then.
 */
export const mailLinkTarget = import.meta.env.FIREFOX ? undefined : '_blank';
