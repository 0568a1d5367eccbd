import 'package:kakao_flutter_sdk_share/kakao_flutter_sdk_share.dart';

/// Sends a cake to a friend.
Future<void> shareCake(String id) async {
  final page = Uri.parse('https://bakery.example.kr/cakes/$id');
  final cake = FeedTemplate(
    content: Content(
      title: 'Cake of the day',
      imageUrl: Uri.parse('https://bakery.example.kr/cakes/today.jpg'),
      link: Link(webUrl: page, mobileWebUrl: page),
    ),
  );
  if (await ShareClient.instance.isKakaoTalkSharingAvailable()) {
    // The address that opens KakaoTalk is made, and nobody opens it.
    await ShareClient.instance.shareDefault(template: cake);
  } else {
    final address = await WebSharerClient.instance.makeDefaultUrl(template: cake);
    await launchBrowserTab(address, popupOpen: true);
  }
}
