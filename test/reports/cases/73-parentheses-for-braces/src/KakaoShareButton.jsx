const { Kakao } = window;

if (!Kakao.isInitialized()) Kakao.init('0123456789abcdef0123456789abcdef');

export default function KakaoShareButton({ data }) {
  const url = 'https://mbti.shop.kr/';
  const share = () => {
    Kakao.Share.sendDefault({
      objectType: 'feed',
      content: {
        title: '예비집사 판별기 결과',
        description: `잘 맞는 고양이는 ${data.name}입니다`,
        imageUrl: `$(url)${data.image}`,
        link: { mobileWebUrl: url, webUrl: url },
      },
    });
  };
  return <button onClick={share}>카카오톡 공유하기</button>;
}
