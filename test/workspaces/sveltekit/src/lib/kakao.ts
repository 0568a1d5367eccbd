import { PUBLIC_KAKAO_KEY } from '$env/static/public';

export function kakao() {
  const sdk = window.Kakao;
  if (!sdk.isInitialized()) sdk.init(PUBLIC_KAKAO_KEY);
  return sdk;
}
