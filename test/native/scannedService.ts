import { createKakaoService, type KakaoService } from '../../server/src/core/service.ts';

/** The engine with these files, by path in `/app`, and no others. */
export function scannedService(files: Readonly<Record<string, string>>): KakaoService {
  const service = createKakaoService({
    folders: ['/app'],
    onError: (where, error) => {
      throw new Error(where, { cause: error });
    },
  });
  for (const [file, text] of Object.entries(files)) service.update(`/app/${file}`, text);
  service.scanned('/app');
  for (let wanted = service.wanted(); wanted.length > 0; wanted = service.wanted())
    for (const file of wanted) service.update(file, undefined);
  return service;
}
