import 'package:flutter/material.dart';
import 'package:kakao_flutter_sdk_share/kakao_flutter_sdk_share.dart';
void main() {
  KakaoSdk.init(nativeAppKey: '0123456789abcdef0123456789abcdef');
  runApp(const MaterialApp());
}
