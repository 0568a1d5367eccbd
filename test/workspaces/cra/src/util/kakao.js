const { Kakao } = window;

export const startKakao = () => {
  if (!Kakao.isInitialized()) Kakao.init(process.env.REACT_APP_KAKAO_JS_KEY);
};

export const shareResult = (result) => {
  startKakao();
  const url = `${process.env.REACT_APP_SITE}/results/${result.code}`;
  Kakao.Share.sendDefault({
    objectType: 'feed',
    content: {
      title: `나는 ${result.name}!`,
      description: null,
      imageUrl: result.picture,
      link: { mobileWebUrl: url, webUrl: url },
    },
    buttons: [
      { title: '결과 보기', link: { mobileWebUrl: url, webUrl: url } },
      {
        title: '나도 해 보기',
        link: { mobileWebUrl: process.env.REACT_APP_SITE, webUrl: process.env.REACT_APP_SITE },
      },
    ],
  });
};
