const site = 'https://fruit.example.com/';

function kakaoShare() {
  const name = document.querySelector('#result').alt;
  Kakao.Link.sendDefault({
    objectType: 'feed',
    content: {
      title: '나의 과일 유형은?',
      description: name,
      imageUrl: site + 'img/' + name + '.png',
      link: { mobileWebUrl: site, webUrl: site },
    },
    buttons: [{ title: '검사하기', link: { mobileWebUrl: site, webUrl: site } }],
  });
}
