document.querySelector('#share').addEventListener('click', () => {
  Kakao.Share.sendDefault({
    objectType: 'feed',
    content: {
      title: document.title,
      imageUrl: 'https://saver.kr/images/logo.png',
      link: { mobileWebUrl: location.href, webUrl: location.href },
    },
  });
});
