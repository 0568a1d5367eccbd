export default function Home() { return <button onClick={() => window.Kakao.Share.sendDefault({
    objectType: 'feed',
    content: {
      title: 'Cake',
      imageUrl: 'https://shop.kr/1.png',
      link: { webUrl: 'https://shop.kr/1', mobileWebUrl: 'https://shop.kr/1' },
    },
  });}>s</button>; }
