const key: string = import.meta.env.VITE_KAKAO_JS_KEY;

export function prepareKakao(): void {
  const sdk = (window as any).Kakao;
  if (!sdk || sdk.isInitialized()) return;
  sdk.init(key);
}
