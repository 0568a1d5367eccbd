/** What the editor's status says of the server: what it is doing, what it knows of the projects, how many problems it lists. */
import { frameworkNames } from '../core/catalog/framework.ts';
import type { StatusParams } from './protocol.ts';
import type { Publisher } from './publisher.ts';
import type { Engine } from './workspaceIndex.ts';

export class Status {
  private reading = 0;
  private engine: Engine | undefined;
  /** What was sent last, to compare the next with. */
  private sent = '';

  constructor(
    private readonly publisher: Publisher,
    private readonly send: (params: StatusParams) => void,
  ) {}

  /** Says that files are read for as long as `work` takes, however it ends. */
  async whileReading<T>(work: () => Promise<T>): Promise<T> {
    this.reading++;
    this.tell();
    try {
      return await work();
    } finally {
      this.reading--;
      this.tell();
    }
  }

  /** `engine` is the one that the problems come from. */
  tell(engine: Engine | undefined = this.engine): void {
    this.engine = engine;
    const params = { isReading: this.reading > 0, projects: projectsOf(engine), ...this.publisher.counts() };
    const text = JSON.stringify(params);
    if (text === this.sent) return;
    this.sent = text;
    this.send(params);
  }
}

/** Each way to build once, however many projects of a repository have it. */
function projectsOf(engine: Engine | undefined): StatusParams['projects'] {
  const told = (engine?.service.projects() ?? []).map(({ framework, sdkVersions }) => ({
    framework: framework === undefined ? null : frameworkNames[framework],
    sdkVersions: [...sdkVersions].flatMap((version) => version ?? []),
  }));
  return [...new Map(told.map((one) => [JSON.stringify(one), one])).values()];
}
