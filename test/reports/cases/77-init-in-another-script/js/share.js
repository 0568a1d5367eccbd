function share() {
  if (!window.Kakao || !Kakao.isInitialized()) {
    alert('잠시 후 다시 시도해주세요.');
    return;
  }
  Kakao.Share.sendDefault({
    objectType: 'text',
    text: '오늘의 점심',
    link: { webUrl: 'https://lunch.shop.kr/', mobileWebUrl: 'https://lunch.shop.kr/' },
  });
}
