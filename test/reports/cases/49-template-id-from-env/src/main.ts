Kakao.init('0123456789abcdef0123456789abcdef');
document.getElementById('share')!.onclick = () => {
  Kakao.Share.sendCustom({ templateId: import.meta.env.VITE_TEMPLATE_ID, templateArgs: { name: 'a' } });
};
