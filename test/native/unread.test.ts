/** Native code that nobody here reads is told by name in the report. */
import { describe, expect, it } from 'vitest';
import { doctorReport } from '../../server/src/core/doctor/diagnose.ts';
import { textReport } from '../../server/src/core/report/text.ts';
import { scannedService } from './scannedService.ts';

const UNITY = `using UnityEngine;
public class Share : MonoBehaviour {
  public void Send() {
    using var client = new AndroidJavaClass("com.kakao.sdk.share.ShareClient");
  }
}
`;
const OBJECTIVE_C = `#import <KakaoLink/KakaoLink.h>
- (void)share {
    [[KLKTalkLinkCenter sharedCenter] sendDefaultWithTemplate:feed success:nil failure:nil];
}
`;

function said(files: Readonly<Record<string, string>>, locale: 'en' | 'ko' = 'en'): string {
  const service = scannedService(files);
  const summary = { files: 1, candidates: 1, milliseconds: undefined };
  const report = doctorReport(service, { locale, pathOf: (file) => file.slice(5), summary });
  return textReport(report, { all: false, colour: false });
}

describe('the report', () => {
  it('says that code of Unity is not checked', () => {
    const text = said({ 'Assets/Share.cs': UNITY });
    expect(text).toContain('Unity: not checked');
    expect(text).not.toMatch(/No Kakao Share code|✓/);
    expect(said({ 'Assets/Share.cs': UNITY }, 'ko')).toContain('Unity: 확인하지 않음');
  });

  it('says it of Objective-C beside the one mistake that it shows', () => {
    const text = said({ 'Shop/Share.m': OBJECTIVE_C });
    expect(text).toContain('Objective-C: not checked');
    expect(text).toContain('4002/native-sdk-outdated');
    expect(said({ 'Shop/Share.mm': '@import KakaoSDKShare;\n[KakaoSDKShare share];\n' })).toContain(
      'Objective-C: not checked',
    );
  });

  it('counts the calls of SDK 1 in Swift', () => {
    const text = said({
      'Shop/Share.swift':
        'import KakaoLink\nfunc share() { KLKTalkLinkCenter.shared().sendCustom(withTemplateId: id, success: nil) }\n',
    });
    expect(text).toContain('1 native share call');
    expect(text).toContain('4002/native-sdk-outdated');
  });

  it.each<[string, string, string]>([
    [
      'a server in C#',
      'Login.cs',
      'namespace Shop { class KakaoLink { const string Site = "https://kauth.kakao.com"; } }\n',
    ],
    [
      'a game that names a channel',
      'Menu.cs',
      'using UnityEngine;\nclass Menu { string channel = "http://pf.kakao.com/_a"; }\n',
    ],
    [
      'a login of React Native',
      'AppDelegate.mm',
      '#import <RNKakaoLogins.h>\n[RNKakaoLogins handleOpenUrl:url];\n',
    ],
    [
      'a comment',
      'Share.m',
      '// KLKTalkLinkCenter is gone, see KakaoSDKShare\n/* ShareApi */\nint main() {}\n',
    ],
    ['mathematics', 'kakao.m', 'x = kakao(1, 2); % KakaoTalk\n'],
  ])('says nothing of %s', (_, name, text) => {
    expect(said({ [name]: text })).not.toContain('not checked');
  });
});
