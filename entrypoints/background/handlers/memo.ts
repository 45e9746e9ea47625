import type { Handlers } from '#lib/messaging/receive.ts';
import type { Desk } from '../desk.ts';
import { typeMemo } from '../use-cases/type-memo.ts';

type MemoHandlers = Pick<Handlers, 'memo.type'>;

export function memoHandlers(desk: Desk, kept: () => void): MemoHandlers {
  return {
    'memo.type': async (request) => {
      const outcome = await typeMemo(desk, request);
      if (outcome.ok) kept();
      return outcome;
    },
  };
}
