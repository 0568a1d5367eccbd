import { useEffect } from 'react';
import { initKakao } from './utils/kakao';

export function EventPage() {
  useEffect(() => {
    initKakao();
  }, []);
  const share = () =>
    window.Kakao.Share.sendDefault({
      objectType: 'text',
      text: '정산이 끝났어요',
      link: { mobileWebUrl: 'https://split.kr', webUrl: 'https://split.kr' },
    });
  return <button onClick={share}>공유</button>;
}
