import { startKakao } from './kakao';
import { inviteFriend, shareProduct } from './share';

startKakao();
document.querySelector('#share')?.addEventListener('click', shareProduct);
document.querySelector('#invite')?.addEventListener('click', () => inviteFriend('민지'));
