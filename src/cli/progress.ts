import type { Terminal } from './host.ts';

/** A line that tells how far a long run is; nothing on anything but a terminal, or for a short run. */
export interface Progress {
  readonly show: (done: number, path: string) => void;
  readonly clear: () => void;
}

const SHORT_RUN = 50;

export function progressOn(stream: Terminal, total: number): Progress {
  if (!stream.isTTY || total < SHORT_RUN) return { show: () => undefined, clear: () => undefined };
  const width = (stream.columns ?? 80) - 1;
  return {
    show: (done, path) => void stream.write(`\r\u001b[K${`${done + 1}/${total} ${path}`.slice(0, width)}`),
    clear: () => void stream.write('\r\u001b[K'),
  };
}
