export default defineNuxtConfig({
  app: {
    head: {
      script: [
        { src: 'https://t1.kakaocdn.net/kakao_js_sdk/2.7.9/kakao.min.js', crossorigin: 'anonymous' },
      ],
    },
  },
  runtimeConfig: {
    kakaoKey: process.env.KAKAO_KEY,
    public: { siteUrl: 'https://cakeshop.co.kr' },
  },
});
