'use client';

import Script from 'next/script';

export default function KakaoScript() {
  const start = () => {
    if (window.Kakao && !window.Kakao.isInitialized()) {
      window.Kakao.init(process.env.KAKAO_JS_KEY!);
    }
  };
  return (
    <Script
      src="https://t1.kakaocdn.net/kakao_js_sdk/2.8.3/kakao.min.js"
      integrity="sha384-oroumrnFVE0xtgqyDZJARgERibXg2C28380uaUZz2kHDS5CR7tu20eGiOU6GkTpy"
      crossOrigin="anonymous"
      strategy="afterInteractive"
      onLoad={start}
    />
  );
}
