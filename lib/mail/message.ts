import type { ProcedureCode } from '../../data/codes.ts';
import { notices } from '../../data/notices.ts';
import { release } from '../../data/release.ts';
import type { EntryAnswer } from '../entries/entry-answer.ts';
import type { AskAnswer } from '../protocol/asked.ts';
import { factsOf, nameOf, type MailFact } from './facts.ts';
import { LONGEST_LINK, mailtoLink, type Mail } from './mailto.ts';

/** What a colleague is asked about. */
export type MailSubject =
  /** One code, or several. */
  | { readonly kind: 'codes'; readonly answers: readonly EntryAnswer[] }
  /** An answer to a question: its statements are the facts. */
  | {
      readonly kind: 'answer';
      readonly question: string;
      readonly answer: AskAnswer;
      readonly nameOf?: (code: ProcedureCode) => string | undefined;
    };

/** A message that is ready to be sent. */
export interface ComposedMail extends Mail {
  readonly link: string;
  /** Facts that had to be left out so that the link stays short enough. */
  readonly cut: number;
  /** The question alone makes the link longer than every mail program takes: the message is to be copied. */
  readonly isTooLong: boolean;
}

/** A longer question is a report; the field takes no more. */
export const LONGEST_MAIL_QUESTION = 1_000;

/** As many codes as a subject line names. */
const MOST_IN_SUBJECT = 3;

/** Composes the message. Facts are cut until the link is short enough, the least needed first; the question never is. */
export function composeMail(subject: MailSubject, question: string, to: readonly string[]): ComposedMail {
  const facts = subject.kind === 'codes' ? factsOf(subject.answers, question) : factsOfAnswer(subject.answer);
  const line = subjectLine(subject);
  for (let kept = facts.length; ; kept -= 1) {
    const mail: Mail = { to, subject: line, body: bodyOf(subject, question, facts, kept) };
    const link = mailtoLink(mail);
    const fits = link.length <= LONGEST_LINK;
    if (fits || kept === 0) return { ...mail, link, cut: facts.length - kept, isTooLong: !fits };
  }
}

/** The codes of a subject with their names, where they are known. */
function codesOf(subject: MailSubject): readonly (readonly [code: string, name: string | undefined])[] {
  if (subject.kind === 'codes') return subject.answers.map(({ code, name }) => [code, name]);
  return subject.answer.state.codes.map((code) => [code, subject.nameOf?.(code)]);
}

function subjectLine(subject: MailSubject): string {
  const [first, ...others] = codesOf(subject);
  if (!first) return 'Question on coding';
  const [code, name] = first;
  const more = others.length + 1 - MOST_IN_SUBJECT;
  const also = others.slice(0, MOST_IN_SUBJECT - 1).map(([other]) => other);
  return [
    `Question on ${code}${name === undefined ? '' : `, ${lowerFirst(name)}`}`,
    ...(also.length > 0 ? [`also ${also.join(', ')}${more > 0 ? ` and ${more} more` : ''}`] : []),
  ].join('; ');
}

/** A name goes on inside a sentence, unless it begins with an abbreviation. */
const lowerFirst = (name: string): string => (/^[A-Z][a-z]/.test(name) ? `${name[0]?.toLowerCase()}${name.slice(1)}` : name);

function factsOfAnswer({ lines }: AskAnswer): readonly MailFact[] {
  return lines.map(({ text, sources }) => ({ text, sources: sources.filter(({ id }) => id !== undefined).map(nameOf) }));
}

function bodyOf(subject: MailSubject, question: string, facts: readonly MailFact[], count: number): string {
  const kept = facts.slice(0, count);
  const named = [...new Set(kept.flatMap(({ sources }) => sources))];
  const bullet = ({ text, sources }: MailFact): string =>
    `- ${text}${sources.length > 0 ? ` [${sources.map((source) => named.indexOf(source) + 1).join(', ')}]` : ''}`;
  const blocks =
    subject.kind === 'codes'
      ? subject.answers.map(({ code, name }) => [`${code} ${name}`, ...kept.filter((fact) => fact.code === code).map(bullet)])
      : [['The answer of HipLens', ...kept.map(bullet)]];
  const left = facts.length - count;
  const parts: readonly (readonly string[])[] = [
    [question.trim()],
    ...blocks,
    left > 0 ? [left === 1 ? '(Cut: 1 more fact.)' : `(Cut: ${left} more facts.)`] : [],
    named.map((source, at) => `[${at + 1}] ${source}`),
    ['Please add no patient data, here or in your reply.'],
    [`Composed by HipLens from its dataset of ${release.date}. Without a number: its own words.`, notices.short],
  ];
  return parts
    .filter((part) => part.some((line) => line !== ''))
    .map((part) => part.join('\n'))
    .join('\n\n');
}

/** As it is copied: with its subject. */
export const mailText = ({ subject, body }: Mail): string => `${subject}\n\n${body}`;
