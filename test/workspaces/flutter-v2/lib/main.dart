import 'package:flutter/material.dart';
import 'package:kakao_flutter_sdk_share/kakao_flutter_sdk_share.dart';

Future<void> main() async {
  WidgetsFlutterBinding.ensureInitialized();
  // A placeholder: on purpose.
  await KakaoSdk.init(nativeAppKey: 'YOUR_NATIVE_APP_KEY');
  runApp(const MaterialApp());
}
