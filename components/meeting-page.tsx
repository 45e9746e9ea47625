/** One 1on1: what I prepare and what the other one hopes for, in the order that fits the role. */
import { Undo2 } from 'lucide-preact';
import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { isEmpty, type Preparation } from '#lib/domain/preparation.ts';
import type { Share } from '#lib/domain/share-state.ts';
import type { Role } from '#lib/domain/team.ts';
import { panelTexts } from '#lib/i18n/panel.ts';
import type { SafeName } from '#lib/i18n/person-name.ts';
import { Boundary } from './boundary.tsx';
import { Brief } from './brief.tsx';
import { Button } from './button.tsx';
import { useTexts } from './language.ts';
import './meeting-page.css';
import type { PairActions } from './pair/pair-actions.ts';
import { PairNow, PairSections, type ShownPair } from './pair/pair-sections.tsx';
import { Parts } from './parts.tsx';
import { Prepare, type PrepareActions } from './prepare.tsx';
import { Preview } from './preview.tsx';
import { RoleLine } from './role-line.tsx';
import { ShareLine } from './share-line.tsx';

export interface MeetingActions extends PrepareActions {
  readonly clear: () => void;
  readonly undo: () => void;
  readonly flush: () => void;
  readonly chooseRole: (role: Role) => void;
  readonly sendNow: () => void;
  readonly pair: PairActions;
}

interface MeetingPageProps {
  readonly content: Preparation;
  readonly share: Share;
  readonly theirs: Preparation | null;
  readonly pair: ShownPair | null;
  readonly questions: readonly Readonly<Record<'en' | 'ja', string>>[];
  readonly other: SafeName | null;
  readonly role: Role | null;
  readonly today: string;
  readonly hasTeam: boolean;
  readonly signedIn: boolean;
  readonly canUndo: boolean;
  /** The last change is on its way to the disk. */
  readonly saving: boolean;
  readonly failed: boolean;
  readonly memo: VNode;
  readonly actions: MeetingActions;
}

export function MeetingPage(props: MeetingPageProps) {
  const texts = useTexts(panelTexts);
  const { content, share, theirs, pair, other, role, signedIn, actions } = props;
  // Decided once: what arrives later must not move the field that somebody is writing in.
  const [cameWithBrief] = useState(theirs !== null);
  const [opensOwn] = useState(role === null || !isEmpty(content));
  const briefFirst = role === 'supporter' || (role === null && cameWithBrief);
  const alone = !signedIn;
  const reaches = signedIn && (share.state !== 'kept' || share.reason === 'sending');
  const around = { other, today: props.today, actions: actions.pair, briefed: briefFirst };
  const brief = (
    <div class="meeting-brief">
      <Brief theirs={theirs} other={other} alone={alone} />
      {pair && <PairNow pair={pair} {...around} />}
    </div>
  );
  const own = (
    <div class="meeting-own">
      <Prepare
        content={content}
        questions={props.questions}
        lastTime={pair?.lastTime ?? null}
        template={pair && { topics: pair.template, keep: actions.pair.keepTemplate }}
        actions={actions}
      />
      <Preview
        content={content}
        other={other}
        reaches={reaches}
        alone={alone}
        onClear={actions.clear}
      />
    </div>
  );
  return (
    <>
      <div class="meeting">
        <Parts of="meeting">
          {briefFirst ? brief : own}
          {briefFirst ? (
            <details class="meeting-add" open={opensOwn}>
              <summary>{texts.addOwn}</summary>
              {own}
            </details>
          ) : (
            theirs && brief
          )}
          {props.memo}
        </Parts>
        {pair && <PairSections pair={pair} {...around} />}
        {(role === null || alone) && (
          <Boundary part="role">
            <RoleLine role={role ?? 'member'} onChoose={actions.chooseRole} />
          </Boundary>
        )}
      </div>
      <footer class="meeting-foot">
        <Boundary part="share">
          <ShareLine
            share={share}
            saving={props.saving}
            other={other}
            today={props.today}
            hasTeam={props.hasTeam}
            failed={props.failed}
            onRetry={actions.flush}
            onSend={actions.sendNow}
          />
        </Boundary>
        {props.canUndo && (
          <Button kind="quiet" onPress={actions.undo}>
            <Undo2 aria-hidden="true" />
            {texts.undo}
          </Button>
        )}
      </footer>
    </>
  );
}
