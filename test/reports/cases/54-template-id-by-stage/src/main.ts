Kakao.init('0123456789abcdef0123456789abcdef');
const isDev = import.meta.env.VITE_ENVIRONMENT === 'development';
document.getElementById('share')!.onclick = () => {
  Kakao.Share.sendCustom({ templateId: isDev ? 125656 : 125655, templateArgs: { name: 'a' } });
};
