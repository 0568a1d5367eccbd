import { runSuite } from '../run.ts';

export const run = () => runSuite(() => import('./noServer.test.ts'));
