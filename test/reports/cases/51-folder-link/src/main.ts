Kakao.init('0123456789abcdef0123456789abcdef');
document.getElementById('share')!.onclick = () => {
  const code = location.pathname.split('/')[2];
  const link = `guest/${code}/home`;
  Kakao.Share.sendDefault({
    objectType: 'feed',
    content: {
      title: 'Cake',
      imageUrl: 'https://shop.kr/1.png',
      link: { webUrl: link, mobileWebUrl: link },
    },
  });
};
