import type { KakaoService } from '../core/service.ts';
import type { Session } from '../session/session.ts';

/** An answered question may raise another one: the Xcode project's name stands in `app.json`. */
const MOST_ROUNDS = 5;

/** What `ask` says when the engine has seen all files that it asks for. */
export async function answered<T>(session: Session, service: KakaoService, ask: () => T): Promise<T> {
  let answer = ask();
  for (let round = 0; round < MOST_ROUNDS && service.wanted().length > 0; round++) {
    await session.index.settle();
    answer = ask();
  }
  return answer;
}
