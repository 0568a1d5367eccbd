/** "Write SDK type declarations…": which files there could be, and what is in one. The editor asks and writes. */
import type {
  DeclarationTextParams,
  DeclarationTextResult,
  DeclareTypesResult,
  ProposedDeclaration,
} from '../session/protocol.ts';
import type { Session } from '../session/session.ts';
import { answered } from './answered.ts';

export async function declareTypes(
  session: Session,
  token: Parameters<Session['scanEverything']>[0],
): Promise<DeclareTypesResult> {
  const scanned = await session.scanEverything(token, () => undefined);
  if (scanned.isCancelled) return { declarations: [], versions: [] };
  const { engine, uris } = await session.rendering();
  const { core, service } = engine;
  const propose = (): ProposedDeclaration[] =>
    service.projects().map((project) => {
      const file = core.declarationFile(project);
      const present = project.file(file);
      const existing = !present ? 'none' : present.declaredSdk === undefined ? 'foreign' : 'own';
      return { uri: uris.toClient(file), version: core.usedVersion(project), existing };
    });
  return {
    declarations: await answered(session, service, propose),
    versions: core.knownSdkVersions.toReversed(),
  };
}

export async function declarationText(
  { version }: DeclarationTextParams,
  session: Session,
): Promise<DeclarationTextResult> {
  const { engine, locale } = await session.rendering();
  return { text: engine.core.typeDeclaration(version, locale) };
}
