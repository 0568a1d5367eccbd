import KakaoShareButton from './KakaoShareButton.jsx';
import cats from './cats.json';

export default function App() {
  return <KakaoShareButton data={cats[new Date().getDay()]} />;
}
