export default function App() {
  const isDev = import.meta.env.VITE_ENVIRONMENT === 'development';
  const shareKakao = (code: string) => {
    const link = `guest/${code}/home`;
    if (!window.Kakao) return;
    try {
      window.Kakao.Share.sendCustom({ templateId: isDev ? 125656 : 125655, templateArgs: { spaceName: '스페이스', link } });
    } catch (error) { console.error(error); }
  };
  return <button onClick={() => shareKakao('a')}>공유</button>;
}
