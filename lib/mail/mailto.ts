/** What a mail program is to open with. */
export interface Mail {
  readonly to: readonly string[];
  readonly subject: string;
  readonly body: string;
}

/** Some mail programs on Windows take no longer address; browsers take more. */
export const LONGEST_LINK = 1_950;

/** What may stand in a value as it is (RFC 6068); everything else is written as bytes, so that no program takes it for a separator. */
const PLAIN = /[!$()*,:;@]/;

/** Half of a pair of code units cannot be encoded. */
const whole = (text: string): string => text.replace(/\p{Surrogate}/gu, '\ufffd');

const inValue = (text: string): string =>
  encodeURIComponent(whole(text).replace(/\r\n?|\n/g, '\r\n'))
    .replace(/%(?:24|2C|3A|3B|40)/g, (bytes) => (PLAIN.test(decodeURIComponent(bytes)) ? decodeURIComponent(bytes) : bytes))
    .replaceAll("'", '%27');

/** In an address only the at sign before the domain stands as it is: a comma in it would part it in two. */
function inAddress(address: string): string {
  const at = address.lastIndexOf('@');
  const encoded = (text: string): string => encodeURIComponent(whole(text)).replaceAll("'", '%27');
  return at < 0 ? encoded(address) : `${encoded(address.slice(0, at))}@${encoded(address.slice(at + 1))}`;
}

/** The link that opens a mail program with a message. */
export const mailtoLink = ({ to, subject, body }: Mail): string =>
  `mailto:${to.map(inAddress).join(',')}?subject=${inValue(subject.replace(/\s+/g, ' '))}&body=${inValue(body)}`;
