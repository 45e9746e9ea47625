import type { DemoEvent } from './event.ts';
import type { HostileParts } from './hostile.ts';

/** What the server tells the page, as JSON in its document. */
export interface PageSetup {
  readonly events: readonly DemoEvent[];
  readonly language: 'ja' | 'en';
  readonly dark: boolean;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly viewer: string;
  readonly hour12: boolean;
  readonly hostile: HostileParts;
  /** Attributes (`name`, or `name=value`) and ids that the page leaves out. */
  readonly removeHooks: readonly string[];
  /** Makes class names; empty for readable ones. */
  readonly salt: string;
}
