export default defineNuxtPlugin(() => {
  const { kakaoKey } = useRuntimeConfig().public;
  if (window.Kakao && !window.Kakao.isInitialized()) window.Kakao.init(kakaoKey);
});
