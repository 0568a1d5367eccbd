import { Map } from 'react-kakao-maps-sdk';
import KakaoShareButton from './KakaoShareButton.jsx';

export default function App() {
  return (
    <main>
      <Map center={{ lat: 37.5, lng: 127 }} level={3} style={{ height: 300 }} />
      <KakaoShareButton />
    </main>
  );
}
