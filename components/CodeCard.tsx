import { Component, type ComponentChildren } from 'preact';
import type { ProcedureCode } from '../data/codes.ts';
import type { CardEntry, PageEdit } from '../lib/protocol/card-entry.ts';
import type { Reason } from '../lib/protocol/protocol.ts';
import { IconButton, trusted, WordButton } from './card-buttons.tsx';
import { firstGlance, type DecidingLine, type FirstGlance } from './first-glance.ts';
import { Icon, type IconName } from './icons.tsx';
import { t, type MessageKey } from './t.ts';

/** Why there is nothing to show of a code. */
export type Problem = Extract<Reason, 'worker-unreachable' | 'dataset-loading' | 'dataset-broken'>;

export interface CardActions {
  openSheet: () => void;
  copy: () => void;
  togglePin: () => void;
  leaveAlone: () => void;
  undoLeaveAlone: () => void;
  siteOff: () => void;
  tabOff: () => void;
  everywhereOff: () => void;
  close: () => void;
  retry: () => void;
  /** Makes the siblings of the deciding lines buttons that show them instead. */
  showSibling?: (code: ProcedureCode) => void;
  /** Sets the code and its sibling side by side, in the panel. */
  compare?: (code: ProcedureCode, sibling: ProcedureCode) => void;
}

/** What the card is about: a code with its facts, or a code of which nothing could be learned. */
export type CardSubject =
  | { readonly entry: CardEntry; readonly edits: readonly PageEdit[] }
  | { readonly code: ProcedureCode; readonly problem: Problem };

export type CodeCardProps = CardSubject & {
  readonly pinned: boolean;
  readonly copied: boolean;
  /** After "Not a code here": one line with Undo takes the place of the facts. */
  readonly leftAlone: boolean;
  /** The user's setting; absent follows the system. */
  readonly theme?: 'light' | 'dark';
  /** What stands first, the deciding words (the default) or the figures; the user's setting. */
  readonly order?: 'deciding' | 'figures';
  readonly actions: CardActions;
};

const PROBLEM_WORDS: { readonly [P in Problem]: MessageKey } = {
  'worker-unreachable': 'problem_worker_unreachable',
  'dataset-loading': 'problem_dataset_loading',
  'dataset-broken': 'problem_dataset_broken',
};

/** The first glance at a code. A pure view: whoever hosts it owns time, place and state. */
export function CodeCard(props: CodeCardProps) {
  const { actions, pinned, theme } = props;
  const code = 'entry' in props ? props.entry.code : props.code;
  const short = props.leftAlone || 'problem' in props;
  return (
    <div class="card" role={pinned ? 'dialog' : 'group'} aria-label={t('card_label', code)} data-theme={theme}>
      {props.leftAlone ? (
        <Line
          code={code}
          words={t('card_left_alone')}
          button={<WordButton icon="undo" label="action_undo" onPress={actions.undoLeaveAlone} />}
        />
      ) : 'problem' in props ? (
        <ProblemLine code={code} problem={props.problem} retry={actions.retry} />
      ) : (
        <Facts
          glance={firstGlance(props.entry, props.edits)}
          order={props.order}
          showSibling={actions.showSibling}
          compare={actions.compare}
        />
      )}
      {pinned && <IconButton icon="close" label="action_close" onPress={actions.close} place="corner" />}
      {!short && <Bar pinned={pinned} copied={props.copied} actions={actions} />}
    </div>
  );
}

function Facts({
  glance,
  order,
  showSibling,
  compare,
}: {
  glance: FirstGlance;
  order: CodeCardProps['order'] | undefined;
  showSibling: CardActions['showSibling'] | undefined;
  compare: CardActions['compare'] | undefined;
}) {
  const deciding = <DecidingLines glance={glance} showSibling={showSibling} compare={compare} />;
  return (
    <>
      <div class="head">
        <strong class="code">{glance.code}</strong>
        <span class="name">
          {glance.name} {glance.tag && <span class="tag">{glance.tag}</span>}
        </span>
      </div>
      {order === 'figures' ? <Figures glance={glance} /> : deciding}
      {(glance.medicare || glance.useLabel) && (
        <Alert kind="stop" icon="alert">
          {glance.medicare && <b>{glance.medicare}</b>} {glance.useLabel}{' '}
          {glance.use.map((code) => (
            <>
              <Sibling code={code} words={code} show={showSibling} />{' '}
            </>
          ))}
        </Alert>
      )}
      {glance.conflict && (
        <Alert kind="warn" icon="conflict">
          {glance.conflict} {glance.moreConflicts && <b>{glance.moreConflicts}</b>}
        </Alert>
      )}
      {glance.disputed && (
        <Alert kind="warn" icon="disputed">
          {glance.disputed}
        </Alert>
      )}
      {order === 'figures' ? deciding : <Figures glance={glance} />}
      <p class="source">{glance.source}</p>
    </>
  );
}

interface DecidingProps {
  readonly glance: FirstGlance;
  readonly showSibling: CardActions['showSibling'] | undefined;
  readonly compare: CardActions['compare'] | undefined;
}

function DecidingLines({ glance, showSibling, compare }: DecidingProps) {
  if (!glance.lead && glance.others.length === 0) return null;
  return (
    <ul class="deciding">
      {[glance.lead, ...glance.others].map(
        (line, index) =>
          line && (
            <Deciding
              line={line}
              lead={index === 0}
              showSibling={showSibling}
              compare={compare && (() => compare(glance.code, line.against))}
            />
          ),
      )}
    </ul>
  );
}

function Figures({ glance }: { glance: FirstGlance }) {
  return (
    <>
      {glance.facts.length > 0 && (
        <dl class="facts">
          {glance.facts.map((fact) => (
            <div>
              <dt>{fact.label}</dt>
              <dd>
                {fact.values.map(({ value, note }) => (
                  <span class="figure">
                    <b class={value.includes(' ') ? 'words' : undefined}>{value}</b> {note && <small>{note}</small>}{' '}
                  </span>
                ))}
              </dd>
            </div>
          ))}
        </dl>
      )}
      {glance.chips.length > 0 && (
        <ul class="chips">
          {glance.chips.map((chip) => (
            <li class={chip.leave}>
              <Icon name={chip.leave === 'not-applicable' ? 'no' : chip.leave} />
              {chip.label} <span class="heard">{chip.words}</span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

interface LineProps {
  readonly showSibling: CardActions['showSibling'] | undefined;
  readonly line: DecidingLine;
  readonly lead: boolean;
  readonly compare: (() => void) | undefined;
}

function Deciding({ line, lead, showSibling, compare }: LineProps) {
  return (
    <li class={lead ? 'lead' : undefined}>
      <Sibling code={line.against} words={t('card_against', line.against)} show={showSibling} /> <span class="words">{line.words}</span>
      {compare && (
        <button type="button" class="compare" onClick={trusted(compare)}>
          <Icon name="compare" />
          <span class="tip">{t('compare_with', line.against)}</span>
        </button>
      )}
    </li>
  );
}

function Sibling({ code, words, show }: { code: ProcedureCode; words: string; show: CardActions['showSibling'] }) {
  return show ? (
    <button type="button" class="sibling" onClick={trusted(() => show(code))}>
      {words}
    </button>
  ) : (
    <span class="sibling">{words}</span>
  );
}

function Alert({ kind, icon, children }: { kind: 'stop' | 'warn'; icon: IconName; children: ComponentChildren }) {
  return (
    <p class={`alert ${kind}`}>
      <Icon name={icon} />
      <span>{children}</span>
    </p>
  );
}

function ProblemLine({ code, problem, retry }: { code: ProcedureCode; problem: Problem; retry: () => void }) {
  const canRetry = problem !== 'dataset-broken';
  return (
    <Line
      code={code}
      words={t(PROBLEM_WORDS[problem])}
      button={canRetry && <WordButton icon="undo" label="action_retry" onPress={retry} />}
    />
  );
}

function Line({ code, words, button }: { code: ProcedureCode; words: string; button: ComponentChildren }) {
  return (
    <div class="line">
      <strong class="code">{code}</strong>
      <p>{words}</p>
      {button}
    </div>
  );
}

interface BarProps {
  readonly pinned: boolean;
  readonly copied: boolean;
  readonly actions: CardActions;
}

/** The card's buttons. How far it is to be switched off is asked in a second row, which opens and closes by its button. */
class Bar extends Component<BarProps, { asksWhere: boolean }> {
  override state = { asksWhere: false };

  override render() {
    const { pinned, copied, actions } = this.props;
    const { asksWhere } = this.state;
    return (
      <div class="foot">
        <p class="notice">{t('card_notice')}</p>
        <div class="bar">
          {asksWhere && (
            <div class="where" role="group" aria-label={t('action_switch_off')}>
              <WordButton label="action_site_off" onPress={actions.siteOff} />
              <WordButton label="action_tab_off" onPress={actions.tabOff} />
              <WordButton label="action_everywhere_off" onPress={actions.everywhereOff} />
            </div>
          )}
          <WordButton icon="sheet" label="action_open_sheet" onPress={actions.openSheet} />
          <span class="said" role="status">
            {copied && t('action_copied')}
          </span>
          <IconButton icon={copied ? 'yes' : 'copy'} label="action_copy" onPress={actions.copy} />
          <IconButton icon="pin" label="action_pin" onPress={actions.togglePin} pressed={pinned} />
          <IconButton icon="notCode" label="action_leave_alone" onPress={actions.leaveAlone} />
          <IconButton
            icon="siteOff"
            label="action_switch_off"
            onPress={() => this.setState({ asksWhere: !asksWhere })}
            expanded={asksWhere}
          />
        </div>
      </div>
    );
  }
}
