/** Files that examples of native rules are made of. */

export const plist = (entries: string): string => `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0">
<dict>
	<key>CFBundleIdentifier</key>
	<string>$(PRODUCT_BUNDLE_IDENTIFIER)</string>
	<key>LSRequiresIPhoneOS</key>
	<true/>
${entries}</dict>
</plist>
`;

export const queries = (...schemes: string[]): string =>
  `	<key>LSApplicationQueriesSchemes</key>
	<array>
${schemes.map((scheme) => `		<string>${scheme}</string>\n`).join('')}	</array>
`;

export const urlTypes = (scheme: string): string =>
  `	<key>CFBundleURLTypes</key>
	<array>
		<dict>
			<key>CFBundleURLSchemes</key>
			<array>
				<string>${scheme}</string>
			</array>
		</dict>
	</array>
`;

export const pubspec = (version: string): string =>
  `name: shop\ndependencies:\n  flutter:\n    sdk: flutter\n  kakao_flutter_sdk_share: ${version}\n`;

/** Dart code in a function of a class. */
export const dart = (
  body: string,
): string => `import 'package:kakao_flutter_sdk_share/kakao_flutter_sdk_share.dart';

class ShareService {
  Future<void> share(FeedTemplate template) async {
${body}  }
}
`;

export const kotlin = (body: string): string => `import com.kakao.sdk.share.*
import com.kakao.sdk.template.model.*

class ShareActivity : AppCompatActivity() {
    fun share() {
${body}    }
}
`;

export const swift = (body: string): string => `import KakaoSDKShare
import KakaoSDKTemplate

final class ShareService {
    func share() {
${body}    }
}
`;

/** Tuist's `Project.swift`. */
export const tuist = (queries: string, scheme: string): string => `import ProjectDescription
let project = Project(name: "Shop", targets: [
    .target(name: "Shop", product: .app, infoPlist: .extendingDefault(with: [
        ${queries},
        "CFBundleURLTypes": [["CFBundleURLSchemes": ["${scheme}"]]],
    ])),
])
`;

export const androidManifest = (filters: string, attributes = 'android:exported="true"'): string =>
  `<manifest xmlns:android="http://schemas.android.com/apk/res/android">
    <application android:label="shop">
        <activity android:name=".MainActivity" ${attributes}>
            <intent-filter>
                <action android:name="android.intent.action.MAIN" />
                <category android:name="android.intent.category.LAUNCHER" />
            </intent-filter>
${filters}        </activity>
    </application>
</manifest>
`;

export const viewFilter = (data: string): string => `            <intent-filter>
                <action android:name="android.intent.action.VIEW" />
                <category android:name="android.intent.category.DEFAULT" />
                <category android:name="android.intent.category.BROWSABLE" />
                ${data}
            </intent-filter>
`;
