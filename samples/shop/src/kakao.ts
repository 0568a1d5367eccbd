declare const Kakao: any;

/** Starts the SDK once. */
export function startKakao(): void {
  if (Kakao.isInitialized()) return;
  // Mistake on purpose: Vite puts only VITE_… variables into browser code.
  Kakao.init(import.meta.env.KAKAO_JS_KEY);
}
