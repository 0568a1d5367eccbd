/** The code under test: any code that shares. */
function shareCake(cake) {
  window.Kakao.Share.sendDefault({
    objectType: 'feed',
    content: {
      title: cake.name,
      imageUrl: cake.picture,
      link: { mobileWebUrl: cake.url, webUrl: cake.url },
    },
  });
}

module.exports = { shareCake };
