export const shareKakao = (route, title) => {
  const { Kakao } = window;
  if (!Kakao.isInitialized()) Kakao.init('0123456789abcdef0123456789abcdef');
  Kakao.Share.sendDefault({
    objectType: 'feed',
    content: {
      title,
      description: '설명',
      imageUrl: '이미지 url',
      link: { mobileWebUrl: route, webUrl: route },
    },
  });
};
