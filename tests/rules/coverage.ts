/** The emulator's own report of which parts of the rules were evaluated, and to what. */
import * as z from 'zod';
import { emulatorsHere } from '#support/emulators-here.ts';

export interface Part {
  readonly sourcePosition: {
    readonly line: number;
    readonly column: number;
    readonly currentOffset: number;
    readonly endOffset: number;
  };
  readonly values?: readonly { readonly value: unknown; readonly count: number }[];
  readonly children?: readonly Part[];
}

/** As the emulator writes it; its parts, which are many, are taken as they are. */
const reportSchema = z.object({
  rules: z.object({ files: z.array(z.object({ content: z.string() })).min(1) }),
  report: z.array(z.custom<Part>()).min(1),
});

const isTrue = ({ value }: { value: unknown }) => JSON.stringify(value) === '{"boolValue":true}';
const isBoolean = ({ value }: { value: unknown }) => /boolValue/.test(JSON.stringify(value));

export interface Coverage {
  /** Parts that nobody ever got to, as `line: text`. */
  readonly unreached: string[];
  /** Conditions that have always been true: nothing shows that they are needed. */
  readonly neverFailed: string[];
  readonly parts: number;
}

/** Every part of the rules that lie there, since they were put there. */
export async function readParts(): Promise<{ content: string; parts: Part[] }> {
  const { firestore, projectId } = emulatorsHere();
  const url = `http://${firestore}/emulator/v1/projects/${projectId}:ruleCoverage`;
  const { rules, report } = reportSchema.parse(await (await fetch(url)).json());
  return { content: rules.files[0]?.content ?? '', parts: report.flatMap(withDescendants) };
}

export async function readCoverage(): Promise<Coverage> {
  const { content, parts } = await readParts();
  const named = ({ sourcePosition: { line, currentOffset, endOffset } }: Part) =>
    `${line}: ${content.slice(currentOffset, endOffset).replaceAll(/\s+/g, ' ')}`;
  return {
    unreached: parts.filter(({ values = [] }) => values.length === 0).map(named),
    neverFailed: parts
      .filter(({ values = [] }) => values.some(isBoolean) && values.every(isTrue))
      .map(named),
    parts: parts.length,
  };
}

function withDescendants(part: Part): Part[] {
  return [part, ...(part.children ?? []).flatMap(withDescendants)];
}
