import { rewriteLine, type Terminal } from './host.ts';
import { told } from './told.ts';

/** A line that tells how far a long run is; nothing on anything but a terminal, or for a short run. */
export interface Progress {
  readonly show: (done: number, path: string) => void;
  readonly clear: () => void;
}

const SHORT_RUN = 50;

export function progressOn(stream: Terminal, total: number): Progress {
  if (!stream.isTTY || total < SHORT_RUN) return { show: () => undefined, clear: () => undefined };
  return {
    show: (done, path) => rewriteLine(stream, told`${done + 1}/${total} ${path}`),
    clear: () => rewriteLine(stream),
  };
}
