import { shareKakao } from './shareKakaoLink.js';

export default function App() {
  return <button onClick={() => shareKakao('http://localhost:5173/fundings/3', '펀딩')}>공유</button>;
}
