import { runSuite } from '../run.ts';

export const run = () =>
  runSuite(async () => {
    await import('./activation.test.ts');
    await import('./diagnostics.test.ts');
    await import('./plainText.test.ts');
    await import('./hover.test.ts');
    await import('./quickFix.test.ts');
    await import('./manifest.test.ts');
    await import('./reading.test.ts');
    await import('./report.test.ts');
    await import('./languageModelTools.test.ts');
    await import('./editing.test.ts');
    await import('./commands.test.ts');
    await import('./tryMessage.test.ts');
    await import('./types.test.ts');
    await import('./terminalLinks.test.ts');
    await import('./pullDiagnostics.test.ts');
    await import('./clearing.test.ts');
    await import('./recovery.test.ts');
  });
