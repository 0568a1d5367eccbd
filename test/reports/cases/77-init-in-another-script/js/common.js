document.addEventListener('DOMContentLoaded', () => {
  Kakao.init('0123456789abcdef0123456789abcdef');
});
