const kakaoScript = {
  url: 'https://t1.kakaocdn.net/kakao_js_sdk/2.7.4/kakao.min.js',
  integrity: 'sha384-DKYJZ8NLiK8MN4/C5P2dtSmLQ4KwPaoqAfyA/DfmEc1VDxu4yyC7wy6K1Hs90nka',
  crossOrigin: 'anonymous',
  loaded: false,
};

export const initKakao = () => {
  if (kakaoScript.loaded) return;
  const script = document.createElement('script');
  script.src = kakaoScript.url;
  script.integrity = kakaoScript.integrity;
  script.crossOrigin = kakaoScript.crossOrigin;
  script.onload = () => {
    kakaoScript.loaded = true;
    if (window.Kakao && !window.Kakao.isInitialized()) window.Kakao.init(import.meta.env.VITE_KAKAO_KEY);
  };
  document.head.appendChild(script);
};
