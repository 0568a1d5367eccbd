const page = 'https://dessert.example.kr';

if (!Kakao.isInitialized()) Kakao.init('0123456789abcdef0123456789abcdef');

export function share(id) {
  // In the app this is https://localhost: on purpose.
  const webUrl = `${window.location.origin}/cakes/${id}`;
  Kakao.Share.sendDefault({ objectType: 'text', text: '딸기 치즈 케이크', link: { webUrl, mobileWebUrl: webUrl } });
}

export function shareShop() {
  Kakao.Share.sendDefault({ objectType: 'text', text: '디저트', link: { webUrl: page, mobileWebUrl: page } });
}
