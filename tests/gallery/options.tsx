/** The options page; what is changed is shown, and kept nowhere. */
import { useState } from 'preact/hooks';
import { LanguageContext } from '#components/language.ts';
import { OptionsPage } from '#components/options/options-page.tsx';
import type { OptionsState } from '#components/options/section.ts';
import type { Appearance } from '#lib/models/appearance.ts';

export function optionsFor(first: OptionsState, { language }: Appearance) {
  function Gallery() {
    const [state, setState] = useState(first);
    return (
      <LanguageContext value={language}>
        <OptionsPage
          state={state}
          actions={{
            change: (key, value) =>
              setState({ ...state, settings: { ...state.settings, [key]: value } }),
          }}
        />
      </LanguageContext>
    );
  }
  return <Gallery />;
}
