import { useEffect } from 'react';

const ShareButton = () => {
  useEffect(() => {
    const script = document.createElement('script');
    script.src = 'https://t1.kakaocdn.net/kakao_js_sdk/2.7.4/kakao.min.js';
    script.async = true;
    document.body.appendChild(script);
    createButton();
    return () => document.body.removeChild(script);
  }, []);

  const createButton = () => {
    window.Kakao.init(process.env.REACT_APP_KAKAO_KEY);
    window.Kakao.Share.createScrapButton({ container: '#kakao-share', requestUrl: window.location.href });
  };

  return <button id="kakao-share">공유하기</button>;
};
export default ShareButton;
