/** The options page; what is changed is shown, and kept nowhere. */
import { useState } from 'preact/hooks';
import { CompanyContext } from '#components/company/company-context.ts';
import { OptionsPage } from '#components/options/options-page.tsx';
import type { OptionsState } from '#components/options/section.ts';
import { PolicyContext } from '#components/policy-context.ts';
import { broughtBack } from './brought-back.ts';
import { companyAtHand } from './company-state.ts';

export function optionsFor(first: OptionsState) {
  function Gallery() {
    const [state, setState] = useState(first);
    return (
      <PolicyContext value={state.policy}>
        <CompanyContext value={companyAtHand}>
          <OptionsPage
            state={state}
            actions={{
              changeShortcut: () => {},
              copy: async () => false,
              turnReminders: async () => false,
              stuck: { retry() {}, copyOut() {}, putAway() {} },
              saveCopy: async () => ({ ok: true, file: 'sashi-set-aside.json' }),
              forgetCopy: async () => ({ ok: true }),
              saveRecord: async () => ({ ok: true, file: 'sashi-2026-11-27.md' }),
              readFile: async (_, passphrase) =>
                passphrase === null ? { ok: false, code: 'file-locked' } : { ok: true, text: '' },
              deleteRecord: async () => ({ ok: false, code: 'offline' }),
              bringBack: async () => ({ ok: true, brought: broughtBack }),
              change: (key, value) =>
                setState({ ...state, settings: { ...state.settings, [key]: value } }),
            }}
          />
        </CompanyContext>
      </PolicyContext>
    );
  }
  return <Gallery />;
}
