import 'package:flutter/material.dart';
import 'package:kakao_flutter_sdk/all.dart';

void main() {
  KakaoContext.clientId = '0123456789abcdef0123456789abcdef';
  runApp(MaterialApp(home: ShareButton()));
}

class ShareButton extends StatelessWidget {
  Future<void> share() async {
    final uri = await LinkClient.instance.customWithTalk(12345, templateArgs: {'name': '케이크'});
    await launchBrowserTab(uri);
  }

  @override
  Widget build(BuildContext context) => TextButton(onPressed: share, child: Text('공유'));
}
