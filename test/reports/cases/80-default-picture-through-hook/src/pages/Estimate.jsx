import { useKakaoShare } from '../hooks/useKakaoShare';

export default function Estimate({ id, driver }) {
  const shareToKakao = useKakaoShare();
  const url = `https://move.example.com/estimates/${id}`;
  const handleShare = () => {
    shareToKakao({
      title: `${driver.name} 기사님의 견적서`,
      imageUrl: driver.profileImage ?? '/images/profile.svg',
      link: { mobileWebUrl: url, webUrl: url },
    });
  };
  return <button onClick={handleShare}>카카오톡 공유</button>;
}
