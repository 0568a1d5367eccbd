import { useEffect } from 'react';

export const useKakaoShare = () => {
  useEffect(() => {
    if (window.Kakao && !window.Kakao.isInitialized()) window.Kakao.init(import.meta.env.VITE_KAKAO_KEY);
  }, []);

  const share = ({ title, imageUrl, link }) => {
    if (!window.Kakao) return;
    window.Kakao.Share.sendDefault({ objectType: 'feed', content: { title, imageUrl, link } });
  };
  return share;
};
