import html2canvas from 'html2canvas';
import { useEffect, useRef } from 'react';
import { upload } from './api/upload';

export default function Card() {
  const ref = useRef(null);
  useEffect(() => { if (!window.Kakao.isInitialized()) window.Kakao.init(process.env.REACT_APP_KAKAO_KEY); }, []);
  const onShare = () => {
    html2canvas(ref.current).then((canvas) => {
      canvas.toBlob((blob) => {
        upload(blob).then((imageUrl) => {
          window.Kakao.Share.sendDefault({
            objectType: 'feed',
            content: {
              title: '내 카드',
              imageUrl,
              link: { mobileWebUrl: 'https://card.kr', webUrl: 'https://card.kr' },
            },
          });
        });
      });
    });
  };
  return <div ref={ref}><button onClick={onShare}>카카오톡으로 공유</button></div>;
}
