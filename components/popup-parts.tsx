import { Component, type ComponentChildren, type JSX } from 'preact';
import type { ProcedureCode } from '../data/codes.ts';
import { Icon, type IconName } from './icons.tsx';
import type { PagePlace } from './page-codes.ts';
import { t } from './t.ts';

/** Which place of a code was shown last, from 0. */
export interface Jumped {
  readonly code: ProcedureCode;
  readonly nth: number;
}

export interface PageActions {
  /** Called within the click, so that the panel may open. */
  readonly open: (code: ProcedureCode) => void;
  readonly jump: (code: ProcedureCode, place: PagePlace, nth: number) => void;
  /** Null takes back what the user said. */
  readonly treatAs: (places: readonly PagePlace[], treatAs: 'code' | null) => void;
}

/** How often a number stands on the page, where more than once. */
export function Times({ count }: { count: number }) {
  if (count < 2) return null;
  return (
    <span class="times">
      <span aria-hidden="true">×{count}</span>
      <span class="heard">{t('popup_times', count)}</span>
    </span>
  );
}

export function IconButton({ icon, label, onPress }: { icon: IconName; label: string; onPress: () => void }) {
  return (
    <button type="button" class="icon" title={label} onClick={onPress}>
      <Icon name={icon} />
      <span class="heard">{label}</span>
    </button>
  );
}

interface CappedProps {
  readonly most: number;
  readonly count: number;
  readonly children: (shown: number) => ComponentChildren;
}

/** A list that is drawn short until the reader asks for all of it. */
export class Capped extends Component<CappedProps, { all: boolean }> {
  override state = { all: false };

  override render(): JSX.Element {
    const { most, count, children } = this.props;
    const { all } = this.state;
    return (
      <>
        {children(all ? count : most)}
        {count > most && (
          <button type="button" class="more" aria-expanded={all} onClick={() => this.setState({ all: !all })}>
            {all ? t('popup_show_fewer') : t('popup_show_all', count)}
          </button>
        )}
      </>
    );
  }
}
