import { share } from './api/kakaoShare';

document.getElementById('root')!.addEventListener('click', () => share('https://room.shop.kr/'));
