/** Counts what Firestore would bill, from the answers that the emulator gives to the client's code. */

interface Count {
  reads: number;
  writes: number;
}

type Answer = Readonly<Record<string, unknown>>;

/**
 * Does the work and answers the documents that were read and written meanwhile by `fetch` of this
 * process, but not as the operator. A document that is not there, and an empty query, count as one read each, as they are billed.
 */
export async function countFirestore(work: () => Promise<unknown>): Promise<Count> {
  const count: Count = { reads: 0, writes: 0 };
  const original = globalThis.fetch;
  const pending: Promise<void>[] = [];
  globalThis.fetch = async (input, init) => {
    const answer = await original(input, init);
    const address = input instanceof Request ? input.url : String(input);
    if (answer.ok && !isOperator(init))
      pending.push(add(count, address, init?.body, answer.clone()));
    return answer;
  };
  try {
    await work();
    await Promise.all(pending);
  } finally {
    globalThis.fetch = original;
  }
  return count;
}

/** Past the rules, as a test prepares what it is about. */
function isOperator(init: RequestInit | undefined): boolean {
  return new Headers(init?.headers).get('authorization') === 'Bearer owner';
}

async function add(count: Count, address: string, sent: unknown, answer: Response): Promise<void> {
  const [, method] = /documents[^?]*:(\w+)/.exec(address) ?? [];
  if (method === 'runQuery') {
    const found = (await answer.json()) as Answer[];
    count.reads += Math.max(1, found.filter((each) => 'document' in each).length);
  }
  if (method === 'batchGet')
    count.reads += ((await answer.json()) as Answer[]).filter(isDocument).length;
  if (method === 'commit') {
    const { writes = [] } = JSON.parse(String(sent)) as { writes?: Answer[] };
    count.writes += writes.filter((each) => !('verify' in each)).length;
  }
}

/** The first answer may carry nothing but the transaction's name. */
function isDocument(each: Answer): boolean {
  return 'found' in each || 'missing' in each;
}
