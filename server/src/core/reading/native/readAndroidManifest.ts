/** Reads the activities of an AndroidManifest.xml and what they open. */
import type {
  AndroidActivity,
  AndroidManifestFacts,
  IntentData,
  IntentFilter,
  PlacedWord,
} from '../../facts/nativeSetup.ts';
import { attributeOf, childrenOf, readXml, type XmlElement } from '../../syntax/native/xml.ts';
import type { FileId } from '../../text/text.ts';
import { habitsOf, lastIn } from './insertion.ts';

/** An alias takes filters, too. */
const ACTIVITIES = new Set(['activity', 'activity-alias']);
const PATHS = ['path', 'pathPrefix', 'pathPattern', 'pathSuffix', 'pathAdvancedPattern'];

export function readAndroidManifest(file: FileId, text: string): AndroidManifestFacts | undefined {
  const manifest = readXml(text).find(({ name }) => name === 'manifest');
  if (!manifest) return undefined;
  const applications = childrenOf(manifest, 'application');
  const elements = applications
    .flatMap(({ children }) => children)
    .filter(({ name }) => ACTIVITIES.has(name));
  const habits = habitsOf(text);
  const read = elements.map((element) => {
    const activity: AndroidActivity = {
      name: wordOf(element, 'name'),
      tag: element.nameRange,
      exported: wordOf(element, 'exported'),
      addFilter: lastIn(element, text, habits),
    };
    const filters = childrenOf(element, 'intent-filter').map((filter) => filterOf(filter, activity));
    return { activity, filters };
  });
  return {
    file,
    // What a graph of the navigation opens, the build puts in.
    isWhole: manifest.contentEnd !== undefined && !text.includes('<nav-graph'),
    application: applications[0] && wordOf(applications[0], 'name')?.value,
    activities: read.map(({ activity }) => activity),
    filters: read.flatMap(({ filters }) => filters),
  };
}

const filterOf = (filter: XmlElement, activity: AndroidActivity): IntentFilter => ({
  range: filter.nameRange,
  activity,
  actions: namesOf(filter, 'action'),
  categories: namesOf(filter, 'category'),
  data: childrenOf(filter, 'data').map(dataOf),
});

const dataOf = (data: XmlElement): IntentData => ({
  range: data.nameRange,
  scheme: wordOf(data, 'scheme'),
  host: wordOf(data, 'host'),
  path: PATHS.map((name) => wordOf(data, name)).find((word) => word !== undefined),
});

const namesOf = (element: XmlElement, child: string): string[] =>
  childrenOf(element, child).flatMap((one) => wordOf(one, 'name')?.value ?? []);

function wordOf(element: XmlElement, name: string): PlacedWord | undefined {
  const found = attributeOf(element, `android:${name}`);
  return found && { value: found.value, range: found.range };
}
