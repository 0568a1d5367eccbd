/** Where a template, a domain or a variable is registered, and where all it is used: code, `.env` files, manifest. */
import type { Location } from 'vscode-languageserver';
import type { Mention } from '../core/explain/mentions.ts';
import { rangeOf } from '../session/diagnostics.ts';
import type { DocumentUris } from '../session/documentUri.ts';
import type { Cursor } from './cursor.ts';

export const definitions = (cursor: Cursor, uris: DocumentUris): Location[] =>
  locations(
    mentions(cursor).filter(({ defines }) => defines),
    cursor,
    uris,
  );

export const references = (cursor: Cursor, uris: DocumentUris, withDefinitions: boolean): Location[] =>
  locations(
    mentions(cursor).filter(({ defines }) => withDefinitions || !defines),
    cursor,
    uris,
  );

function mentions({ engine: { core, service }, file, offset }: Cursor): readonly Mention[] {
  return core.mentionsAt(file, offset, core.mentionsIn(service.projects()));
}

function locations(found: readonly Mention[], { engine }: Cursor, uris: DocumentUris): Location[] {
  return found.map(({ place }) => ({ uri: uris.toClient(place.file), range: rangeOf(place, engine) }));
}
