export default defineNuxtConfig({
  compatibilityDate: '2025-07-15',
  runtimeConfig: {
    apiSecret: '',
    public: { kakaoKey: '', siteUrl: 'https://house.example.com' },
  },
  app: {
    head: {
      script: [
        {
          src: 'https://t1.kakaocdn.net/kakao_js_sdk/2.8.3/kakao.min.js',
          integrity: 'sha384-TiCUE00h649CAMonG018J2ujOgDKW/kVWlChEuu4jK2vxfAAD0eZxzCKakxg55G4',
          crossorigin: 'anonymous',
        },
      ],
    },
  },
});
