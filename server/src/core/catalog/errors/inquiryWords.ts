/** The words of an inquiry to DevTalk, Kakao's developer forum, and what it asks for (seed, "DevTalk inquiry"). */
import type { Localized } from '../../text/messages.ts';

export const inquiryWords = {
  subject: { en: '[Kakao Talk Share] {error}', ko: '[카카오톡 공유] {error}' },
  subjectPlain: { en: '[Kakao Talk Share] Error while sharing', ko: '[카카오톡 공유] 공유 중 오류 발생' },
  greeting: {
    en: 'Hello, sharing with Kakao Talk Share fails as follows.',
    ko: '안녕하세요. 카카오톡 공유를 사용하던 중 아래와 같은 오류가 발생하여 문의드립니다.',
  },
  required: { en: 'Required', ko: '필수 정보' },
  situation: { en: 'Situation', ko: '발생 상황' },
  appId: { en: 'App ID', ko: '앱 ID' },
  uuid: { en: 'UUID of the error screen (as text)', ko: '에러 화면의 UUID(텍스트)' },
  message: { en: 'Error message', ko: '에러 메시지' },
  sdkVersion: { en: 'SDK version', ko: 'SDK 버전' },
  platform: { en: 'Platform', ko: '플랫폼' },
  environment: { en: 'Environment', ko: '실행 환경' },
  fillIn: { en: '(please fill in)', ko: '(입력해 주세요)' },
  checkedRight: {
    en: 'Checked in the files, and right',
    ko: '파일에서 확인했으며 이상 없는 항목',
  },
  noManifest: {
    en: 'The project’s files were checked by themselves; nothing was compared with the console.',
    ko: '프로젝트 파일만 확인했으며 콘솔에 등록한 내용과는 비교하지 않았습니다.',
  },
  manifest: {
    en: 'The project’s files were compared with kakao-share.json, our own note of what the console has registered, not with the console itself.',
    ko: '프로젝트 파일을 kakao-share.json과 비교했습니다. 콘솔에 등록한 내용을 직접 적어 둔 파일이며, 콘솔과 비교한 것은 아닙니다.',
  },
  unverifiedManifest: {
    en: 'The project’s files were compared with kakao-share.json, our own note of what the console has registered. Entries with a TODO were not compared with the console yet.',
    ko: '프로젝트 파일을 콘솔에 등록한 내용을 적어 둔 kakao-share.json과 비교했습니다. TODO가 남은 값은 아직 콘솔과 비교하지 않았습니다.',
  },
  checkedWrong: { en: 'Checked, still open', ko: '확인했으나 아직 해결하지 못한 항목' },
  checkedUnknown: { en: 'Could not be checked from the files', ko: '파일로는 확인할 수 없는 항목' },
  nothingChecked: { en: 'Nothing checked yet.', ko: '아직 확인한 항목이 없습니다.' },
  more: { en: '… and {count} more', ko: '… 외 {count}건' },
} as const satisfies Record<string, Localized>;
