/** "Create manifest": the text of a first manifest. Whether and where it is written, the editor asks. */
import type { CreateManifestParams, CreateManifestResult } from '../session/protocol.ts';
import type { Session } from '../session/session.ts';
import { answered } from './answered.ts';

export async function createManifest(
  { uri }: CreateManifestParams,
  session: Session,
  token: Parameters<Session['scanEverything']>[0],
): Promise<CreateManifestResult> {
  const scanned = await session.scanEverything(token, () => undefined);
  if (scanned.isCancelled) return { manifests: [] };
  const { engine, locale, uris } = await session.rendering();
  const { core, service } = engine;
  const write = () => {
    const own = uri === undefined ? undefined : service.projectOf(uris.fromClient(uri));
    const projects = own && own.files.length > 0 ? [own] : service.projects();
    return projects.map((project) => {
      const [known] = core.manifestsIn(project);
      return {
        uri: uris.toClient(`${project.root}/kakao-share.json`),
        text: core.createManifest(project, locale),
        ...(known === undefined ? {} : { existing: uris.toClient(known.file) }),
      };
    });
  };
  return { manifests: await answered(session, service, write) };
}
