import 'package:kakao_flutter_sdk_share/kakao_flutter_sdk_share.dart';

class ShareService {
  Future<void> share(String id) async {
    final template = FeedTemplate(
      content: Content(
        title: '딸기 치즈 케이크',
        imageUrl: Uri.parse('https://dessert.example.kr/cake.png'),
        // Of the app, not of the web: on purpose.
        link: Link(mobileWebUrl: Uri.parse('dessert://cakes/$id')),
      ),
    );
    if (await ShareClient.instance.isKakaoTalkSharingAvailable()) {
      // From 2.0 on it opens KakaoTalk itself.
      await ShareClient.instance.shareDefault(template: template);
    } else {
      final uri = await WebSharerClient.instance.makeDefaultUrl(template: template);
      await launchUrl(uri);
    }
  }
}
