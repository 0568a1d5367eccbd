/** Addresses of Kakao Developers' console, by app. Seen in 2026 (kakao-facts §9); the Product Link page is not known. */
export const consoleAddresses = {
  platformKeys: (appId: number): string =>
    `https://developers.kakao.com/console/app/${appId}/config/platform-key`,
  template: (appId: number, id: number): string =>
    `https://developers.kakao.com/tool/template-builder/app/${appId}/template/${id}/component/itl/0`,
} as const;
