const PAGE_URL = 'https://quiz.kr/';

export const shareKakao = (title) => {
  if (!window.Kakao.isInitialized()) window.Kakao.init(process.env.REACT_APP_KAKAO_KEY);
  window.Kakao.Share.sendDefault({
    objectType: 'feed',
    content: {
      title,
      imageUrl: 'https://quiz.kr/thumbnail.png',
      link: { mobileWebUrl: PAGE_URL, webUrl: PAGE_URL },
    },
    buttons: [{ title: '나도 해보기', link: { webUrl: PAGE_URL } }],
  });
};
