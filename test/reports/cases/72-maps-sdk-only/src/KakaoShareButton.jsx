import { useEffect } from 'react';

export default function KakaoShareButton() {
  useEffect(() => {
    if (window.Kakao && !window.Kakao.isInitialized()) {
      window.Kakao.init(import.meta.env.VITE_KAKAO_JS_KEY);
    }
  }, []);

  const share = () => {
    if (!window.Kakao || !window.Kakao.Share) {
      alert('카카오 SDK가 아직 로드되지 않았습니다.');
      return;
    }
    window.Kakao.Share.sendCustom({ templateId: 120646 });
  };

  return <button onClick={share}>카카오톡으로 초대장 보내기</button>;
}
