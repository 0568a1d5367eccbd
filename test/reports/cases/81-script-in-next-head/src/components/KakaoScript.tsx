import Script from 'next/script';

export default function KakaoScript() {
  const start = () => {
    window.Kakao.init(process.env.NEXT_PUBLIC_KAKAO_JS_KEY);
  };

  return <Script src="https://t1.kakaocdn.net/kakao_js_sdk/2.7.4/kakao.min.js" onLoad={start} />;
}
