import { parseArgs } from 'node:util';

export interface DeployOptions {
  readonly project: string;
  readonly org: string;
  readonly organisation: {
    readonly name: string;
    readonly operator: string;
    /** A company's domain, or exactly two addresses. */
    readonly who: { readonly domain: string } | { readonly addresses: readonly [string, string] };
  } | null;
  readonly administrator: string | null;
  readonly apiKey: string | null;
  readonly clientId: string | null;
  readonly dryRun: boolean;
}

const CLIENT = /^[\w-]+\.apps\.googleusercontent\.com$/;
const ADDRESS = /^[^\s@/]+@[^\s@/]+$/;

/** Throws with one sentence that says what is wrong. */
export function readOptions(args: readonly string[]): DeployOptions {
  const text = { type: 'string' } as const;
  const { values } = parsed({
    args: [...args],
    options: {
      project: text,
      org: text,
      name: text,
      domain: text,
      two: text,
      operator: text,
      administrator: text,
      'api-key': text,
      'client-id': text,
      'dry-run': { type: 'boolean' },
    },
  });
  const { project, org = 'company', administrator } = values;
  if (!project || !/^[a-z][a-z0-9-]{3,62}$/.test(project)) {
    throw new Error('Name the Firebase project: npm run team:deploy -- --project ID');
  }
  if (!/^[A-Za-z0-9-]{1,64}$/.test(org)) {
    throw new Error('--org is an id of letters, digits and hyphens, such as acme.');
  }
  if (administrator !== undefined && !ADDRESS.test(administrator)) {
    throw new Error('--administrator is the address of the first administrator.');
  }
  if (values['api-key'] !== undefined && /\s|^$/.test(values['api-key'])) {
    throw new Error('--api-key is the "apiKey" of the web app (step 4), without spaces.');
  }
  if (values['client-id'] !== undefined && !CLIENT.test(values['client-id'])) {
    throw new Error(
      '--client-id is the OAuth client (step 5); it ends in .apps.googleusercontent.com.',
    );
  }
  return {
    project,
    org,
    organisation: organisationIn(values),
    administrator: administrator?.toLowerCase() ?? null,
    apiKey: values['api-key'] ?? null,
    clientId: values['client-id'] ?? null,
    dryRun: values['dry-run'] ?? false,
  };
}

/** As `parseArgs`, with a sentence that says what can be given. */
const parsed: typeof parseArgs = (config) => {
  try {
    return parseArgs(config);
  } catch (error) {
    const [told = ''] = String(error instanceof Error ? error.message : error).split(/\. /);
    const known = Object.keys(config?.options ?? {}).map((name) => `--${name}`);
    throw new Error(`${told}. It takes ${known.join(', ')}.`, { cause: error });
  }
};

interface Told {
  readonly name?: string | undefined;
  readonly operator?: string | undefined;
  readonly domain?: string | undefined;
  readonly two?: string | undefined;
}

function organisationIn({ name, operator, domain, two }: Told): DeployOptions['organisation'] {
  if (name === undefined && domain === undefined && two === undefined) return null;
  if (!name || !operator) {
    throw new Error(
      'An organisation needs --name and --operator: people are told who operates it.',
    );
  }
  if ((domain === undefined) === (two === undefined)) {
    throw new Error('Give either --domain acme.com or --two one@gmail.com,other@gmail.com.');
  }
  if (domain !== undefined) {
    if (!/^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(domain.toLowerCase())) {
      throw new Error('--domain is what stands behind the @ of your addresses, such as acme.com.');
    }
    return { name, operator, who: { domain: domain.toLowerCase() } };
  }
  const [one = '', other = '', ...more] = (two ?? '').toLowerCase().split(',');
  if (!ADDRESS.test(one) || !ADDRESS.test(other) || one === other || more.length > 0) {
    throw new Error('--two takes two different addresses with a comma between them.');
  }
  return { name, operator, who: { addresses: [one, other] } };
}
