/** An Xcode project as Xcode writes it: two targets, of which one is an app, and a file of settings in a folder. */

export const n = (digit: string): string => digit.repeat(24);

export interface XcodeParts {
  readonly debug?: string;
  readonly release?: string;
  /** Of the project, both configurations. */
  readonly common?: string;
  /** The .xcconfig file of the app's configurations. */
  readonly base?: string;
  readonly more?: string;
}

const configuration = (number: string, name: string, settings: string, base = ''): string => `
		${n(number)} /* ${name} */ = {
			isa = XCBuildConfiguration;${base}
			buildSettings = {
				INFOPLIST_KEY_CFBundleDisplayName = "A \\"shop\\"; of };";
				LD_RUNPATH_SEARCH_PATHS = (
					"$(inherited)",
				);
${settings}			};
			name = ${name};
		};`;

const list = (number: string, ...members: string[]): string => `
		${n(number)} /* Build configuration list */ = {
			isa = XCConfigurationList;
			buildConfigurations = (
${members.map((one) => `				${n(one)} /* Some */,\n`).join('')}			);
			defaultConfigurationName = Release;
		};`;

const target = (number: string, name: string, listed: string, type: string): string => `
		${n(number)} /* ${name} */ = {
			isa = PBXNativeTarget;
			buildConfigurationList = ${n(listed)} /* Build configuration list for PBXNativeTarget "${name}" */;
			name = ${name};
			productType = "com.apple.product-type.${type}";
		};`;

const PLIST = '				INFOPLIST_FILE = "$(SRCROOT)/$(TARGET_NAME)/Info.plist";\n';

export const xcodeProject = ({
  debug = '',
  release = debug,
  common = '',
  base,
  more = '',
}: XcodeParts): string => {
  const reference = base ? `\n			baseConfigurationReference = ${n('F')} /* ${base} */;` : '';
  return `// !$*UTF8*$!
{
	archiveVersion = 1;
	objects = {
		${n('F')} /* ${base} */ = {isa = PBXFileReference; lastKnownFileType = text.xcconfig; path = ${base}; sourceTree = "<group>"; };
		${n('E')} /* Configs */ = {
			isa = PBXGroup;
			children = (
				${n('0')} /* Readme (old).md */,
				${n('F')} /* ${base} */,
			);
			path = Configs;
			sourceTree = "<group>";
		};
		${n('D')} = {
			isa = PBXGroup;
			children = (
				${n('E')} /* Configs */,
			);
			sourceTree = "<group>";
		};${target('1', 'Shop', 'A', 'application')}${target('2', 'ShopTests', 'B', 'bundle.unit-test')}
		${n('9')} /* Project object */ = {
			isa = PBXProject;
			buildConfigurationList = ${n('C')} /* Build configuration list for PBXProject "Shop" */;
			mainGroup = ${n('D')};
		};${configuration('3', 'Debug', PLIST + debug, reference)}${configuration('4', 'Release', PLIST + release, reference)}${configuration('5', 'Debug', '				PRODUCT_BUNDLE_IDENTIFIER = com.example.shop.tests;\n')}${configuration('6', 'Debug', common)}${configuration('7', 'Release', common)}${more}${list('A', '3', '4')}${list('B', '5')}${list('C', '6', '7')}
	};
	rootObject = ${n('9')} /* Project object */;
}
`;
};

/** `NAME = value;` as a line of build settings. */
export const setting = (name: string, value: string): string => `				${name} = ${value};\n`;
