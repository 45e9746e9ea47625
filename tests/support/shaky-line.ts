/** A line to an emulator that can be cut, or lose the answers to what was written. */
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import { type AddressInfo } from 'node:net';

export interface ShakyLine {
  /** `127.0.0.1:PORT`, to be used in the emulator's place. */
  readonly address: string;
  state: 'well' | 'cut' | 'loses answers to writes';
  /** Only what is asked at such an address is cut. */
  cutAt: RegExp | null;
  close(): void;
}

export async function shakyLine(to: string): Promise<ShakyLine> {
  const server = createServer((incoming, answer) => carry(line, to, incoming, answer));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const line: ShakyLine = {
    address: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    state: 'well',
    cutAt: null,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
  return line;
}

function carry(line: ShakyLine, to: string, incoming: IncomingMessage, answer: ServerResponse) {
  if (line.state === 'cut' || line.cutAt?.test(incoming.url ?? '')) {
    incoming.destroy();
    return;
  }
  const { method, url, headers } = incoming;
  const outgoing = request(`http://${to}${url}`, { method, headers }, (response) => {
    if (line.state === 'loses answers to writes' && url?.includes(':commit')) {
      response.resume().on('end', () => answer.destroy());
      return;
    }
    answer.writeHead(response.statusCode ?? 500, response.headers);
    response.pipe(answer);
  });
  outgoing.on('error', () => answer.destroy());
  incoming.pipe(outgoing);
}
