// 카카오 SDK 초기화
Kakao.init(cab0cab0cab0cab0cab0cab0cab0cab0);

document.getElementById('share').addEventListener('click', function () {
  Kakao.Share.sendDefault({
    objectType: 'text',
    text: '첫 번째 생일 파티에 초대합니다',
    link: { mobileWebUrl: location.href, webUrl: location.href },
  });
});
