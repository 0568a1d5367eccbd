export const shareKakao = (route: string, name: string) => {
  if (!window.Kakao) return;
  const kakao = window.Kakao;
  if (!kakao.isInitialized()) kakao.init(process.env.NEXT_PUBLIC_KAKAO_KEY);
  kakao.Share.sendDefault({
    objectType: 'feed',
    content: {
      title: `${name}의 결과를 확인해보세요.`,
      imageUrl: 'https://github.com/cake/client/blob/feat/%23102/src/assets/team.jpg?raw=true',
      link: { mobileWebUrl: route, webUrl: route },
    },
  });
};
