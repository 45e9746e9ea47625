/**
 * How long this script lives: until the extension is reloaded under the page, or a newer one of it
 * starts there. Stands in for WXT's context (`wxt.config.ts`), which weighs a seventh of the script.
 */
import { browser } from 'wxt/browser';

/** Told between the scripts of one page; a page that does not know our id can't say it. */
const started = () => `sashi-${browser.runtime.id}`;

export class ContentScriptContext {
  readonly #end = new AbortController();
  readonly signal = this.#end.signal;

  constructor() {
    document.dispatchEvent(new Event(started()));
    const end = () => this.#end.abort();
    document.addEventListener(started(), end, { signal: this.signal });
  }

  /** False once there is no extension behind this script any more. */
  get isValid(): boolean {
    if (!browser.runtime?.id) this.#end.abort();
    return !this.signal.aborted;
  }
}
