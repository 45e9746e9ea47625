/**
 * The expressions of a rules file as trees of places in it: as much of the language as `firestore.rules`
 * uses (https://firebase.google.com/docs/rules/rules-language).
 */
export type Kind =
  | 'or'
  | 'and'
  | 'not'
  | 'compare'
  | 'choice'
  | 'call'
  | 'number'
  | 'name'
  | 'other';

export interface Part {
  readonly kind: Kind;
  /** From the first character to the one after the last. */
  readonly start: number;
  readonly end: number;
  /** Of a comparison its operator; of a call the last name before the bracket; of a name itself. */
  readonly name: string;
  readonly parts: readonly Part[];
}

const LEVELS: readonly (readonly [Kind, RegExp])[] = [
  ['or', /\|\|/y],
  ['and', /&&/y],
  ['compare', /[=!]=/y],
  ['compare', /<=|>=|<|>|in\b|is\b/y],
  ['other', /[+-]/y],
  ['other', /[*/%]/y],
];
const BLANK = /\s*/y;
const PATH = /(?:\/(?:\$\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)|[\w]+|\(default\)))+/y;
const CLOSING: Record<string, string> = { '(': ')', '[': ']', '{': '}' };

/** The expression that begins there, without what follows it; throws where it can't be read. */
export function expressionAt(text: string, from: number): Part {
  let at = from;

  function take(pattern: RegExp): string | undefined {
    BLANK.lastIndex = at;
    BLANK.exec(text);
    pattern.lastIndex = BLANK.lastIndex;
    const found = pattern.exec(text)?.[0];
    if (found !== undefined) at = pattern.lastIndex;
    return found;
  }
  function begin(): number {
    take(/(?=.)/sy);
    return at;
  }
  const part = (kind: Kind, start: number, name = '', parts: readonly Part[] = []): Part => ({
    kind,
    start,
    end: at,
    name,
    parts,
  });

  function choice(): Part {
    const start = begin();
    const condition = binary(0);
    if (!take(/\?/y)) return condition;
    const yes = choice();
    if (!take(/:/y)) throw new Error(`No second branch: ${text.slice(start, at + 20)}`);
    return part('choice', start, '', [condition, yes, choice()]);
  }
  function binary(level: number): Part {
    const [kind, operator] = LEVELS[level] ?? [];
    if (!kind || !operator) return unary();
    const start = begin();
    const parts = [binary(level + 1)];
    const names: string[] = [];
    for (let found = take(operator); found; found = take(operator)) {
      names.push(found);
      parts.push(binary(level + 1));
    }
    return parts.length === 1 ? (parts[0] as Part) : part(kind, start, names[0], parts);
  }
  function unary(): Part {
    const start = begin();
    if (take(/!(?!=)/y)) return part('not', start, '', [unary()]);
    return suffixed(start);
  }
  function suffixed(start: number): Part {
    let whole = operand(start);
    for (;;) {
      const name = take(/\.\w+/y);
      if (name) whole = part('name', start, name.slice(1), [whole]);
      else if (text[at] === '(') whole = part('call', start, whole.name, [whole, ...items('(')]);
      else if (text[at] === '[') whole = part('other', start, '', [whole, ...items('[')]);
      else return whole;
    }
  }
  function operand(start: number): Part {
    if (take(/\d+(\.\d+)?/y)) return part('number', start);
    if (take(/'(?:[^'\\]|\\.)*'/y) || take(PATH)) return part('other', start);
    const bracket = /[([{]/.exec(text[at] ?? '')?.[0];
    if (bracket) {
      const inside = items(bracket);
      // A bracket around one expression is that expression, in its bracket.
      return bracket === '(' && inside[0]
        ? { ...inside[0], start, end: at }
        : part('other', start, '', inside);
    }
    const name = take(/\w+/y);
    if (!name) throw new Error(`No expression: ${text.slice(at, at + 40)}`);
    return part('name', start, name);
  }
  function items(bracket: string): Part[] {
    at += 1;
    const found: Part[] = [];
    const closing = new RegExp(`\\${CLOSING[bracket]}`, 'y');
    while (!take(closing)) {
      found.push(choice());
      take(/[,:]/y);
    }
    return found;
  }
  return choice();
}
