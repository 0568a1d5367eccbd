import 'package:kakao_flutter_sdk_share/kakao_flutter_sdk_share.dart';

class ShareService {
  static const String page = 'https://dessert.example.kr';

  final FeedTemplate cake = FeedTemplate(
    content: Content(
      title: '딸기 치즈 케이크',
      description: '#케이크 #딸기',
      imageUrl: Uri.parse('$page/cake.png'),
      link: Link(webUrl: Uri.parse(page), mobileWebUrl: Uri.parse(page)),
    ),
    buttons: [
      Button(title: '웹으로 보기', link: Link(webUrl: Uri.parse(page))),
    ],
  );

  Future<void> share() async {
    final isTalkThere = await ShareClient.instance.isKakaoTalkSharingAvailable();
    if (isTalkThere) {
      // The address is thrown away: on purpose.
      await ShareClient.instance.shareDefault(template: cake);
    } else {
      final uri = await WebSharerClient.instance.makeDefaultUrl(template: cake);
      await launchBrowserTab(uri, popupOpen: true);
    }
  }

  Future<void> shareOffer(int id) async {
    final uri = await ShareClient.instance.shareCustom(templateId: id);
    await ShareClient.instance.launchKakaoTalk(uri);
  }
}
