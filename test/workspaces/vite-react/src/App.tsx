import { hall, siteUrl } from '@/config';

export function App() {
  const share = () => {
    (window as any).Kakao.Share.sendDefault({
      objectType: 'location',
      address: hall.address,
      addressTitle: hall.name,
      content: {
        title: '저희 결혼합니다',
        description: '5월의 첫 토요일',
        imageUrl: `${siteUrl}/cover.jpg`,
        link: { mobileWebUrl: siteUrl, webUrl: siteUrl },
      },
      buttons: [
        { title: '청첩장 보기', link: { mobileWebUrl: siteUrl, webUrl: siteUrl } },
        {
          title: '오시는 길',
          link: { mobileWebUrl: 'https://map.kakao.com/link/search/1', webUrl: 'https://map.kakao.com/link/search/1' },
        },
      ],
    });
  };
  return <button onClick={share}>카카오톡으로 공유하기</button>;
}
