'use client';

export default function Page() {
  const share = () => {
    if (!window.Kakao?.isInitialized()) return alert('잠시 후 다시 시도해 주세요.');
    window.Kakao.Share.sendScrap({ requestUrl: 'https://nursery.kr' });
  };
  return <button onClick={share}>카카오톡 공유</button>;
}
