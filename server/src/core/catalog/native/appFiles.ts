/**
 * Where the identifiers of a project's Android and iOS apps are written, relative to its package root: what the
 * console asks for under the native app key. Layouts of plain Gradle projects, React Native, Expo, Capacitor, Flutter.
 */

/** `{name}` is the app's name in `app.json`, which React Native and Expo give to the Xcode project. */
export const nativeAppFiles = [
  'android/app/build.gradle',
  'android/app/build.gradle.kts',
  'android/app/src/main/AndroidManifest.xml',
  'app/build.gradle',
  'app/build.gradle.kts',
  'app/src/main/AndroidManifest.xml',
  'ios/{name}.xcodeproj/project.pbxproj',
  'ios/{name}/Info.plist',
  'ios/App/App.xcodeproj/project.pbxproj',
  'ios/App/App/Info.plist',
  'ios/Runner.xcodeproj/project.pbxproj',
  'ios/Runner/Info.plist',
  'app.json',
  'app.config.js',
  'app.config.ts',
  'capacitor.config.json',
  'capacitor.config.js',
  'capacitor.config.ts',
] as const;

/** What tells the name of the app that a module of Gradle makes: a library has none. */
export const gradleFiles = ['build.gradle', 'build.gradle.kts'] as const;

/** Dotted names as both platforms take them; iOS allows hyphens, Android underscores. */
export const nativeIdentifier = /^[A-Za-z][\w-]{0,62}(?:\.[A-Za-z0-9][\w-]{0,62}){1,10}$/;

/**
 * Files of settings that CocoaPods and Flutter write: they give values to names of their own alone, so that nobody has to
 * see them. From the sources of CocoaPods 1.16 and Flutter 3.38 (2026-11-26).
 */
export const generatedSettings =
  /\/Pods\/Target Support Files\/|\/(?:Flutter\/Generated|ephemeral\/Flutter-Generated)\.xcconfig$/;

/** The kind of Xcode target that is an app; tests, widgets and other extensions have identifiers of their own. */
export const xcodeApplication = 'com.apple.product-type.application';
