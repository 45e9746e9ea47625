import { documentOf } from './document.ts';
import type { DemoEvent } from './event.ts';
import { type HostilePart, hostileParts } from './hostile.ts';
import { pageModule, pageStyles } from './page-files.ts';
import type { PageSetup } from './page-setup.ts';
import { STRICT_POLICY } from './policy.ts';

export interface DemoCalendarOptions {
  events: readonly DemoEvent[];
  language: 'ja' | 'en';
  dark: boolean;
  /** `YYYY-MM-DD`, shown as today. */
  today: string;
  /** The viewer's e-mail address. */
  viewer: string;
  /** Default: true in English, false in Japanese. */
  hour12?: boolean;
  hostile?: Partial<Record<HostilePart, boolean>>;
  /** For drift: attributes (`data-eventchip`, `role=main`) and ids that the page leaves out. */
  removeHooks?: string[];
}

export interface Answer {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: string;
}

/** What the calendar's server answers to that address: the page, its styles or its modules. */
export function answerTo(address: string, options: DemoCalendarOptions): Answer {
  const { pathname, searchParams } = new URL(address);
  if (pathname === '/demo/page.css')
    return found('text/css', pageStyles(searchParams.get('salt') ?? ''));
  if (pathname.startsWith('/demo/')) {
    const body = pageModule(pathname.slice('/demo/'.length));
    return body === null ? { status: 404, headers: {}, body: '' } : found('text/javascript', body);
  }
  const hostile = hostileParts(options.hostile);
  const policy = hostile.strictPolicy ? { 'content-security-policy': STRICT_POLICY } : {};
  const setup: PageSetup = {
    events: options.events,
    language: options.language,
    dark: options.dark,
    today: options.today,
    viewer: options.viewer,
    hour12: options.hour12 ?? options.language === 'en',
    hostile,
    removeHooks: options.removeHooks ?? [],
    salt: hostile.randomClasses ? crypto.randomUUID().slice(0, 8) : '',
  };
  return found('text/html', documentOf(setup), policy);
}

function found(kind: string, body: string, more: Record<string, string> = {}): Answer {
  return { status: 200, headers: { 'content-type': `${kind}; charset=utf-8`, ...more }, body };
}
