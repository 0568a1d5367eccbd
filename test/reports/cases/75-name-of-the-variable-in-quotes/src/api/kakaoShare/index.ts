declare global {
  interface Window {
    Kakao: any;
  }
}

export const share = (url: string) => {
  window.Kakao.isInitialized() ? '' : window.Kakao.init('process.env.REACT_APP_KAKAO_APP_KEY');
  window.Kakao.Share.sendDefault({
    objectType: 'feed',
    content: {
      title: '방 구하기',
      imageUrl: 'https://room.shop.kr/og.png',
      link: { webUrl: url, mobileWebUrl: url },
    },
  });
};
