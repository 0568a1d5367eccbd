import 'package:kakao_flutter_sdk_share/kakao_flutter_sdk_share.dart';
final template = FeedTemplate(content: Content(title: 'Cake', imageUrl: Uri.parse('https://shop.kr/1.png'), link: Link(webUrl: Uri.parse('https://shop.kr/1'), mobileWebUrl: Uri.parse('https://shop.kr/1'))));
Future<void> share() async {
  if (await ShareClient.instance.isKakaoTalkSharingAvailable()) {
    await ShareClient.instance.shareDefault(template: template);
  }
}
