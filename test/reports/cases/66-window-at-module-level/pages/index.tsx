import Layout from '../components/layout/Layout';
import { shareOnKakao } from '../components/secret/Links';
export default function Home() {
  return <Layout><button onClick={shareOnKakao}>카카오톡</button></Layout>;
}
