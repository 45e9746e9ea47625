/** What runs on this machine: from /proc where there is one, since small images carry no `ps`. */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';

export interface RunningProcess {
  readonly pid: number;
  readonly parent: number;
  readonly command: string;
}

/** All processes that can be seen, parents before their children (mostly: ids grow). */
export function processes(): RunningProcess[] {
  return existsSync('/proc/self/stat') ? fromProc() : fromPs();
}

function fromProc(): RunningProcess[] {
  const pids = readdirSync('/proc').map(Number).filter(Number.isInteger);
  return pids
    .sort((one, other) => one - other)
    .flatMap((pid) => {
      try {
        // `pid (name) state parent …`; a name may hold anything, also brackets.
        const [, parent] =
          /^\d+ \(.*\) \S (\d+)/s.exec(readFileSync(`/proc/${pid}/stat`, 'utf8')) ?? [];
        const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim();
        return parent === undefined ? [] : [{ pid, parent: Number(parent), command }];
      } catch {
        return []; // it has just ended
      }
    });
}

function fromPs(): RunningProcess[] {
  const lines = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,args='], { encoding: 'utf8' });
  return lines.split('\n').flatMap((line) => {
    const [, pid, parent, command] = /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line) ?? [];
    return command === undefined ? [] : [{ pid: Number(pid), parent: Number(parent), command }];
  });
}
