import { Presets, SingleBar } from 'cli-progress';

/** Shows how far long work is: a bar on a terminal, plain lines elsewhere. */
export interface Progress {
  update(done: number, total: number, what?: string): void;
  /** A line of its own, above the bar. */
  say(line: string): void;
  stop(): void;
}

const LINE_EVERY_MS = 5000;

/**
 * @param unit - What is counted: "files", "documents".
 */
export function progressOn(stream: NodeJS.WriteStream, unit: string): Progress {
  return stream.isTTY ? bar(stream, unit) : lines(stream, unit);
}

function bar(stream: NodeJS.WriteStream, unit: string): Progress {
  const single = new SingleBar(
    {
      stream,
      format: `{bar} {percentage}% {value}/{total} ${unit} · {rate}/s · {left} left · {what}`,
      hideCursor: true,
      clearOnComplete: true,
      etaBuffer: 50,
      fps: 5,
    },
    Presets.shades_classic,
  );
  const started = Date.now();
  let shown = false;
  return {
    update(done, total, what = '') {
      const rate = done / Math.max((Date.now() - started) / 1000, 0.001);
      const payload = {
        rate: rate.toFixed(1),
        left: duration((total - done) / rate),
        what: what.slice(-40),
      };
      if (!shown) single.start(total, done, payload);
      else single.update(done, payload);
      shown = true;
    },
    say(line) {
      if (shown) single.stop();
      shown = false;
      stream.write(`${line}\n`);
    },
    stop() {
      if (shown) single.stop();
      shown = false;
    },
  };
}

function lines(stream: NodeJS.WriteStream, unit: string): Progress {
  const started = Date.now();
  let last = 0;
  return {
    update(done, total) {
      if (Date.now() - last < LINE_EVERY_MS && done < total) return;
      last = Date.now();
      const rate = done / Math.max((last - started) / 1000, 0.001);
      const left = done < total ? `, ${duration((total - done) / rate)} left` : '';
      stream.write(`${done} of ${total} ${unit}, ${rate.toFixed(1)}/s${left}\n`);
    },
    say(line) {
      stream.write(`${line}\n`);
    },
    stop() {},
  };
}

function duration(seconds: number): string {
  if (!Number.isFinite(seconds)) return '–';
  const minutes = Math.floor(seconds / 60);
  return minutes > 0 ? `${minutes} min ${Math.round(seconds % 60)} s` : `${Math.ceil(seconds)} s`;
}
