'use client';
import { useEffect } from 'react';

declare global {
  interface Window {
    Kakao: any;
  }
}

export default function ShareInvitation({ title, link }: { title: string; link: string }) {
  useEffect(() => {
    if (typeof window !== 'undefined' && window.Kakao) {
      if (!window.Kakao.isInitialized) {
        window.Kakao.init(process.env.NEXT_PUBLIC_KAKAO_KEY!);
      }
    }
  }, []);
  const handleShare = () => {
    window.Kakao.Share.sendDefault({
      objectType: 'text',
      text: title,
      link: { mobileWebUrl: link, webUrl: link },
    });
  };
  return <button onClick={handleShare}>카카오톡 공유</button>;
}
