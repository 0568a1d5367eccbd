import { useEffect } from 'react';
export default function Detail({ feed }) {
  useEffect(() => {
    window.Kakao.init('0123456789abcdef0123456789abcdef');
  }, []);
  return <button onClick={() => window.Kakao.Share.sendDefault({
    objectType: 'feed',
    content: {
      title: 'Cake',
      imageUrl: 'https://shop.kr/1.png',
      link: { webUrl: 'https://shop.kr/1', mobileWebUrl: 'https://shop.kr/1' },
    },
  });}>s</button>;
}
