/** Small native apps whose files are cut anywhere, one after the other: nothing fails, every place lies in its file, and what is whole again is judged as before. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createKakaoService } from '../../server/src/core/service.ts';

const FOLDER = join(import.meta.dirname, '../workspaces');
const APPS = ['ios-swift', 'ios-objective-c', 'android-java', 'android-webview', 'react-native'];

const filesOf = (app: string): ReadonlyMap<string, string> =>
  new Map(
    readdirSync(join(FOLDER, app), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name !== 'expected.json')
      .map(({ parentPath, name }) => join(parentPath, name))
      .map((path) => [
        path.replace(join(FOLDER, app), '/app').replaceAll('\\', '/'),
        readFileSync(path, 'utf8'),
      ]),
  );

it.each(APPS)('%s', { timeout: 120_000 }, (app) => {
  const files = filesOf(app);
  const texts = new Map(files);
  const service = createKakaoService({
    folders: ['/app'],
    onError: (where, error) => {
      throw new Error(where, { cause: error });
    },
  });
  for (const [file, text] of files) service.update(file, text);
  service.scanned('/app');
  const settle = (): void => {
    for (let wanted = service.wanted(); wanted.length > 0; wanted = service.wanted())
      for (const file of wanted) service.update(file, texts.get(file));
    for (const { root, nativeApps } of service.projects()) {
      for (const { place } of nativeApps) expectInside(place.file, place.range.end);
      for (const { place, related } of service.diagnose(root)) {
        expectInside(place.file, place.range.end);
        for (const one of related) expectInside(one.place.file, one.place.range.end);
      }
    }
  };
  const expectInside = (file: string, end: number): void =>
    expect(end, file).toBeLessThanOrEqual(texts.get(file)!.length);
  const report = () =>
    service
      .projects()
      .map(({ root }) =>
        service.diagnose(root).map(({ code, verdict, place }) => ({ code, verdict, place })),
      );
  settle();
  const whole = report();
  for (const [file, text] of files) {
    for (let end = 0; end < text.length; end += 7) {
      texts.set(file, text.slice(0, end));
      service.update(file, texts.get(file));
      settle();
    }
    texts.set(file, text);
    service.update(file, text);
    settle();
    expect(report(), file).toEqual(whole);
  }
});
