/** Work nobody asked for by name: shown as progress once it takes noticeable time, and stoppable there. */
import { CancellationTokenSource, type Connection } from 'vscode-languageserver';
import type { Locale } from '../core/text/messages.ts';
import type { Client } from './client.ts';
import type { Cancellation } from './packageScans.ts';

/** Faster work is not worth a flicker. */
const NOTICEABLE_MS = 500;

const WORDS: Readonly<Record<Locale, { title: string; files: (count: number) => string }>> = {
  en: { title: 'Kakao Share: reading the project', files: (count) => `${count} files` },
  ko: { title: '카카오톡 공유: 프로젝트 읽는 중', files: (count) => `파일 ${count}개` },
};

type Created = Awaited<ReturnType<Connection['window']['createWorkDoneProgress']>>;
type Work = (token: Cancellation, tell: (files: number) => void) => Promise<unknown>;

export interface BackgroundRunner {
  readonly run: (work: Work) => void;
  /** Whether the editor can show progress that the server starts. */
  readonly useProgress: (supported: boolean) => void;
}

export function createBackgroundRunner(
  connection: Connection,
  client: Client,
  locale: () => Locale,
): BackgroundRunner {
  let supported = false;

  async function show(work: Work): Promise<void> {
    const source = new CancellationTokenSource();
    const words = WORDS[locale()];
    let report = (_files: number): void => {};
    const done = work(source.token, (files) => report(files)).finally(() => clearTimeout(timer));
    const timer = setTimeout(async () => {
      const create = () => connection.window.createWorkDoneProgress();
      const progress = await client.ask('progress', create, (answer) => answer as Created);
      if (progress === undefined) return;
      progress.token.onCancellationRequested(() => source.cancel());
      progress.begin(words.title, undefined, undefined, true);
      report = (files) => progress.report(words.files(files));
      void done.finally(() => progress.done());
    }, NOTICEABLE_MS);
    await done;
  }

  return {
    run: (work) => {
      if (supported) void show(work);
      else void work({ isCancellationRequested: false, onCancellationRequested: () => NOTHING }, () => {});
    },
    useProgress: (value) => {
      supported = value;
    },
  };
}

const NOTHING = { dispose: (): void => {} };
