/** Share code as people write it, one file per language. */

export const samples = {
  kotlin: `package com.example.shop
import com.kakao.sdk.share.ShareClient
import com.kakao.sdk.template.model.*

class ShareActivity : AppCompatActivity() {
    companion object { const val KEY: String = "abc" }
    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        KakaoSdk.init(this, "native \\"key\\" \${BuildConfig.X("}")}")
    }
    fun Context.share(id: Long): Unit {
        val feed = FeedTemplate(
            content = Content(
                title = "딸기" + "케이크", // comment (
                imageUrl = "https://a.com/x.png",
                link = Link(webUrl = "https://developers.kakao.com", androidExecutionParams = mapOf("key1" to "value1"))
            ),
            buttons = listOf(Button("웹", Link(mobileWebUrl = """raw $id"""))),
        )
        if (ShareClient.instance.isKakaoTalkSharingAvailable(this)) {
            ShareClient.instance
                .shareDefault(this, feed) { result, error ->
                if (error != null) { Log.e(TAG, "fail", error) } else if (result != null) {
                    startActivity(result.intent)
                }
            }
        } else {
            val url = WebSharerClient.instance.makeDefaultUrl(feed)
            try {
                KakaoCustomTabsClient.openWithDefault(this, url)
            } catch (e: UnsupportedOperationException) { return }
            try { KakaoCustomTabsClient.open(this, url) } catch (e: ActivityNotFoundException) {}
        }
    }
}
`,
  java: `package com.example.shop;
import com.kakao.sdk.share.ShareClient;
import com.kakao.sdk.template.model.*;

public class ShareActivity extends AppCompatActivity {
    private static final String KEY = "abc";
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        KakaoSdk.init(this, KEY);
    }
    private void share() throws IOException {
        FeedTemplate feed = new FeedTemplate(
            new Content("딸기" + "케이크", "https://shop.example.kr/x.png", new Link("https://shop.example.kr", null)));
        ShareClient.getInstance().shareDefault(this, feed, (result, error) -> {
            if (error != null) { Log.e(TAG, "fail", error); }
            return null;
        });
    }
}
`,
  swift: `import UIKit
import KakaoSDKShare
@main
class AppDelegate: UIResponder {
    static let key = "abc"
    func application(_ application: UIApplication, didFinishLaunchingWithOptions o: [String: Any]?) -> Bool {
        KakaoSDK.initSDK(appKey: Bundle.main.infoDictionary?["KEY"] as? String ?? "")
        KakaoSDK.initSDK(appKey: "a\\(b("x"))c", customScheme: #"raw"#)
        return true
    }
    func share() {
        let link = Link(webUrl: URL(string:"https://developers.kakao.com"), androidExecutionParams: ["key1": "value1", "k2": "v2"])
        let template = FeedTemplate(content: Content(title: "t", imageUrl: URL(string: "https://x")!, link: link), buttons: [Button(title: "a", link: link)])
        if let templateJsonData = (try? SdkJSONEncoder.custom.encode(template)) {
            if let templateJsonObject = SdkUtils.toJsonObject(templateJsonData) {
                if ShareApi.isKakaoTalkSharingAvailable() {
                    ShareApi.shared.shareDefault(templateObject:templateJsonObject) { [weak self] (result, error) in
                        guard let result = result else { return }
                        UIApplication.shared.open(result.url, options: [:], completionHandler: nil)
                    }
                }
            }
        }
    }
}
`,
  dart: `import 'package:kakao_flutter_sdk_share/kakao_flutter_sdk_share.dart';
void main() async {
  KakaoSdk.init(nativeAppKey: '\${dotenv.env['X']}', javaScriptAppKey: "js");
}
class Service {
  static const String key = 'abc';
  final FeedTemplate defaultFeed = FeedTemplate(content: Content(title: 'a', imageUrl: Uri.parse('https://x.com/\${a['b']}'), link: Link(webUrl: Uri.parse('https://developers.kakao.com'), androidExecutionParams: {'key1': 'value1'})), buttons: [Button(title: 'x', link: Link())]);
  Future<void> share() async {
    bool ok = await ShareClient.instance.isKakaoTalkSharingAvailable();
    if (ok) {
      try {
        Uri uri = await ShareClient.instance.shareDefault(template: defaultFeed);
        await ShareClient.instance.launchKakaoTalk(uri);
        await ShareClient.instance.shareScrap(url: 'https://x');
      } catch (error) { print('fail $error'); }
    } else {
      final shareUrl = await WebSharerClient.instance.makeDefaultUrl(template: _make(1));
      await launchBrowserTab(shareUrl, popupOpen: true);
    }
  }
  FeedTemplate _make(int a) => FeedTemplate();
  void tap() { onTap(() async { foo(); }); }
}
`,
} as const;
