import { useKakaoInvite, useKakaoShare } from '../../hooks/useKakaoShare';

export default function Poll({ poll }) {
  const share = useKakaoShare(poll);
  const invite = useKakaoInvite(poll);
  return (
    <main>
      <h1>{poll.title}</h1>
      <button onClick={share}>결과 공유</button>
      <button onClick={invite}>친구 초대</button>
    </main>
  );
}
