Kakao.init(import.meta.env.VITE_KAKAO_KEY);

function shareMessage() {
  Kakao.Share.sendDefault({
    objectType: 'feed',
    content: {
      title: '오늘의 디저트',
      description: '#케익 #딸기',
      imageUrl: 'https://cdn.dessert.shop/cake.png',
      link: { mobileWebUrl: 'https://dessert.shop', webUrl: 'https://dessert.shop' },
    },
  });
}
