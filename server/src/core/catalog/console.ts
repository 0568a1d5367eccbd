/**
 * Addresses of Kakao Developers' console. Seen in 2026; no page of Kakao's names the one of Product Link (looked for
 * 2026-11-26). `templates` is how the README of Kakao's iOS SDK (KakaoSDKTemplate) links to the template tool.
 */
export const consoleAddresses = {
  platformKeys: (appId: number): string =>
    `https://developers.kakao.com/console/app/${appId}/config/platform-key`,
  templates: 'https://developers.kakao.com/tool/template-builder/app',
  template: (appId: number, id: number): string =>
    `https://developers.kakao.com/tool/template-builder/app/${appId}/template/${id}/component/itl/0`,
} as const;
