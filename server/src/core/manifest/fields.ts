/** What every field of the manifest means and where the console shows it. Reader, JSON schema and hover read this. */

import { consoleMenus as menus } from '../catalog/domains.ts';
import type { FieldOf, KeyShape, Manifest } from './shape.ts';

const key = (en: string, ko: string): FieldOf<KeyShape> => ({
  type: 'key',
  description: {
    en: `${en} Better than the key itself: { "env": "NAME" }, the environment variable that carries it.`,
    ko: `${ko} 키를 직접 적기보다 키가 담긴 환경 변수 이름을 { "env": "NAME" } 형식으로 적는 것이 좋습니다.`,
  },
});

export const manifestFields: FieldOf<Manifest> = {
  type: 'object',
  description: {
    en: 'What the Kakao Developers console has registered for this project, written down so that links, domains, keys and templates can be checked before anything is shared.',
    ko: '카카오디벨로퍼스 콘솔에 등록한 내용을 적어 두는 파일입니다. 공유하기 전에 링크, 도메인, 키, 템플릿을 이 내용과 비교해 점검합니다.',
  },
  fields: {
    $schema: {
      type: 'string',
      description: {
        en: 'Address of the JSON schema of this file.',
        ko: '이 파일의 JSON 스키마 주소입니다.',
      },
    },
    apps: {
      type: 'array',
      description: {
        en: 'One entry per Kakao app, for example one for production and one for staging.',
        ko: '카카오 앱마다 하나씩 적습니다. 예: 운영용 앱과 테스트용 앱.',
      },
      items: {
        type: 'object',
        description: { en: 'A Kakao app.', ko: '카카오 앱입니다.' },
        fields: {
          name: {
            type: 'string',
            description: {
              en: 'Your own name for the app; messages use it.',
              ko: '앱을 구분하는 이름입니다. 안내 문구에 표시됩니다.',
            },
          },
          appId: {
            type: 'integer',
            description: {
              en: `The app's number. Links to the console use it. Console: ${menus.general.en}`,
              ko: `앱 ID입니다. 콘솔로 가는 링크에 쓰입니다. 콘솔: ${menus.general.ko}`,
            },
          },
          javascriptKeys: {
            type: 'array',
            description: {
              en: `JavaScript keys of the app. Each has its own list of domains. Console: ${menus.platformKey.en}`,
              ko: `앱의 JavaScript 키입니다. 키마다 도메인 목록이 따로 있습니다. 콘솔: ${menus.platformKey.ko}`,
            },
            items: {
              type: 'object',
              description: { en: 'A JavaScript key.', ko: 'JavaScript 키입니다.' },
              fields: {
                key: key(
                  'The JavaScript key that Kakao.init gets.',
                  'Kakao.init에 전달하는 JavaScript 키입니다.',
                ),
                sdkDomains: {
                  type: 'array',
                  description: {
                    en: `Who may call: the origins of the pages that run the SDK with this key, as scheme, host and port, without a path. Console: ${menus.sdkDomain.en}`,
                    ko: `호출할 수 있는 곳입니다. 이 키로 SDK를 실행하는 페이지의 주소를 경로 없이 스킴, 호스트, 포트까지만 적습니다. 콘솔: ${menus.sdkDomain.ko}`,
                  },
                  items: {
                    type: 'string',
                    description: {
                      en: 'An origin, for example https://shop.example.com or http://localhost:5173.',
                      ko: '도메인입니다. 예: https://shop.example.com, http://localhost:5173',
                    },
                  },
                },
              },
            },
          },
          nativeKeys: {
            type: 'array',
            description: {
              en: `Native app keys of the app, for Android and iOS. Console: ${menus.nativeKey.en}`,
              ko: `Android와 iOS에서 쓰는 네이티브 앱 키입니다. 콘솔: ${menus.nativeKey.ko}`,
            },
            items: {
              type: 'object',
              description: { en: 'A native app key.', ko: '네이티브 앱 키입니다.' },
              fields: {
                key: key('The native app key.', '네이티브 앱 키입니다.'),
                android: {
                  type: 'object',
                  description: {
                    en: 'What is registered for Android.',
                    ko: 'Android용으로 등록한 정보입니다.',
                  },
                  fields: {
                    packageName: {
                      type: 'string',
                      description: {
                        en: 'Package name (applicationId) of the Android app.',
                        ko: 'Android 앱의 패키지명(applicationId)입니다.',
                      },
                    },
                    keyHashes: {
                      type: 'array',
                      description: {
                        en: 'Key hashes: usually three, for debug, release and Play App Signing.',
                        ko: '키 해시입니다. 보통 디버그, 릴리스, Play 앱 서명용으로 세 개가 필요합니다.',
                      },
                      items: {
                        type: 'string',
                        description: {
                          en: 'Base64 of the SHA-1 of the signing certificate: 28 characters, the last one is =.',
                          ko: '서명 인증서의 SHA-1을 Base64로 나타낸 값입니다. =로 끝나는 28자입니다.',
                        },
                      },
                    },
                  },
                },
                ios: {
                  type: 'object',
                  description: { en: 'What is registered for iOS.', ko: 'iOS용으로 등록한 정보입니다.' },
                  fields: {
                    bundleIds: {
                      type: 'array',
                      description: { en: 'Bundle IDs of the iOS app.', ko: 'iOS 앱의 번들 ID입니다.' },
                      items: {
                        type: 'string',
                        description: {
                          en: 'A bundle ID, for example com.example.shop.',
                          ko: '번들 ID입니다. 예: com.example.shop',
                        },
                      },
                    },
                  },
                },
              },
            },
          },
          webDomains: {
            type: 'array',
            description: {
              en: `Where links of a message may lead. The first entry is the default domain: it replaces hosts that are not in the list. Console: ${menus.webDomain.en}`,
              ko: `메시지의 링크가 열 수 있는 도메인입니다. 첫 번째가 기본 도메인이며, 목록에 없는 호스트는 기본 도메인으로 바뀝니다. 콘솔: ${menus.webDomain.ko}`,
            },
            items: {
              type: 'string',
              description: {
                en: 'Scheme, host and port without a path, for example https://shop.example.com.',
                ko: '경로 없이 스킴, 호스트, 포트까지만 적습니다. 예: https://shop.example.com',
              },
            },
          },
          templates: {
            type: 'array',
            description: {
              en: `Custom templates that the project shares. Console: ${menus.messageTemplate.en}`,
              ko: `프로젝트에서 공유하는 사용자 정의 템플릿입니다. 콘솔: ${menus.messageTemplate.ko}`,
            },
            items: {
              type: 'object',
              description: { en: 'A custom template.', ko: '사용자 정의 템플릿입니다.' },
              required: ['id'],
              fields: {
                id: {
                  type: 'integer',
                  description: {
                    en: "The template's number: what templateId gets.",
                    ko: '템플릿 ID입니다. templateId에 전달하는 값입니다.',
                  },
                },
                name: {
                  type: 'string',
                  description: { en: 'Your own name for the template.', ko: '템플릿을 구분하는 이름입니다.' },
                },
                args: {
                  type: 'array',
                  description: {
                    en: 'Names of the variables that the template uses: what templateArgs must give.',
                    ko: '템플릿에 쓰인 사용자 인자의 이름입니다. templateArgs로 모두 전달해야 합니다.',
                  },
                  items: {
                    type: 'string',
                    description: {
                      en: 'A variable: title for ${title} in the template.',
                      ko: '사용자 인자 이름입니다. 템플릿의 ${title}은 title로 적습니다.',
                    },
                  },
                },
              },
            },
          },
        },
      },
    },
    rules: {
      type: 'levels',
      description: {
        en: 'How gravely rules are taken, for everybody and in CI: { "sdk/integrity-missing": "off" }. Levels: off, hint, information, warning, error.',
        ko: '규칙별 심각도입니다. 모든 팀원과 CI에 적용됩니다. 예: { "sdk/integrity-missing": "off" }. 값: off, hint, information, warning, error.',
      },
    },
    ignore: {
      type: 'array',
      description: {
        en: 'Files that nothing is reported about, relative to this file. They are still read, because other code may rest on them.',
        ko: '문제를 표시하지 않을 파일입니다. 이 파일이 있는 폴더를 기준으로 적습니다. 다른 코드가 의존할 수 있으므로 내용은 계속 읽습니다.',
      },
      items: {
        type: 'glob',
        description: {
          en: 'A pattern as in .gitignore: legacy/, *.stories.tsx, !legacy/share.js.',
          ko: '.gitignore와 같은 패턴입니다. 예: legacy/, *.stories.tsx, !legacy/share.js',
        },
      },
    },
  },
};
