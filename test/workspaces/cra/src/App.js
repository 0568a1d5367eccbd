import { shareResult } from './util/kakao';

export default function App({ result }) {
  return <button onClick={() => shareResult(result)}>카카오톡 공유</button>;
}
