/** Which build tool makes the browser code of a package. What is not clear stays undefined: a wrong guess warns wrongly. */
import {
  environmentPackages,
  frameworkSigns,
  otherConfiguration,
  runsFramework,
  severalApplications,
} from '../../catalog/environment.ts';
import type { Framework } from '../../catalog/framework.ts';
import type { PackageFacts } from '../../facts/packageJson.ts';

export function detectFramework(
  pack: PackageFacts | undefined,
  configs: ReadonlySet<string>,
): Framework | undefined {
  const dependencies = pack?.dependencies ?? {};
  const scripts = Object.values(pack?.scripts ?? {}).map((one) => one.text);
  const shown = frameworkSigns.filter((sign) => {
    const configured = sign.configs.some((config) => configs.has(config));
    const depended = sign.dependencies.some((name) => name in dependencies);
    if (sign.dependencyProves) return depended;
    return (
      (configured || scripts.some((script) => runsFramework(sign.framework, script))) &&
      (depended || configured)
    );
  });
  const below = new Set(shown.flatMap((sign) => sign.builtOn));
  const top = shown.filter((sign) => !below.has(sign.framework));
  return top.length === 1 ? top[0]!.framework : undefined;
}

/** Whether more than the package's own configurations decides which environment variables its browser code has. */
export function hasUnclearEnvironment(
  pack: PackageFacts | undefined,
  framework: Framework | undefined,
): boolean {
  if (!pack || !framework) return false;
  const names = Object.keys(pack.dependencies);
  if (names.some((name) => environmentPackages.test(name) || severalApplications.test(name))) return true;
  return Object.values(pack.scripts).some(
    ({ text }) => runsFramework(framework, text) && otherConfiguration.test(text),
  );
}
