export default defineNuxtPlugin(() => {
  const { kakaoKey } = useRuntimeConfig();
  window.Kakao.init(kakaoKey);
});
