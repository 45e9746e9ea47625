/** Ports of the loopback address that nobody listens on. */
import { createServer, type Server } from 'node:net';

export const LOOPBACK = '127.0.0.1';

/** `count` different ports; they are free now, and another process may still be quicker. */
export async function freePorts(count: number): Promise<number[]> {
  const servers = await Promise.all(Array.from({ length: count }, () => listen(0)));
  const ports = servers.map((server) => {
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('no port was given');
    return address.port;
  });
  await Promise.all(servers.map(close));
  return ports;
}

/** True iff nobody listens on any of them. */
export async function areFree(ports: readonly number[]): Promise<boolean> {
  const tries = await Promise.allSettled(ports.map(listen));
  await Promise.all(tries.flatMap((one) => (one.status === 'fulfilled' ? close(one.value) : [])));
  return tries.every((one) => one.status === 'fulfilled');
}

function listen(port: number): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(port, LOOPBACK, () => resolve(server));
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => server.close(() => resolve()));
}
