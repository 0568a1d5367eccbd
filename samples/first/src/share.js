Kakao.init(import.meta.env.VITE_KAKAO_JS_KEY);

const link = { mobileWebUrl: 'https://cake.example.com', webUrl: 'https://cake.example.com' };

document.querySelector('#cake').addEventListener('click', () => {
  Kakao.Share.sendDefault({
    objectType: 'feed',
    content: {
      title: '딸기 케이크',
      // 일부러 넣은 실수 · mistake on purpose
      imageURL: 'https://cake.example.com/strawberry.png',
      link,
    },
    buttons: [{ title: '주문하기', link }],
  });
});

document.querySelector('#invite').addEventListener('click', () => {
  // 일부러 넣은 실수 · mistake on purpose
  Kakao.Share.sendCustom({ templateId: '12345' });
});
