const { Kakao } = window;

export const shareOnKakao = () => {
  Kakao.Share.sendDefault({
    objectType: 'feed',
    content: {
      title: '비밀 덕담이 도착했습니다!',
      description: '여기를 눌러 확인하세요',
      imageUrl: 'https://duckdam.vercel.app/og.png',
      link: { mobileWebUrl: 'https://duckdam.vercel.app', webUrl: 'https://duckdam.vercel.app' },
    },
  });
};
