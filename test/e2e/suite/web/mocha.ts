/** Stands in for `mocha` where there is no Node: its build for browsers, which a worker can run as well. */
import 'mocha/mocha.js';

// The default reporter writes into a page.
mocha.setup({ ui: 'tdd', timeout: 40_000, reporter: 'spec' });

const { suite, test, suiteSetup, suiteTeardown, teardown } = globalThis;

export { suite, suiteSetup, suiteTeardown, teardown, test };
