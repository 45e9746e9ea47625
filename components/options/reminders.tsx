/** When this device says that a 1on1 is near, and when it is silent. */
import { useState } from 'preact/hooks';
import type { Settings } from '#lib/domain/settings.ts';
import { remindersTexts } from '#lib/i18n/options/reminders.ts';
import { Button } from '../button.tsx';
import { useTexts } from '../language.ts';
import { ManagedLine } from '../managed-line.tsx';
import { Toggle } from '../toggle.tsx';
import { ClockField } from './clock-field.tsx';
import { PickLine } from './pick-line.tsx';
import './reminders.css';
import type { Section, SectionProps } from './section.ts';

const HOURS = [1, 2, 3, 6, 24] as const;
const MINUTES = [5, 10, 15, 30, 60] as const;
const EVENING: Settings['remindMember'] = { evening: '18:00' };
const QUIET = { from: '19:00', until: '08:00' };

function Body({ state, actions }: SectionProps) {
  const texts = useTexts(remindersTexts);
  const { settings, managed, notificationsAllowed } = state;
  const [denied, setDenied] = useState(false);
  const isManaged = managed.includes('reminders');
  const turn = async (on: boolean) => setDenied(!(await actions.turnReminders(on)));
  return (
    <>
      {isManaged && <ManagedLine />}
      <Toggle
        label={texts.on}
        explained={texts.onExplained}
        on={settings.reminders}
        disabled={isManaged}
        onChange={(on) => void turn(on)}
      />
      <p class="reminders-denied" role="status">
        {denied && texts.denied}
      </p>
      {settings.reminders && !notificationsAllowed && (
        <div class="reminders-allow" role="status">
          <p>{texts.notAllowed}</p>
          <Button onPress={() => void turn(true)}>{texts.allow}</Button>
        </div>
      )}
      {settings.reminders && <When state={state} actions={actions} />}
      <Toggle
        label={texts.badge}
        explained={texts.badgeExplained}
        on={settings.badge}
        onChange={(on) => actions.change('badge', on)}
      />
    </>
  );
}

function When({ state: { settings }, actions: { change } }: SectionProps) {
  const texts = useTexts(remindersTexts);
  const { remindMember: member, remindSupporter, quietHours: quiet } = settings;
  const hours = 'hours' in member ? member.hours : 0;
  return (
    <>
      <div class="reminders-row">
        <PickLine
          label={texts.member}
          choices={[[0, texts.evening], ...offered(HOURS, hours, texts.hours)]}
          chosen={hours}
          onPick={(value) => change('remindMember', value === 0 ? EVENING : { hours: value })}
        />
        {'evening' in member && (
          <ClockField
            label={texts.eveningAt}
            value={member.evening}
            onChange={(evening) => change('remindMember', { evening })}
          />
        )}
        <PickLine
          label={texts.supporter}
          choices={offered(MINUTES, remindSupporter, texts.minutes)}
          chosen={remindSupporter}
          onPick={(minutes) => change('remindSupporter', minutes)}
        />
      </div>
      <Toggle
        label={texts.feedback}
        explained={texts.feedbackExplained}
        on={settings.remindFeedback}
        onChange={(on) => change('remindFeedback', on)}
      />
      <Toggle
        label={texts.quiet}
        explained={texts.quietExplained}
        on={quiet !== null}
        onChange={(on) => change('quietHours', on ? QUIET : null)}
      />
      {quiet && (
        <div class="reminders-row">
          <ClockField
            label={texts.from}
            value={quiet.from}
            onChange={(from) => change('quietHours', { ...quiet, from })}
          />
          <ClockField
            label={texts.until}
            value={quiet.until}
            onChange={(until) => change('quietHours', { ...quiet, until })}
          />
        </div>
      )}
      <Toggle
        label={texts.weekends}
        on={settings.remindWeekends}
        onChange={(on) => change('remindWeekends', on)}
      />
    </>
  );
}

/** What is offered, and the value that holds, should another version have set it. */
function offered(
  values: readonly number[],
  chosen: number,
  words: (value: number) => string,
): (readonly [number, string])[] {
  const all = chosen === 0 || values.includes(chosen) ? values : [...values, chosen];
  return all.toSorted((one, other) => one - other).map((value) => [value, words(value)] as const);
}

export const reminders: Section = { id: 'reminders', texts: remindersTexts, Body };
